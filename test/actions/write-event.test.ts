import { describe, expect, test } from '@jest/globals';
import { planMeeting } from '../../src/actions/plan-meeting.ts';
import { syncCalendar } from '../../src/actions/sync-calendar.ts';
import { undoChange } from '../../src/actions/undo-change.ts';
import { writeEvent } from '../../src/actions/write-event.ts';
import type { Day } from '../../src/domain/day.ts';
import { asId, type MeetingId } from '../../src/domain/ids.ts';
import { OutsideFailure } from '../../src/errors.ts';
import { aCalendar, anEvent, at } from '../support/a-calendar.ts';
import { aBoard, by, people, tenant } from '../support/builders.ts';
import { refusalOf } from '../support/refused.ts';
import { arrange, boardId } from '../support/scene.ts';
import { aWorldWith, textIn } from '../support/world.ts';

const secretary = by(people.secretary);
const asked = asId<MeetingId>('meeting-asked');
const mailbox = 'direktionen@aaloese.example';
const plan = { boardId, day: '2026-12-15' as Day, from: '09:00', to: null, place: 'Havnen', inOutlook: true };
const cut = new OutsideFailure('graph', 'no answer', { reason: 'cut' });

async function aBoardInOutlook(rule: { subject?: string; category?: string } = { subject: '^Direktion' }) {
  const outlook = aCalendar();
  const board = aBoard({ calendar: { mailbox, rule } });
  const world = await aWorldWith({ board });
  world.calendar = outlook.calendar;
  const ids = [asked];
  const { newId } = world;
  world.newId = () => ids.shift() ?? newId();
  const meetings = () => [...world.store.everything(tenant).meetings.values()];
  return { world, outlook, meetings, sync: () => syncCalendar(world, { tenantId: tenant, boardId }) };
}

describe('a meeting that is made in Outlook, too', () => {
  test('is stored first, and made with what was asked about under its own id', async () => {
    const { world, outlook, meetings } = await aBoardInOutlook();
    await planMeeting(world, secretary, plan);
    expect(outlook.written).toEqual([]);
    expect(meetings()).toMatchObject([{ id: asked, origin: 'written', event: null, subject: 'Direktionen' }]);
    await world.runJobs();
    expect(outlook.written).toEqual([
      {
        how: 'create',
        plan: {
          ...{ transactionId: asked, subject: 'Direktionen', place: 'Havnen', category: null },
          ...{ start: '2026-12-15T08:00:00.000Z', end: '2026-12-15T10:00:00.000Z' },
          timeZone: 'Europe/Copenhagen',
          invited: [
            { name: 'Sara Lind', email: 'secretary@aaloese.example' },
            { name: 'Frans Dahl', email: 'chair@aaloese.example' },
            { name: 'Dorte Bro', email: 'director@aaloese.example' },
            { name: 'Dan Krog', email: 'director@aaloese.example' },
          ],
        },
      },
    ]);
    expect(meetings()).toMatchObject([{ id: asked, event: { id: 'made-1' } }]);
  });

  test('is one meeting, however often it is typed, at once too', async () => {
    const { world, outlook, meetings } = await aBoardInOutlook();
    await Promise.allSettled([planMeeting(world, secretary, plan), planMeeting(world, secretary, plan)]);
    await world.runJobs();
    expect(await refusalOf(world, () => planMeeting(world, by(people.chair), plan))).toBe('meeting-exists');
    await world.runJobs();
    expect([meetings().length, outlook.written.length]).toEqual([1, 1]);
  });

  test('is one meeting and one event where the answer was lost', async () => {
    const { world, outlook, meetings } = await aBoardInOutlook();
    outlook.failures.push(cut);
    await planMeeting(world, secretary, plan);
    await world.runJobs();
    expect(meetings()).toMatchObject([{ event: null }]);
    world.pass(120_000);
    await world.runJobs();
    expect(meetings()).toMatchObject([{ id: asked, event: { id: 'made-1' } }]);
  });

  test('is found by a reading that comes before the answer, and not made again', async () => {
    const { world, outlook, meetings, sync } = await aBoardInOutlook();
    outlook.failures.push(cut);
    await planMeeting(world, secretary, plan);
    await world.runJobs();
    expect((await sync()).map(({ what }) => what)).not.toContain('added');
    expect(meetings()).toMatchObject([{ id: asked, event: { id: 'made-1' } }]);
    world.pass(120_000);
    await world.runJobs();
    expect(outlook.written).toHaveLength(1);
  });

  test('cannot be taken back: the invitations have gone out', async () => {
    const { world } = await aBoardInOutlook();
    await planMeeting(world, secretary, plan);
    expect(await refusalOf(world, () => undoChange(world, secretary, boardId))).toBe('undo-impossible');
  });

  test('does not invite the mailbox itself, nor whom no address is known of', async () => {
    const { world, outlook } = await aBoardInOutlook();
    const emails: Record<string, string> = {
      secretary: 'sara@aaloese.example',
      chair: mailbox.toUpperCase(),
    };
    await arrange(world, async (tx) => {
      const board = await tx.boards.lock(boardId);
      const members = board.members.map((one) => ({ ...one, email: emails[one.role] ?? null }));
      await tx.boards.save({ ...board, members });
    });
    await planMeeting(world, secretary, plan);
    await world.runJobs();
    expect(outlook.written).toMatchObject([
      { plan: { invited: [{ name: 'Sara Lind', email: 'sara@aaloese.example' }] } },
    ]);
  });

  test('bears the category of the board’s rule', async () => {
    const { world, outlook } = await aBoardInOutlook({ category: 'Direktion' });
    await planMeeting(world, secretary, plan);
    await world.runJobs();
    expect(outlook.written).toMatchObject([{ plan: { category: 'Direktion', subject: 'Direktionen' } }]);
  });

  test('is of ours alone where the board has no calendar', async () => {
    const { world, outlook, meetings } = await aBoardInOutlook();
    await arrange(world, async (tx) =>
      tx.boards.save({ ...(await tx.boards.lock(boardId)), calendar: null }),
    );
    await planMeeting(world, secretary, plan);
    await world.runJobs();
    expect(meetings()).toMatchObject([{ origin: 'typed', event: null }]);
    expect(outlook.written).toEqual([]);
  });
});

describe('a meeting that Outlook does not take', () => {
  test('stays here, and the secretary is told at once that we may only read', async () => {
    const { world, outlook, meetings } = await aBoardInOutlook();
    outlook.failures.push(new OutsideFailure('graph', '403', { reason: 'not-permitted' }));
    await planMeeting(world, secretary, plan);
    await world.runJobs();
    expect(meetings()).toMatchObject([{ id: asked, origin: 'typed', event: null }]);
    const [told, ...more] = world.sent;
    expect(more).toEqual([]);
    expect(told?.where).toBe('chat-secretary');
    expect(textIn(told?.message)).toContain('tirsdag den 15. december 2026 står her');
    expect(textIn(told?.message)).toContain('Calendars.ReadWrite');
  });

  test('is tried again while Outlook does not answer, and told of only in the end', async () => {
    const { world, outlook, meetings } = await aBoardInOutlook();
    await planMeeting(world, secretary, plan);
    const job = { tenantId: tenant, meetingId: asked };
    outlook.failures.push(cut, cut);
    const attempt = (isLast: boolean) => writeEvent(world, job, { jobId: 'job', isLast });
    await expect(attempt(false)).rejects.toBe(cut);
    expect(meetings()).toMatchObject([{ origin: 'written' }]);
    await expect(attempt(true)).rejects.toBe(cut);
    expect(meetings()).toMatchObject([{ origin: 'typed' }]);
    await world.runJobs();
    expect(world.sent.map(({ message }) => textIn(message))).toEqual([
      expect.stringContaining('Forbindelsen til Outlook blev afbrudt'),
    ]);
  });

  test('becomes one with the event that somebody then makes there at that time', async () => {
    const { world, outlook, meetings, sync } = await aBoardInOutlook();
    outlook.failures.push(new OutsideFailure('graph', '403', { reason: 'not-permitted' }));
    await planMeeting(world, secretary, plan);
    await world.runJobs();
    outlook.drops('made-1');
    outlook.brings({ events: [anEvent({ id: 'by-hand', time: at('2026-12-15T08:00:00.000Z') })] });
    await sync();
    expect(meetings()).toMatchObject([{ id: asked, event: { id: 'by-hand' } }]);
  });
});
