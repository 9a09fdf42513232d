import { createServer } from 'node:http';

/** Where files are laid: one address a file, which takes one PUT. */
export type OneDrive = {
  /** What Teams tells the bot of a file that somebody took. */
  uploadInfo(name: string): object;
  /** What was laid there, by name. */
  laid: Map<string, Buffer>;
  close(): Promise<void>;
};

export async function openOneDrive(): Promise<OneDrive> {
  const laid = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const name = decodeURIComponent((request.url ?? '').slice(1));
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece);
    const bytes = Buffer.concat(pieces);
    const isWhole = request.headers['content-range'] === `bytes 0-${bytes.length - 1}/${bytes.length}`;
    if (request.method !== 'PUT' || laid.has(name) || !isWhole) return void response.writeHead(400).end();
    laid.set(name, bytes);
    response.writeHead(201).end('{}');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  return {
    laid,
    uploadInfo: (name) => ({
      ...{ uploadUrl: `${url}/${encodeURIComponent(name)}`, contentUrl: `${url}/seen/${name}`, name },
      ...{ uniqueId: 'file-1', fileType: name.split('.').at(-1) },
    }),
    close: () => new Promise((closed) => void server.close(() => closed())),
  };
}
