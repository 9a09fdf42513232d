import { describe, expect, test } from '@jest/globals';
import type { Instant } from '../../src/domain/day.ts';
import { OutsideFailure } from '../../src/errors.ts';
import type { Call } from '../../src/graph/chain.ts';
import { pacing } from '../../src/graph/pacing.ts';

/** A pace with calls that end when they are told to. */
function aPace(atOnce: number) {
  let at = Date.parse('2026-11-21T12:00:00.000Z');
  const step = pacing({ now: () => new Date(at).toISOString() as Instant, atOnce });
  const inFlight: { mailbox: string | null; end: (error?: unknown) => Promise<void> }[] = [];
  const send = (call: Call) =>
    new Promise<Response>((answered, failed) => {
      const one = {
        mailbox: call.mailbox,
        end: async (error?: unknown) => {
          inFlight.splice(inFlight.indexOf(one), 1);
          if (error) failed(error);
          else answered(new Response('{}'));
          await settled();
        },
      };
      inFlight.push(one);
    });
  const ask = (mailbox: string | null = 'a@aaloese.example') => {
    const call = { ...{ method: 'GET', url: 'https://graph.example/', body: null }, mailbox };
    const asking = step({ ...call, headers: new Headers(), mayRepeat: true, mayLeave: false }, send);
    asking.catch(() => {});
    return asking;
  };
  const pass = (seconds: number) => {
    at += seconds * 1000;
  };
  return { ask, inFlight, pass };
}

const settled = () => new Promise((done) => setImmediate(done));

const busy = (retryAfter: number) => new OutsideFailure('graph', 'busy', { reason: 'busy', retryAfter });

describe('calls to one mailbox', () => {
  test('go one at a time, in order, where nothing else is said', async () => {
    const { ask, inFlight } = aPace(1);
    const ended: number[] = [];
    for (const which of [1, 2, 3]) void ask().then(() => ended.push(which));

    expect(inFlight).toHaveLength(1);
    await inFlight[0]?.end();
    void ask().then(() => ended.push(4));
    for (const _ of [2, 3, 4]) {
      expect(inFlight).toHaveLength(1);
      await inFlight[0]?.end();
    }
    expect(ended).toEqual([1, 2, 3, 4]);
  });

  test('are never more than four at a time, whatever is said', async () => {
    const { ask, inFlight } = aPace(20);
    for (let which = 0; which < 10; which += 1)
      void ask(which % 2 ? 'A@aaloese.example' : 'a@aaloese.example');

    expect(inFlight).toHaveLength(4);
    await inFlight[0]?.end();
    expect(inFlight).toHaveLength(4);
  });

  test('do not wait for those to another, or to none', async () => {
    const { ask, inFlight } = aPace(1);
    void ask('a@aaloese.example');
    void ask('b@aaloese.example');
    void ask(null);

    expect(inFlight.map(({ mailbox }) => mailbox)).toEqual(['a@aaloese.example', 'b@aaloese.example', null]);
  });

  test('give their place on when they fail', async () => {
    const { ask, inFlight } = aPace(1);
    void ask();
    const second = ask();

    await inFlight[0]?.end(new OutsideFailure('graph', 'cut', { reason: 'cut' }));
    await inFlight[0]?.end();

    expect((await second).status).toBe(200);
  });

  test('are not sent while Graph has asked to wait, and are afterwards', async () => {
    const { ask, inFlight, pass } = aPace(1);
    void ask();
    const waiting = ask();
    await inFlight[0]?.end(busy(3600));

    await expect(waiting).rejects.toMatchObject({ reason: 'busy', retryAfter: 3600 });
    pass(600);
    await expect(ask()).rejects.toMatchObject({ reason: 'busy', retryAfter: 3000 });
    void ask('b@aaloese.example');
    expect(inFlight.map(({ mailbox }) => mailbox)).toEqual(['b@aaloese.example']);
    pass(3000);
    void ask();
    expect(inFlight).toHaveLength(2);
  });

  test('are given up after a minute in the queue', async () => {
    const { ask, inFlight, pass } = aPace(1);
    void ask();
    const waiting = ask();
    pass(61);
    await inFlight[0]?.end();

    await expect(waiting).rejects.toMatchObject({ reason: 'busy' });
    expect(inFlight).toHaveLength(0);
  });
});
