import { describe, expect, test } from '@jest/globals';
import { dropGuest, inviteGuest } from '../../src/actions/invite-guest.ts';
import { moveItem } from '../../src/actions/move-item.ts';
import { publishAgenda } from '../../src/actions/publish-agenda.ts';
import { goOn, startMeeting } from '../../src/actions/run-meeting.ts';
import type { Somebody } from '../../src/domain/board.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import { readerFor } from '../../src/domain/reader.ts';
import { OutsideFailure } from '../../src/errors.ts';
import { aBoard, by, people, tenant } from '../support/builders.ts';
import { onHeld } from '../support/held.ts';
import { somebodyElse } from '../support/memory-directory.ts';
import { refusalOf } from '../support/refused.ts';
import { aScene, boardId, items, meetingIds } from '../support/scene.ts';
import { textIn, type World } from '../support/world.ts';

const secretary = by(people.secretary);
const known = (personId: PersonId): Somebody => {
  const member = aBoard().members.find((one) => one.personId === personId);
  if (!member) throw new Error(`there is no ${personId}`);
  return member;
};
const week = 7 * 24 * 3_600_000;

const invite = (world: World, number: number, person: Somebody, clock: string | null = null) =>
  inviteGuest(world, secretary, { ...onHeld, item: { number }, person, clock });
const saidTo = (world: World, person: string) =>
  world.sent.filter(({ where }) => where === `chat-${person}`).map(({ message }) => textIn(message));
const itemOf = (world: World, id: string) => world.store.everything(tenant).items.get(id);

describe('inviting a guest', () => {
  test('tells them once, with the time that was said', async () => {
    const world = await aScene();
    await invite(world, 4, known(people.chief), '9:45');
    await world.runJobs();
    await moveItem(world, secretary, { ...onHeld, item: { number: 2 }, to: 1 });
    await world.runJobs();
    expect(saidTo(world, people.chief)).toEqual([
      'Du er gæst, når Direktionen behandler punkt 4, “Ny bro over åen”, tirsdag den 24. november 2026 kl. 09:00–11:00 i Mødelokale 2. Kom kl. 09:45. Du får besked her, når det er din tur. Skriv /punkt 4 for at læse punktet.',
    ]);
  });

  test('before the agenda is out waits until it is, and says when the item is expected', async () => {
    const world = await aScene();
    const later = { boardId, meeting: { id: meetingIds.later } };
    const wish = { ...later, item: { number: 1 }, person: known(people.guest), clock: null };
    await inviteGuest(world, secretary, wish);
    await world.runJobs();
    expect(saidTo(world, people.guest)).toEqual([]);
    await publishAgenda(world, secretary, later);
    await world.runJobs();
    expect(saidTo(world, people.guest)).toEqual([expect.stringContaining('begynde ca. kl. 09:00')]);
  });

  test('who has no role gives them that of a guest, who sees the item and no other', async () => {
    const world = await aScene();
    const ulla = somebodyElse('Ulla Ekstern');
    expect((await invite(world, 2, ulla)).gotRole).toBe(true);
    const board = world.store.everything(tenant).boards.get(boardId);
    if (!board) throw new Error('the board is gone');
    expect(readerFor(board, ulla.personId, '2026-11-24' as never).roles).toEqual(['guest']);
    expect(itemOf(world, items.open.id)?.guests).toContain(ulla.personId);
  });

  test.each([
    ['of the board itself', people.director, 'guest-on-board'],
    ['who is one already', people.guest, 'guest-already'],
  ] as const)('%s is refused', async (_, person, code) => {
    const world = await aScene();
    expect(await refusalOf(world, () => invite(world, 2, known(person)))).toBe(code);
  });

  test('at a time that the day has not is refused', async () => {
    const world = await aScene();
    expect(await refusalOf(world, () => invite(world, 4, known(people.chief), '25:00'))).toBe('no-such-time');
  });

  test('is taken back by dropping them, with their time', async () => {
    const world = await aScene();
    const wish = { ...onHeld, item: { number: 4 }, person: known(people.chief) };
    expect(await refusalOf(world, () => dropGuest(world, secretary, wish))).toBe('guest-not-there');
    await invite(world, 4, known(people.chief), '9:45');
    await dropGuest(world, secretary, wish);
    expect(itemOf(world, items.bridge.id)).toMatchObject({ guests: [], arrivals: [] });
  });
});

describe('a guest at the meeting', () => {
  const here = { boardId, meeting: null };

  async function begun() {
    const world = await aScene();
    await invite(world, 4, known(people.chief));
    world.pass(week);
    await startMeeting(world, secretary, here);
    await world.runJobs();
    world.sent.length = 0;
    return world;
  }

  test('is told when theirs is next, and called in when it begins, each once', async () => {
    const world = await begun();
    await goOn(world, secretary, { ...here, to: { number: 3 } });
    await world.runJobs();
    expect(saidTo(world, people.chief)).toEqual([expect.stringMatching(/^Gør dig klar: .*punkt 4/)]);
    await goOn(world, secretary, { ...here, to: 'next' });
    await world.runJobs();
    await goOn(world, secretary, { ...here, to: 'previous' });
    await goOn(world, secretary, { ...here, to: 'next' });
    await world.runJobs();
    expect(saidTo(world, people.chief).slice(1)).toEqual([
      'Kom ind: Direktionen begynder nu på punkt 4, “Ny bro over åen” (Mødelokale 2).',
    ]);
  });

  test('is told when the order changes so that theirs is next', async () => {
    const world = await begun();
    await moveItem(world, secretary, { ...onHeld, item: { number: 4 }, to: 2 });
    await world.runJobs();
    expect(saidTo(world, people.chief)).toEqual([expect.stringMatching(/^Gør dig klar: .*punkt 2/)]);
  });

  test('is not called in when the board has gone on before the message went out', async () => {
    const world = await begun();
    await goOn(world, secretary, { ...here, to: { number: 4 } });
    await goOn(world, secretary, { ...here, to: { number: 1 } });
    await world.runJobs();
    expect(saidTo(world, people.chief)).toEqual([]);
  });

  test('who cannot be reached is named to the secretary', async () => {
    const world = await begun();
    const blocked = new OutsideFailure('teams', 'blocked', { reason: 'blocked' });
    world.failures.set(people.chief, blocked).set(`chat-${people.chief}`, blocked);
    await goOn(world, secretary, { ...here, to: { number: 4 } });
    await world.runJobs();
    expect(saidTo(world, people.secretary).some((text) => text.includes('Carl Fisk'))).toBe(true);
  });
});
