/** An id of contents as it was given. @throws TypeError for one that would not do as the name of a file */
export function contentId(id: string): string {
  if (!/^[\w-]{1,100}$/.test(id)) throw new TypeError('Contents are kept under letters, figures, - and _.');
  return id;
}
