import { describe, expect, test } from '@jest/globals';
import { type MeetingMove, moveMeeting } from '../../src/actions/move-meeting.ts';
import { publishAgenda } from '../../src/actions/publish-agenda.ts';
import { undoChange } from '../../src/actions/undo-change.ts';
import type { Day } from '../../src/domain/day.ts';
import { by, people, tenant } from '../support/builders.ts';
import { refusalOf } from '../support/refused.ts';
import { addOtherBoard, arrange, aScene, boardId, meetingIds, other } from '../support/scene.ts';
import { textIn } from '../support/world.ts';

const secretary = by(people.secretary);
const move = (more: Partial<MeetingMove> = {}): MeetingMove => ({
  ...{ boardId, meeting: { id: meetingIds.next }, day: '2026-12-01' as Day, clock: '13:00' },
  ...more,
});

describe('moving a meeting', () => {
  test('keeps its length and its agenda, which is shown anew', async () => {
    const world = await aScene();
    const meeting = await moveMeeting(world, secretary, move());
    expect(meeting).toMatchObject({ start: '2026-12-01T12:00:00.000Z', end: '2026-12-01T14:00:00.000Z' });
    expect(meeting.places).toHaveLength(4);
    expect(world.store.jobs[0]).toMatchObject({ name: 'show-agenda', data: { meetingId: meetingIds.next } });
  });

  test('without a time keeps the time on the wall, also over the change of the clocks', async () => {
    const world = await aScene();
    const meeting = await moveMeeting(world, secretary, move({ day: '2027-06-01' as Day, clock: null }));
    expect(meeting.start).toBe('2027-06-01T07:00:00.000Z');
  });

  test.each([
    ['into the past', { day: '2026-11-10' as Day }, 'day-is-past'],
    ['to where it is', { day: '2026-11-24' as Day, clock: null }, 'same-meeting'],
    ['onto another meeting', { day: '2026-12-08' as Day, clock: '09:00' }, 'meeting-exists'],
    ['to an hour that the clocks skip', { day: '2027-03-28' as Day, clock: '02:30' }, 'no-such-time'],
    ['from an outdated card', { version: 7 }, 'outdated'],
    ['of another board', { meeting: { id: other.meetingId } }, 'no-meeting'],
  ])('is refused %s', async (_, more, code) => {
    const world = await aScene();
    await addOtherBoard(world, []);
    expect(await refusalOf(world, () => moveMeeting(world, secretary, move(more)))).toBe(code);
  });

  test.each([
    ['cancelled', 'meeting-cancelled'],
    ['concluded', 'agenda-over'],
  ] as const)('is refused for one that is %s', async (status, code) => {
    const world = await aScene();
    await arrange(world, async (tx) =>
      tx.meetings.save({ ...(await tx.meetings.lock(meetingIds.next)), status }),
    );
    expect(await refusalOf(world, () => moveMeeting(world, secretary, move()))).toBe(code);
  });

  test.each([people.director, people.chief, people.stranger])('is refused to %s', async (who) => {
    const world = await aScene();
    expect(await refusalOf(world, () => moveMeeting(world, by(who), move()))).toBe('not-allowed');
  });

  test('is told once to the channel and to those it concerns but whoever did it, and so is taking it back', async () => {
    const world = await aScene();
    const invited = ['chair', 'secretary'].map((who) => ({
      ...{ name: who, email: `${who}@aaloese.example`, type: 'required' as const, response: 'none' },
    }));
    await arrange(world, async (tx) =>
      tx.meetings.save({ ...(await tx.meetings.lock(meetingIds.next)), attendees: invited }),
    );
    await publishAgenda(world, secretary, { boardId, meeting: { id: meetingIds.next } });
    const saidBy = async (act: () => Promise<unknown>) => {
      await world.runJobs();
      world.sent.length = 0;
      await act();
      await world.runJobs();
      return world.sent.flatMap(({ how, where, message }) =>
        how === 'say' ? [`${where}: ${textIn(message)}`] : [],
      );
    };
    const [channel, ...told] = await saidBy(() => moveMeeting(world, secretary, move()));
    expect(channel).toMatch(
      /^19:channel.*flyttet\. Det holdes nu tirsdag den 1\. december 2026 kl\. 13:00–15:00/,
    );
    const whom = [people.chair, people.guest, people.chief, people.chief2].map((person) => `chat-${person}`);
    expect(told.map((one) => one.split(':')[0])).toEqual(whom);
    const back = await saidBy(() => undoChange(world, secretary, boardId));
    expect(back.filter((one) => one.includes('Det holdes nu tirsdag den 24. november 2026'))).toHaveLength(5);
  });

  test('can be taken back', async () => {
    const world = await aScene();
    await moveMeeting(world, secretary, move());
    expect((await undoChange(world, secretary, boardId)).what).toBe('move-meeting');
    expect(world.store.everything(tenant).meetings.get(meetingIds.next)?.start).toBe(
      '2026-11-24T08:00:00.000Z',
    );
  });
});
