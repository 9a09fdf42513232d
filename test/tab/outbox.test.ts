import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Change, Looked } from '../../src/tab/client/ask.ts';
import { keptActs } from '../../src/tab/client/kept-acts.ts';
import { createOutbox } from '../../src/tab/client/outbox.ts';
import { createOutboxes } from '../../src/tab/client/outboxes.ts';
import { AskFailed, unreachable } from '../../src/tab/client/problem.ts';
import { aDevice } from './a-device.ts';

const resources = ['/session', '/items/1', '/notes'] as const;
type Of = (typeof resources)[number];
const losses = ['request', 'answer', 'none'] as const;

describe('what is done while the connection comes and goes', () => {
  test('is done once each and in order, whatever is lost on the way and whenever the page is opened anew', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ of: fc.constantFrom(...resources), opensAnew: fc.boolean() }), { maxLength: 8 }),
        fc.array(fc.constantFrom(...losses), { maxLength: 20 }),
        async (steps, lost) => {
          const server = aServer(lost);
          const device = aDevice();
          let page = aPage(server, device);
          for (const [at, { of, opensAnew }] of steps.entries()) {
            if (opensAnew) {
              page.close();
              page = aPage(server, device);
            }
            void page.act(of, `${at}`);
          }
          page.box.again();
          await page.empty();

          expect(server.did).toEqual(steps.map((_, at) => `${at}`));
          expect(Object.keys(device)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('waits and says so, and whoever did it is told at once', async () => {
    const server = aServer(['request', 'answer']);
    const page = aPage(server, aDevice());
    const first = page.act('/session', 'on');

    expect(await first).toEqual({ kind: 'kept' });
    expect(page.box.get()).toMatchObject({ isAway: true, stopped: null, acts: [{ of: '/session' }] });
    await page.empty();
    expect(page.box.get().isAway).toBe(false);
    expect(server.did).toEqual(['on']);
    expect(server.keys.size).toBe(1);
    expect(page.pauses).toEqual([2000, 4000]);
  });

  test('is told as refused where it was pressed just now, and stands in nobody’s way', async () => {
    const server = aServer([]);
    const page = aPage(server, aDevice());
    const old = page.etags['/session'];
    server.changedByOthers('/session');

    expect(await page.act('/session', 'on', old)).toMatchObject({
      kind: 'refused',
      problem: { code: 'changed' },
    });
    expect(page.box.get()).toEqual({ acts: [], isAway: false, stopped: null });
    expect(await page.act('/session', 'on')).toMatchObject({ kind: 'done' });
  });

  test('is asked about where others changed the same meanwhile, one after another, and the rest waits', async () => {
    const server = aServer(['request']);
    const page = aPage(server, aDevice());
    server.changedByOthers('/session');
    for (const what of ['on', 'on again']) void page.act('/session', what);
    void page.act('/notes', 'note');
    await page.until(() => page.box.get().stopped !== null);

    expect(page.box.get()).toMatchObject({
      stopped: { code: 'changed', current: 'of others' },
      acts: { length: 3 },
    });
    expect(server.did).toEqual([]);
    page.box.leave();
    await page.until(() => page.box.get().stopped !== null);
    expect(page.box.get().acts.map(({ body }) => body)).toEqual(['on again', 'note']);
    page.box.sendAnyway();
    await page.empty();
    expect(server.did).toEqual(['on again', 'note']);
  });

  test('is sent anyway in its own place, also where the page is closed before it arrives', async () => {
    const server = aServer(['request', 'none', 'request']);
    const device = aDevice();
    const page = aPage(server, device);
    server.changedByOthers('/session');
    for (const what of ['on', 'on again']) void page.act('/session', what);
    await page.until(() => page.box.get().stopped !== null);
    page.box.sendAnyway();
    page.close();
    const next = aPage(server, device);
    next.box.again();
    await next.empty();

    expect(server.did).toEqual(['on', 'on again']);
  });

  test('leaves nothing of a closed item on the device, and is sent all the same', async () => {
    const server = aServer(['request']);
    const device = aDevice();
    const page = aPage(server, device);
    void page.box.send({ ...anAct('/items/1', 'hemmeligt', '"0.0"'), isClosed: true });

    expect(JSON.stringify(device)).not.toContain('hemmeligt');
    await page.empty();
    expect(server.did).toEqual(['hemmeligt']);
  });

  test('is sent by the next page of the same person, and forgotten by that of another', async () => {
    const away = aServer(Array.from({ length: 99 }, () => 'request' as const));
    const server = aServer([]);
    const device = aDevice();
    const mine = outboxesOf('anna', away, device);
    void mine.of('m1').send(anAct('/session', 'on', '"0.0"'));
    outboxesOf('anna', server, device).begin();
    await soon();
    expect(server.did).toEqual(['on']);

    void mine.of('m2').send(anAct('/session', 'on', '"0.0"'));
    outboxesOf('bo', server, device).begin();
    expect(Object.keys(device)).toEqual([]);
  });
});

/** Of each resource one tag, as `/api/v1` makes them; a key is done once, and is answered the second time. */
function aServer(lost: readonly (typeof losses)[number][]) {
  const left = [...lost];
  const versions = new Map<string, number>();
  const etagOf = (of: string) => `"${versions.get(of) ?? 0}.${Math.random()}"`;
  const done = new Map<string, Of>();
  const did: unknown[] = [];
  return {
    ...{ did, keys: done, etagOf },
    changedByOthers: (of: Of) => void versions.set(of, (versions.get(of) ?? 0) + 1),
    async change({ address, key = '', ifMatch, body }: Change): Promise<Looked> {
      const of = resources.find((one) => one === address) ?? '/session';
      const lost = left.shift() ?? 'none';
      await soon();
      if (lost === 'request') throw unreachable(null);
      if (!done.has(key)) {
        const now = versions.get(of) ?? 0;
        if (ifMatch !== null && !ifMatch.startsWith(`"${now}.`))
          throw new AskFailed({
            ...{ status: 412, code: 'changed', detail: '', current: 'of others', etag: etagOf(of) },
          });
        done.set(key, of);
        did.push(body);
        versions.set(of, now + 1);
      }
      if (lost === 'answer') throw unreachable(null);
      return { body: did.at(-1), etag: etagOf(of) };
    },
  };
}
type Server = ReturnType<typeof aServer>;

const anAct = (of: Of, body: string, ifMatch: string | null) => ({
  ...{ name: 'goOn', method: 'POST' as const, address: of, of, ifMatch, body, meetingId: 'm1' },
  ...{ number: null, isClosed: false },
});

function aPage(server: Server, device: Storage) {
  let isOpen = true;
  const pauses: number[] = [];
  const etags: Record<string, string> = Object.fromEntries(resources.map((of) => [of, server.etagOf(of)]));
  const box = createOutbox({
    kept: keptActs(device, { personId: 'anna', meetingId: 'm1' }),
    change: (change) => (isOpen ? server.change(change) : new Promise(() => {})),
    newKey: () => crypto.randomUUID(),
    pause: async (milliseconds) => {
      pauses.push(milliseconds);
      await soon();
    },
    taken: ({ of }, { etag }) => {
      if (etag) etags[of] = etag;
    },
  });
  const until = async (holds: () => boolean) => {
    while (!holds()) await soon();
  };
  return {
    ...{ box, pauses, etags, until },
    act: (of: Of, what: string, ifMatch = etags[of] ?? null) =>
      box.send(anAct(of, what, of === '/notes' ? null : ifMatch)),
    empty: () => until(() => box.get().acts.length === 0),
    close() {
      isOpen = false;
    },
  };
}

function outboxesOf(me: string, { change }: Server, store: Storage) {
  const pause = () => new Promise<void>(() => {});
  return createOutboxes({
    ...{ change, store, pause, me: () => me, newKey: () => crypto.randomUUID(), taken: () => {} },
  });
}

/** Whatever is on its way has arrived. */
const soon = () => new Promise<void>((go) => setImmediate(go));
