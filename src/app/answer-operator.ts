import type { IncomingMessage, ServerResponse } from 'node:http';
import { finished } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { type Operation, type Outcome, packOutcome } from '../operator/operation.ts';
import type { House } from './open-house.ts';

/** The largest operation is an import of some minutes. */
const largestOperation = 64 * 1024 * 1024;

/** How long closing waits for the commands under way, in milliseconds. */
const longestCommand = 10_000;

/**
 * Where operators' commands arrive over the socket. They wait until it opens; those that come while it closes are sent
 * away (503), to be asked again of whoever has the folder next. An answer that has a head tells that the command was
 * begun.
 */
export function createDesk() {
  const { promise: house, resolve: open } = Promise.withResolvers<Pick<House, 'operate'>>();
  const underWay = new Set<Promise<void>>();
  let isClosing = false;
  return {
    open,
    serve(request: IncomingMessage, response: ServerResponse): void {
      if (isClosing) return void response.writeHead(503).end();
      const answering = answerOperator(house, request, response)
        .then(() => finished(response))
        .catch(() => {})
        .finally(() => underWay.delete(answering));
      underWay.add(answering);
    },
    async close(): Promise<void> {
      isClosing = true;
      await Promise.race([Promise.allSettled(underWay), pause(longestCommand, null, { ref: false })]);
    },
  };
}

async function answerOperator(
  house: Promise<Pick<House, 'operate'>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const answer = (outcome: Outcome) => void response.end(packOutcome(outcome));
  try {
    const pieces: Buffer[] = [];
    let size = 0;
    for await (const piece of request) {
      size += piece.length;
      if (size <= largestOperation) pieces.push(piece);
    }
    if (size > largestOperation) return answer({ status: 2, out: '', err: 'the files are too large' });
    const { argv, files } = JSON.parse(Buffer.concat(pieces).toString('utf8'));
    const operation: Operation = {
      argv,
      files: files.map((file: { name: string; content: string }) => ({
        name: file.name,
        content: Buffer.from(file.content, 'base64'),
      })),
    };
    const { operate } = await house;
    response.writeHead(200).flushHeaders();
    answer(await operate(operation));
  } catch (error) {
    answer({ status: 1, out: '', err: error instanceof Error ? error.message : String(error) });
  }
}
