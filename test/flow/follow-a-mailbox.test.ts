import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { syncCalendar } from '../../src/actions/sync-calendar.ts';
import { type Day, instantAt, instantOf } from '../../src/domain/day.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import { OutsideFailure } from '../../src/errors.ts';
import type { Mailbox, Standing } from '../../src/playground/graph/mailbox.ts';
import { aGraph } from '../support/a-graph.ts';
import { arbitraryLife } from '../support/arbitrary-edits.ts';
import { aBoard, tenant } from '../support/builders.ts';
import { boardId } from '../support/scene.ts';
import { aWorldWith } from '../support/world.ts';

const zone = 'Europe/Copenhagen';
/** Sixty days before the world's morning, and four hundred after it. */
const window = { from: '2026-09-18T00:00:00Z', to: '2027-12-22T00:00:00Z' };

describe('whatever happens in a mailbox, and however badly Graph serves', () => {
  test('the board’s meetings are those that stand in it', async () => {
    const { graph, calendar, pass } = await aGraph();
    let lives = 0;
    await fc.assert(
      fc.asyncProperty(arbitraryLife, async (life) => {
        lives += 1;
        const mailbox = `board-${lives}@aaloese.example`;
        const rule = { subject: 'møde' };
        const world = { ...(await aWorldWith({ board: aBoard({ calendar: { mailbox, rule } }) })), calendar };
        const sync = () => syncCalendar(world, { tenantId: tenant, boardId });
        const held = () => [...world.store.everything(tenant).meetings.values()];
        for (const happening of life) {
          if ('edit' in happening) {
            happening.edit(graph.mailbox(mailbox));
            continue;
          }
          graph.orders.clear();
          for (const { order } of happening.faults) order(graph.orders);
          if (await isDone(sync, pass)) expectSame(graph.mailbox(mailbox), held());
        }
        graph.orders.clear();
        await sync();
        expectSame(graph.mailbox(mailbox), held());
      }),
      { numRuns: 40 },
    );
  });
});

function expectSame(mailbox: Mailbox, meetings: readonly Meeting[]): void {
  const standing = meetings.filter(({ status }) => status !== 'cancelled');
  const inOutlook = mailbox.all().filter(({ isCancelled }) => !isCancelled);
  const ours = inOutlook.filter((event) => isInWindow(event) && /møde/i.test(event.subject));
  expect(ours.map(asMeeting).filter((told) => !standing.some((one) => isToldBy(one, told)))).toEqual([]);
  const ids = new Set(inOutlook.map(({ id }) => id));
  expect(standing.filter(({ event }) => event && !ids.has(event.id))).toEqual([]);
  expect(new Set(standing.map(({ event }) => event?.id)).size).toBe(standing.length);
}

function isInWindow({ start, minutes }: Standing): boolean {
  const end = Date.parse(start) + minutes * 60_000;
  return Date.parse(start) < Date.parse(window.to) && end > Date.parse(window.from);
}

function asMeeting({ id, subject, start, minutes, isAllDay, place }: Standing) {
  const end = instantOf(new Date(Date.parse(start) + minutes * 60_000));
  const midnight = (day: string) => instantAt(zone, day.slice(0, 10) as Day, '00:00');
  const times = isAllDay ? [midnight(start), midnight(end)] : [start, end];
  return JSON.stringify([id, subject, ...times, isAllDay, place || null]);
}

function isToldBy({ event, subject, start, end, allDay, place }: Meeting, told: string): boolean {
  return JSON.stringify([event?.id, subject, start, end, allDay, place]) === told;
}

/** Whether it could be read at all; the wait that Graph asked for is waited. */
async function isDone(sync: () => Promise<unknown>, pass: (seconds: number) => void): Promise<boolean> {
  try {
    await sync();
    return true;
  } catch (error) {
    if (!(error instanceof OutsideFailure)) throw error;
    pass(error.retryAfter ?? 1);
    return false;
  }
}
