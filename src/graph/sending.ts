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
  return async (call) => {
    try {
      return await exchange(call, { agent, signal: AbortSignal.timeout(timeout) });
    } catch (cause) {
      if (cause instanceof OutsideFailure) throw cause;
      const { origin } = new URL(call.url);
      throw new OutsideFailure('graph', `no answer to ${call.method} ${origin}`, { cause, reason: 'cut' });
    }
  };
}

function exchange(
  { method, url, headers, body }: Call,
  by: { agent: Agent; signal: AbortSignal },
): Promise<Response> {
  return new Promise((answered, failed) => {
    const asking = request(url, { method, headers: Object.fromEntries(headers), ...by }, (message) => {
      readWhole(message).then((bytes) => answered(responseOf(message, bytes)), failed);
    });
    asking.on('error', failed);
    asking.end(body ?? undefined);
  });
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
