/** The parts of a multipart body by name, as bytes: some hold binary data that reading as text would destroy. */
export function partsOf(body: Buffer, contentType: string): Map<string, Buffer> {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1];
  const parts = new Map<string, Buffer>();
  if (!boundary) return parts;
  const delimiter = Buffer.from(`--${boundary}`);
  for (let start = body.indexOf(delimiter); start >= 0; ) {
    const end = body.indexOf(delimiter, start + delimiter.length);
    if (end < 0) break;
    // A part: CRLF, headers, an empty line, content, CRLF.
    const part = body.subarray(start + delimiter.length + 2, end - 2);
    const headers = part.indexOf("\r\n\r\n");
    const name = /name="([^"]*)"/.exec(part.subarray(0, headers).toString("utf8"))?.[1];
    if (name !== undefined) parts.set(name, part.subarray(headers + 4));
    start = end;
  }
  return parts;
}
