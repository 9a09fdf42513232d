/** A mail as its reader's program takes it apart. */
export type ReadMail = {
  headers: Record<string, string>;
  subject: string;
  text: string;
  html: string;
  lines: string[];
};

export function readMime(mime: string): ReadMail {
  const lines = mime.split('\r\n');
  const [head = '', ...body] = mime.split('\r\n\r\n');
  const headers = Object.fromEntries(
    head
      .replace(/\r\n[ \t]/g, ' ')
      .split('\r\n')
      .map((line) => {
        const [name = '', ...value] = line.split(': ');
        return [name.toLowerCase(), value.join(': ')];
      }),
  );
  const boundary = /boundary="(.+)"/.exec(headers['content-type'] ?? '')?.[1] ?? '';
  const parts = body.join('\r\n\r\n').split(`--${boundary}`);
  const partOf = (type: string) => {
    const part = parts.find((one) => one.includes(`Content-Type: ${type}`)) ?? '';
    return Buffer.from(part.split('\r\n\r\n')[1] ?? '', 'base64')
      .toString()
      .replaceAll('\r\n', '\n');
  };
  return {
    headers,
    subject: decoded(headers.subject ?? ''),
    text: partOf('text/plain'),
    html: partOf('text/html'),
    lines,
  };
}

function decoded(header: string): string {
  return header
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?utf-8\?B\?([^?]*)\?=/gi, (_, word: string) => Buffer.from(word, 'base64').toString());
}
