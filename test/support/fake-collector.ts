import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { number, readFields, textOf } from './read-protobuf.ts';

/** A piece of work as a collector gets it. */
export type KeptSpan = {
  trace: string;
  id: string;
  /** Empty for the first of a trace. */
  parent: string;
  name: string;
  about: Record<string, string | number>;
  isError: boolean;
};

/** A collector of traces over HTTP, which reads OTLP as far as our tests ask. */
export type FakeCollector = {
  url: string;
  spans: KeptSpan[];
  resources: Record<string, string | number>[];
  asked: {
    path: string;
    authorization: string | undefined;
    contentType: string | undefined;
    bytes: Buffer;
  }[];
  close(): Promise<void>;
};

export async function startCollector(status = 200): Promise<FakeCollector> {
  const asked: FakeCollector['asked'] = [];
  const spans: KeptSpan[] = [];
  const resources: FakeCollector['resources'] = [];
  const server = createServer(async (request, response) => {
    const bytes = await buffer(request);
    const { authorization, 'content-type': contentType } = request.headers;
    asked.push({ path: request.url ?? '', authorization, contentType, bytes });
    for (const group of readFields(bytes).all(1)) {
      const fields = readFields(group);
      for (const resource of fields.all(1)) resources.push(aboutIn(readFields(resource).all(1)));
      for (const scope of fields.all(2)) spans.push(...readFields(scope).all(2).map(spanIn));
    }
    response.writeHead(status).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ spans, resources, asked },
    close() {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

/** One trace as lines, each below what it belongs to, in the order of their names. */
export function treeOf(spans: readonly KeptSpan[], parent = '', depth = 0): string[] {
  return spans
    .filter((span) => span.parent === parent)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ id, name }) => [`${'  '.repeat(depth)}${name}`, ...treeOf(spans, id, depth + 1)]);
}

function spanIn(bytes: Uint8Array): KeptSpan {
  const fields = readFields(bytes);
  const hex = (field: number) => Buffer.from(fields.all(field)[0] ?? []).toString('hex');
  const [status] = fields.all(15);
  return {
    ...{ trace: hex(1), id: hex(2), parent: hex(4) },
    name: textOf(fields.all(5)[0]),
    about: aboutIn(fields.all(9)),
    isError: status !== undefined && number(readFields(status).numbers(3)[0]) === 2,
  };
}

function aboutIn(pairs: readonly Uint8Array[]): Record<string, string | number> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name, value] = [readFields(pair).all(1)[0], readFields(pair).all(2)[0]];
      const is = readFields(value ?? new Uint8Array());
      const [text] = is.all(1);
      return [textOf(name), text ? textOf(text) : number(is.numbers(3)[0])];
    }),
  );
}
