import type { IncomingMessage } from 'node:http';
import { Agent, request } from 'node:https';
import { OutsideFailure } from '../errors.ts';
import type { Call, Send } from './chain.ts';

/** In milliseconds, from the first byte sent to the last one read. */
const longest = 20_000;

/** In bytes. */
const largest = 64 * 1024 * 1024;

type Needs = { ca?: string | undefined; timeout?: number };

/** HTTPS over kept connections. `ca` (PEM) is whom to trust instead of the world's authorities. */
export function createSending({ ca, timeout = longest }: Needs): Send {
  const agent = new Agent({ keepAlive: true, ...(ca === undefined ? {} : { ca }) });
  return (call) => exchange(call, { agent, signal: AbortSignal.timeout(timeout) });
}

function exchange(call: Call, by: { agent: Agent; signal: AbortSignal }): Promise<Response> {
  const { method, url, headers, body } = call;
  return new Promise((answered, failed) => {
    const asking = request(url, { method, headers: Object.fromEntries(headers), ...by }, (message) => {
      readWhole(message).then(
        (bytes) => answered(responseOf(message, bytes)),
        (cause: unknown) => failed(cutOff(call, cause, true)),
      );
    });
    // Before all of it was sent, nothing was done.
    asking.on('error', (cause) => failed(cutOff(call, cause, asking.writableFinished)));
    asking.end(body ?? undefined);
  });
}

function cutOff({ method, url }: Call, cause: unknown, mayBeDone: boolean): OutsideFailure {
  if (cause instanceof OutsideFailure) return cause;
  const text = `no answer to ${method} ${new URL(url).origin}`;
  return new OutsideFailure('graph', text, { cause, reason: 'cut', mayBeDone });
}

async function readWhole(message: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of message) {
    size += part.length;
    if (size > largest)
      throw new OutsideFailure('graph', 'Graph’s answer is too large', { reason: 'too-large' });
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function responseOf({ statusCode: status = 0, headersDistinct }: IncomingMessage, bytes: Buffer): Response {
  const headers = Object.entries(headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  const mayBearBody = ![204, 205, 304].includes(status);
  return new Response(mayBearBody ? new Uint8Array(bytes) : null, { status, headers });
}
