/**
 * The `Content-Disposition` of a file that is to be saved under a name (RFC 6266): the name as it is, and for programs that do not
 * read that, one of plain signs.
 *
 * @param name of whole characters, without a path
 */
export function asAttachment(name: string): string {
  // A per cent sign, too: some programs would take it and what follows for one sign.
  const plain = name.replaceAll(/[^ -~]/gu, '_').replaceAll(/["%\\]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${extended(name)}`;
}

/** A value as RFC 8187 writes it. What `encodeURIComponent` leaves, and may not stand there, is put the same way. */
const extended = (value: string): string =>
  encodeURIComponent(value).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
