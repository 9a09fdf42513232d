import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Operation } from '../operator/operation.ts';
import type { House } from './open-house.ts';

/** The largest operation is an import of some minutes. */
const largestOperation = 64 * 1024 * 1024;

/** An operator's command that reached the running service over its socket. */
export async function answerOperator(
  house: () => House | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const fail = (status: number, err: string) =>
    response.writeHead(status).end(JSON.stringify({ status: 2, out: '', err }));
  const open = house();
  if (!open) return void fail(503, 'the service is still starting');
  try {
    const pieces: Buffer[] = [];
    let size = 0;
    for await (const piece of request) {
      size += piece.length;
      if (size > largestOperation) return void fail(413, 'the files are too large');
      pieces.push(piece);
    }
    const { argv, files } = JSON.parse(Buffer.concat(pieces).toString('utf8'));
    const operation: Operation = {
      argv,
      files: files.map((file: { name: string; content: string }) => ({
        name: file.name,
        content: Buffer.from(file.content, 'base64'),
      })),
    };
    response.end(JSON.stringify(await open.operate(operation)));
  } catch (error) {
    fail(500, error instanceof Error ? error.message : String(error));
  }
}
