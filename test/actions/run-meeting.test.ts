import { describe, expect, test } from '@jest/globals';
import { confirmAttendance, moveSeat } from '../../src/actions/note-attendance.ts';
import { endMeeting, goOn, startMeeting } from '../../src/actions/run-meeting.ts';
import { undoChange } from '../../src/actions/undo-change.ts';
import { asId, type ItemId } from '../../src/domain/ids.ts';
import { type Seat, seatsAt } from '../../src/domain/present.ts';
import { currentItem, timeUsed } from '../../src/domain/session.ts';
import { by, people, tenant } from '../support/builders.ts';
import { decide } from '../support/decide.ts';
import { aMeetingInSession, onHeld } from '../support/held.ts';
import { refusalOf } from '../support/refused.ts';
import { arrange, aScene, boardId, items, meetingIds } from '../support/scene.ts';
import { textIn, type World } from '../support/world.ts';

const secretary = by(people.secretary);
const here = { boardId, meeting: null };
const week = 7 * 24 * 3_600_000;

async function onItsDay(): Promise<World> {
  const world = await aScene();
  world.pass(week);
  return world;
}

function sessionOf(world: World) {
  const session = world.store.everything(tenant).sessions.get(meetingIds.next);
  if (!session) throw new Error('no meeting has begun');
  return session;
}

const statusOf = (world: World) => world.store.everything(tenant).meetings.get(meetingIds.next)?.status;
const at = (world: World): ItemId | null => currentItem(sessionOf(world));

describe('starting the meeting', () => {
  test('of the day begins with the first item, and those who lead it get its card', async () => {
    const world = await onItsDay();
    expect((await startMeeting(world, secretary, here)).kind).toBe('started');
    expect(statusOf(world)).toBe('inSession');
    expect(at(world)).toBe(items.standing.id);
    await world.runJobs();
    const cards = world.sent.filter(({ where }) => /^chat-(?!guest)/.test(where));
    expect(cards.map(({ where }) => where).sort()).toEqual(['chat-chair', 'chat-secretary']);
    expect(cards.map(({ message }) => textIn(message))).toEqual([
      expect.stringContaining('Punkt 1 af 4'),
      expect.stringContaining('Punkt 1 af 4'),
    ]);
  });

  test('of another day asks first, and changes nothing until then', async () => {
    const world = await aScene();
    expect((await startMeeting(world, secretary, here)).kind).toBe('ask');
    expect(statusOf(world)).toBe('published');
    expect((await startMeeting(world, secretary, { ...here, anyway: true })).kind).toBe('started');
  });

  test('that is in session already says so, and one of the board at a time is', async () => {
    const world = await aMeetingInSession();
    expect((await startMeeting(world, secretary, here)).kind).toBe('running');
    const other = { boardId, meeting: { id: meetingIds.later }, anyway: true };
    expect(await startMeeting(world, secretary, other)).toMatchObject({
      ...{ kind: 'other', meeting: { id: meetingIds.next } },
    });
  });

  test.each([
    ['an agenda that is not out', 'planned', 'not-published'],
    ['a meeting that is over', 'concluded', 'agenda-over'],
    ['a cancelled meeting', 'cancelled', 'meeting-cancelled'],
  ] as const)('is refused for %s', async (_, status, code) => {
    const world = await onItsDay();
    await arrange(world, async (tx) => {
      await tx.meetings.save({ ...(await tx.meetings.lock(meetingIds.next)), status });
    });
    expect(await refusalOf(world, () => startMeeting(world, secretary, onHeld))).toBe(code);
  });

  test('is taken back where nothing came of it, and the cards say so', async () => {
    const world = await onItsDay();
    await startMeeting(world, secretary, here);
    await world.runJobs();
    await undoChange(world, secretary, boardId);
    await world.runJobs();
    expect(statusOf(world)).toBe('published');
    const cards = world.sent.filter(({ how, where }) => how === 'update' && where.startsWith('chat-'));
    expect(textIn(cards.at(-1)?.message)).toBe('Mødet er ikke i gang.');
    expect((await startMeeting(world, secretary, here)).kind).toBe('started');
  });
});

describe('going on', () => {
  test('leads to the next item, back, and to any other, and keeps the time of each', async () => {
    const world = await aMeetingInSession();
    world.pass(5 * 60_000);
    await goOn(world, secretary, { ...here, to: 'next' });
    expect(at(world)).toBe(items.open.id);
    world.pass(60_000);
    await goOn(world, secretary, { ...here, to: { number: 4 } });
    expect(at(world)).toBe(items.bridge.id);
    await goOn(world, secretary, { ...here, to: 'previous' });
    expect(at(world)).toBe(items.closed.id);
    expect(timeUsed(sessionOf(world), world.now(), items.standing.id)).toBe(5 * 60_000);
    expect(timeUsed(sessionOf(world), world.now(), items.open.id)).toBe(60_000);
  });

  test('by two who press at once goes one item on: the second card was outdated', async () => {
    const world = await aMeetingInSession();
    const { version } = sessionOf(world);
    const press = { ...onHeld, version, to: 'next' as const };
    await goOn(world, secretary, press);
    expect(await refusalOf(world, () => goOn(world, by(people.chair), press))).toBe('outdated');
    expect(at(world)).toBe(items.open.id);
  });

  test('is refused beyond the ends, to no item, and where nothing is in session', async () => {
    const world = await aMeetingInSession();
    const go = (to: Parameters<typeof goOn>[2]['to']) => () => goOn(world, secretary, { ...here, to });
    expect(await refusalOf(world, go('previous'))).toBe('no-item-before');
    expect(await refusalOf(world, go({ number: 9 }))).toBe('no-item-numbered');
    await go({ number: 4 })();
    expect(await refusalOf(world, go('next'))).toBe('no-next-item');
    const before = await onItsDay();
    const step = () => goOn(before, secretary, { ...here, to: 'next' });
    expect(await refusalOf(before, step)).toBe('nothing-in-session');
  });

  test('marks the item on the agenda in the channel and keeps the cards up to date, without a new message', async () => {
    const world = await aMeetingInSession();
    await goOn(world, secretary, { ...here, to: 'next' });
    await world.runJobs();
    expect(world.sent.filter(({ how, where }) => how === 'say' && where !== 'chat-guest')).toEqual([]);
    const posted = world.sent.filter(({ where }) => !where.startsWith('chat-')).at(-1);
    expect(textIn(posted?.message)).toContain('▶ Behandles nu');
    const card = world.sent.filter(({ where }) => where === 'chat-chair').at(-1);
    expect(card?.how).toBe('update');
    expect(textIn(card?.message)).toContain('Punkt 2 af 4');
  });

  test('is taken back by whoever did it', async () => {
    const world = await aMeetingInSession();
    await goOn(world, secretary, { ...here, to: 'next' });
    await undoChange(world, secretary, boardId);
    expect(at(world)).toBe(items.standing.id);
  });
});

describe('ending the meeting', () => {
  test('asks while something lacks a decision, and ends it all the same where that is wished', async () => {
    const world = await aMeetingInSession();
    expect((await endMeeting(world, secretary, onHeld)).kind).toBe('asks');
    expect(statusOf(world)).toBe('inSession');
    world.pass(60_000);
    expect((await endMeeting(world, secretary, { ...onHeld, anyway: true })).kind).toBe('ended');
    expect(statusOf(world)).toBe('concluded');
    expect(sessionOf(world).endedAt).toBe(world.now());
    expect((await endMeeting(world, secretary, onHeld)).kind).toBe('over');
  });

  test('ends it at once where all is decided; a standing item needs no decision', async () => {
    const world = await aMeetingInSession();
    for (const number of [2, 3, 4]) await decide(world, { number });
    expect((await endMeeting(world, secretary, onHeld)).kind).toBe('ended');
  });

  test('is refused before a meeting has begun, and ends one held without a session', async () => {
    const early = await aScene();
    expect(await refusalOf(early, () => endMeeting(early, secretary, onHeld))).toBe('nothing-in-session');
    const world = await onItsDay();
    expect((await endMeeting(world, secretary, { ...onHeld, anyway: true })).kind).toBe('ended');
  });

  test('is taken back, and the meeting goes on at the item it was at', async () => {
    const world = await aMeetingInSession();
    await goOn(world, secretary, { ...here, to: 'next' });
    await endMeeting(world, secretary, { ...onHeld, anyway: true });
    await undoChange(world, secretary, boardId);
    expect(statusOf(world)).toBe('inSession');
    expect(at(world)).toBe(items.open.id);
  });
});

describe('noting who is there', () => {
  const seat = (id: string) => asId<Seat>(id);

  test('is for the whole meeting the first time, and from the item on later', async () => {
    const world = await aMeetingInSession();
    world.pass(60_000);
    await confirmAttendance(world, secretary, { ...here, seats: [seat('chair'), seat('director')] });
    await goOn(world, secretary, { ...here, to: 'next' });
    world.pass(60_000);
    await confirmAttendance(world, secretary, { ...here, seats: [seat('chair')] });
    const { attendance, startedAt } = sessionOf(world);
    expect(attendance && [...seatsAt(attendance, startedAt)].sort()).toEqual(['chair', 'director']);
    expect(attendance && [...seatsAt(attendance, world.now())]).toEqual(['chair']);
  });

  test('of one who leaves asks for the rest to be confirmed first', async () => {
    const world = await aMeetingInSession();
    const gone = { boardId, person: 'dorte', what: 'left', from: null } as const;
    expect(await refusalOf(world, () => moveSeat(world, secretary, gone))).toBe('attendance-unconfirmed');
    await confirmAttendance(world, secretary, { ...here, seats: null });
    world.pass(1000);
    expect((await moveSeat(world, secretary, gone)).person.name).toBe('Dorte Bro');
    const { attendance } = sessionOf(world);
    expect(attendance && seatsAt(attendance, world.now()).has(seat('director'))).toBe(false);
    const later = { ...gone, from: 3 };
    expect(await refusalOf(world, () => moveSeat(world, secretary, later))).toBe('item-not-begun');
  });
});
