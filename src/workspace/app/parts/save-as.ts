/** How long an address of bytes is kept for the browser to read them, in milliseconds: Safari begins after the click. */
const readingTime = 60_000;

/** Has the browser save bytes as a file of a name. */
export function saveAs(bytes: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, readingTime);
}
