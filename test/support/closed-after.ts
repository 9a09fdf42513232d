import { afterEach } from '@jest/globals';

type Closing = { close(): Promise<unknown> };

const open: Closing[] = [];

afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

/** Closed after the test, the last one first: it may need those before it. */
export async function closedAfter<T extends Closing>(starting: T | Promise<T>): Promise<T> {
  const started = await starting;
  open.push(started);
  return started;
}
