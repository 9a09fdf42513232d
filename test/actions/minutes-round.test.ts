import { describe, expect, test } from '@jest/globals';
import { answerMinutes } from '../../src/actions/answer-minutes.ts';
import { concludeMeeting } from '../../src/actions/conclude-meeting.ts';
import { viewRound } from '../../src/actions/load-minutes.ts';
import { remarkOnMinutes } from '../../src/actions/remark-on-minutes.ts';
import { sendMinutes } from '../../src/actions/send-minutes.ts';
import { writeRecord } from '../../src/actions/write-record.ts';
import type { Day } from '../../src/domain/day.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import { readerFor } from '../../src/domain/reader.ts';
import { by, people, tenant } from '../support/builders.ts';
import { decide } from '../support/decide.ts';
import { aHeldMeeting, aMinutesRound, approve, onHeld } from '../support/held.ts';
import { refusalOf } from '../support/refused.ts';
import { aScene, boardId, meetingIds } from '../support/scene.ts';
import { textIn, type World } from '../support/world.ts';

const secretary = by(people.secretary);
const members = [people.chair, people.director, people.director2];
const statusOf = (world: World) => world.store.everything(tenant).meetings.get(meetingIds.next)?.status;
const day = 24 * 3_600_000;

/** How the minutes stand for somebody. */
function viewOf(world: World, who: PersonId) {
  return world.store.read(tenant, async (db) => {
    const [board, meeting] = [await db.boards.get(boardId), await db.meetings.get(meetingIds.next)];
    if (!board || !meeting) throw new Error('the scene is gone');
    return viewRound(db, { board, meeting }, readerFor(board, who, '2026-11-24' as Day));
  });
}

const toldTo = (world: World) => world.sent.map(({ where }) => where);

describe('concluding the meeting', () => {
  test('happens when whoever keeps the minutes first asks for them, and once', async () => {
    const world = await aHeldMeeting();
    expect(statusOf(world)).toBe('concluded');
    const { version } = await concludeMeeting(world, secretary, onHeld);
    expect((await concludeMeeting(world, secretary, onHeld)).version).toBe(version);
  });

  test('is refused before the meeting has begun', async () => {
    const world = await aScene();
    expect(await refusalOf(world, () => concludeMeeting(world, secretary, onHeld))).toBe('meeting-not-begun');
  });

  test('does not happen because a director asks: there are no minutes yet', async () => {
    const world = await aScene();
    world.pass(8 * day);
    const ask = () => concludeMeeting(world, by(people.director), onHeld);
    expect(await refusalOf(world, ask)).toBe('no-minutes-yet');
  });
});

describe('sending the minutes round', () => {
  test('asks chair and directors in their own chats, each for what they can see', async () => {
    const world = await aHeldMeeting();
    const { asked } = await sendMinutes(world, secretary, onHeld);
    await world.runJobs();
    const asks = world.sent.filter(({ where }) => where.startsWith('chat-'));
    expect([asked, asks.map(({ where }) => where)]).toEqual([3, members.map((person) => `chat-${person}`)]);
    const [chairs, , disqualified] = asks.map(({ message }) => textIn(message));
    expect(chairs).toContain('Ny bro over');
    expect(disqualified).not.toContain('Ny bro over');
    expect(disqualified).toContain('Du er inhabil');
  });

  test('is refused a second time, and to directors', async () => {
    const world = await aMinutesRound();
    expect(await refusalOf(world, () => sendMinutes(world, secretary, onHeld))).toBe('minutes-sent-already');
    const held = await aHeldMeeting();
    expect(await refusalOf(held, () => sendMinutes(held, by(people.director), onHeld))).toBe('not-allowed');
  });
});

describe('approving the minutes', () => {
  test('by all makes them approved, keeps four documents and tells the channel once', async () => {
    const world = await aMinutesRound();
    const done = [];
    for (const who of members) done.push((await approve(world, who)).isLast);
    expect([done, statusOf(world)]).toEqual([[false, false, true], 'approved']);
    world.sent.length = 0;
    await world.runJobs();
    const { files } = world.store.everything(tenant);
    expect([...files.values()].map(({ audience, format }) => `${audience} ${format}`).sort()).toEqual([
      ...['internal docx', 'internal pdf', 'public docx', 'public pdf'],
    ]);
    expect(world.sent.filter(({ message }) => textIn(message).includes('er godkendt'))).toHaveLength(1);
    const internal = new TextDecoder().decode(filed(world, 'internal'));
    expect(internal).toContain('hemmeligtitel');
    expect(new TextDecoder().decode(filed(world, 'public'))).not.toMatch(/hemmelig|aarsagen/);
  });

  test('is bound to what the member saw: a card from before a correction approves nothing', async () => {
    const world = await aMinutesRound();
    const { digest } = await viewOf(world, people.director);
    await decide(world, { number: 2 }, { text: 'Direktionen afviser indstillingen.' });
    expect(await refusalOf(world, () => approve(world, people.director, digest))).toBe('outdated');
    await approve(world, people.director, (await viewOf(world, people.director)).digest);
    expect((await viewOf(world, people.director)).mine).toBe('approved');
  });

  test('outlives a correction of what the member cannot see, and of nothing else', async () => {
    const world = await aMinutesRound();
    for (const who of [people.director, people.director2]) await approve(world, who);
    world.sent.length = 0;
    await decide(world, { number: 4 }, { text: 'Direktionen afviser sagen.' });
    await world.runJobs();
    expect((await viewOf(world, people.director2)).mine).toBe('approved');
    const director = await viewOf(world, people.director);
    expect(director.mine).toBe('changed');
    expect(director.rows.filter(({ changed }) => changed).map(({ number }) => number)).toEqual([4]);
    const asked = toldTo(world).filter((where) => where.startsWith('chat-d'));
    expect(asked).toEqual([`chat-${people.director}`]);
  });

  test('is asked for anew where a standing item’s record is corrected', async () => {
    const world = await aMinutesRound();
    await approve(world, people.chair);
    await writeRecord(world, secretary, { ...onHeld, item: { number: 1 }, text: 'Mødet i uge 8 flyttes.' });
    expect((await viewOf(world, people.chair)).rows[0]).toMatchObject({
      changed: true,
      text: 'Mødet i uge 8 flyttes.',
    });
    expect(world.store.everything(tenant).rounds.get(meetingIds.next)?.edition).toBe(2);
  });

  test.each([
    [people.secretary, 'not-allowed'],
    [people.chief, 'not-allowed'],
    [people.stranger, 'not-allowed'],
  ] as const)('is refused to %s', async (who, code) => {
    const world = await aMinutesRound();
    expect(await refusalOf(world, () => approve(world, who))).toBe(code);
  });

  test('is refused before they were sent, and after they were approved', async () => {
    const held = await aHeldMeeting();
    expect(await refusalOf(held, () => approve(held, people.chair))).toBe('minutes-not-sent');
    const world = await aMinutesRound();
    for (const who of members) await approve(world, who);
    expect(await refusalOf(world, () => approve(world, people.chair))).toBe('minutes-approved-already');
    const correct = () => decide(world, { number: 2 }, { text: 'Direktionen afviser indstillingen.' });
    expect(await refusalOf(world, correct)).toBe('agenda-over');
  });

  test('twice at once by the last two approves them once', async () => {
    const world = await aMinutesRound();
    await approve(world, people.chair);
    const both = [approve(world, people.director), approve(world, people.director2)];
    expect((await Promise.all(both)).filter(({ isLast }) => isLast)).toHaveLength(1);
    expect(world.store.jobs.filter(({ name }) => name === 'file-minutes')).toHaveLength(1);
  });
});

describe('objecting to the minutes', () => {
  const object = (world: World, text: string) =>
    answerMinutes(world, by(people.director), { ...onHeld, objection: text });

  test('tells the secretary why, and holds the approval back', async () => {
    const world = await aMinutesRound();
    await object(world, 'Punkt 2 blev udskudt.');
    for (const who of [people.chair, people.director2]) await approve(world, who);
    await world.runJobs();
    expect(statusOf(world)).toBe('minutesSent');
    const told = world.sent.find(({ where }) => where === `chat-${people.secretary}`);
    expect(textIn(told?.message)).toContain('Dorte Bro har gjort indsigelse');
    expect(textIn(told?.message)).toContain('Punkt 2 blev udskudt.');
    const { overview } = await viewOf(world, people.secretary);
    expect(overview?.answers.find(({ name }) => name === 'Dorte Bro')).toEqual({
      ...{ name: 'Dorte Bro', state: 'objected', text: 'Punkt 2 blev udskudt.' },
    });
  });

  test('is taken back by approving', async () => {
    const world = await aMinutesRound();
    await object(world, 'Nej.');
    await approve(world, people.director);
    expect((await viewOf(world, people.director)).mine).toBe('approved');
  });

  test('wants a reason', async () => {
    const world = await aMinutesRound();
    expect(await refusalOf(world, () => object(world, '  '))).toBe('text-missing');
  });
});

describe('reminding', () => {
  test('goes after the board’s working days to those who have not answered, again and again, until they have', async () => {
    const world = await aMinutesRound();
    await approve(world, people.chair);
    world.pass(2 * day);
    await world.runJobs();
    expect(world.sent).toEqual([]);
    world.pass(day);
    await world.runJobs();
    expect(toldTo(world)).toEqual([`chat-${people.director}`, `chat-${people.director2}`]);
    world.sent.length = 0;
    await approve(world, people.director);
    world.pass(7 * day);
    await world.runJobs();
    expect(toldTo(world)).toEqual([`chat-${people.director2}`]);
  });
});

describe('a remark on approved minutes', () => {
  test('stands beside them, dated, and leaves the approved text alone', async () => {
    const world = await aMinutesRound();
    for (const who of members) await approve(world, who);
    const before = (await viewOf(world, people.director)).digest;
    await remarkOnMinutes(world, secretary, { ...onHeld, text: 'Bilag 2 er eftersendt.' });
    const { remarks, digest } = await viewOf(world, people.director);
    expect(remarks).toEqual([{ name: 'Sara Lind', day: '2026-11-24', text: 'Bilag 2 er eftersendt.' }]);
    expect(digest).toBe(before);
  });

  test('is refused while they can still be corrected', async () => {
    const world = await aMinutesRound();
    const remark = () => remarkOnMinutes(world, secretary, { ...onHeld, text: 'Rettelse.' });
    expect(await refusalOf(world, remark)).toBe('minutes-not-approved');
  });
});

function filed(world: World, audience: 'internal' | 'public'): Uint8Array | undefined {
  return [...world.store.everything(tenant).files.values()].find((file) => file.audience === audience)?.bytes;
}
