import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { EventPlan } from '../../src/actions/outside.ts';
import type { Instant } from '../../src/domain/day.ts';
import { OutsideFailure } from '../../src/errors.ts';
import { aGraph, boardMailbox, failureOf } from '../support/a-graph.ts';
import { aPlan } from '../support/a-mailbox.ts';
import type { WritingFaultName } from '../support/fake-graph-faults.ts';

const plan = (more: Partial<EventPlan> = {}): EventPlan => ({
  ...{ transactionId: 'meeting-1', subject: 'Direktionen', place: 'Havnen', category: null },
  ...{ start: '2026-12-15T08:00:00.000Z' as Instant, end: '2026-12-15T10:00:00.000Z' as Instant },
  timeZone: 'Europe/Copenhagen',
  invited: [{ name: 'Mette Holm', email: 'Mette.Holm@aaloese.example' }],
  ...more,
});

const badDays = [
  ...(['connection cut', 'connection cut in the body', 'error without a word'] as const),
  ...(['gateway answers in HTML', 'unavailable for two seconds'] as const),
] as const;
type Fault = WritingFaultName | (typeof badDays)[number];

function onlyOutside(error: unknown): null {
  if (error instanceof OutsideFailure) return null;
  throw error;
}

/** What was posted, as JSON. */
function posted({ graph }: Awaited<ReturnType<typeof aGraph>>) {
  return graph.asked.filter(({ method }) => method === 'POST').map(({ body }) => JSON.parse(body));
}

describe('making an event', () => {
  test('says its times on the board’s walls in Windows’ name of its zone, and whom to invite', async () => {
    const a = await aGraph();
    await a.calendar.create(boardMailbox, plan({ category: 'Direktion' }));
    expect(posted(a)).toEqual([
      {
        ...{ transactionId: 'meeting-1', subject: 'Direktionen', categories: ['Direktion'] },
        start: { dateTime: '2026-12-15T09:00:00', timeZone: 'Romance Standard Time' },
        end: { dateTime: '2026-12-15T11:00:00', timeZone: 'Romance Standard Time' },
        location: { displayName: 'Havnen' },
        attendees: [
          { type: 'required', emailAddress: { name: 'Mette Holm', address: 'Mette.Holm@aaloese.example' } },
        ],
      },
    ]);
  });

  test('gives the event as a reading would', async () => {
    const { calendar } = await aGraph();
    const event = await calendar.create(boardMailbox, plan());
    expect(event).toMatchObject({
      ...{ subject: 'Direktionen', place: 'Havnen', transactionId: 'meeting-1', joinUrl: null },
      time: { kind: 'timed', start: '2026-12-15T08:00:00.000Z', end: '2026-12-15T10:00:00.000Z' },
      attendees: [
        { response: 'organizer' },
        { name: 'Mette Holm', addresses: ['mette.holm@aaloese.example'] },
      ],
    });
    expect(await calendar.find(boardMailbox, event.id)).toEqual(event);
  });

  test('says neither a place nor a category where there is none', async () => {
    const a = await aGraph();
    await a.calendar.create(boardMailbox, plan({ place: null }));
    expect(Object.keys(posted(a)[0])).not.toEqual(expect.arrayContaining(['location']));
    expect(Object.keys(posted(a)[0])).not.toEqual(expect.arrayContaining(['categories']));
  });

  test.each(['event', 'conflict'] as const)(
    'again with the same transactionId gives the same event, where Graph would answer with %s',
    async (secondAnswer) => {
      const { calendar, mailbox } = await aGraph({ secondAnswer });
      const first = await calendar.create(boardMailbox, plan());
      expect(await calendar.create(boardMailbox, plan())).toEqual(first);
      expect(mailbox.all()).toHaveLength(1);
    },
  );

  test.each(['event', 'conflict'] as const)(
    'whose answer was lost makes one event when it is tried again, where Graph would answer with %s',
    async (secondAnswer) => {
      const { graph, calendar, mailbox } = await aGraph({ secondAnswer });
      graph.orders.writing('answer lost');
      expect((await failureOf(calendar.create(boardMailbox, plan()))).reason).toBe('cut');
      const event = await calendar.create(boardMailbox, plan());
      expect(mailbox.all().map(({ id }) => id)).toEqual([event.id]);
    },
  );

  test('is one event whatever befalls each try, until one is answered', async () => {
    const fault = fc.constantFrom<Fault>('answer lost', 'access denied', ...badDays);
    await fc.assert(
      fc.asyncProperty(fc.array(fault, { maxLength: 4 }), fc.boolean(), async (faults, isConflict) => {
        const { graph, calendar, mailbox } = await aGraph({
          secondAnswer: isConflict ? 'conflict' : 'event',
        });
        for (const name of faults) {
          if (name === 'answer lost' || name === 'access denied') graph.orders.writing(name);
          else graph.orders.answer(name);
        }
        let made = null;
        for (let tries = 0; tries <= faults.length && !made; tries += 1)
          made = await calendar.create(boardMailbox, plan()).catch(onlyOutside);
        expect(mailbox.all().map(({ id }) => id)).toEqual([made?.id]);
        await graph.close();
      }),
      { numRuns: 25 },
    );
  });

  test('finds the one it made among many at that time, on a later page', async () => {
    const a = await aGraph();
    for (let other = 0; other < 15; other += 1) a.mailbox.add(aPlan({ start: '2026-12-15T08:30:00.000Z' }));
    const id = a.mailbox.add(aPlan({ start: '2026-12-15T08:00:00.000Z', transactionId: 'meeting-1' }));
    expect((await a.calendar.create(boardMailbox, plan())).id).toBe(id);
    expect(posted(a)).toEqual([]);
  });

  test('that was made and moved since is not made again, but waits for a reading to find it', async () => {
    const { calendar, mailbox } = await aGraph({ secondAnswer: 'conflict' });
    mailbox.add(aPlan({ start: '2026-12-16T08:00:00.000Z', transactionId: 'meeting-1' }));
    expect((await failureOf(calendar.create(boardMailbox, plan()))).reason).toBe('busy');
    expect(mailbox.all()).toHaveLength(1);
  });

  test('is refused as not permitted where we may only read', async () => {
    const { graph, calendar, mailbox } = await aGraph();
    graph.orders.writing('access denied');
    expect((await failureOf(calendar.create(boardMailbox, plan()))).reason).toBe('not-permitted');
    expect(mailbox.all()).toEqual([]);
  });
});
