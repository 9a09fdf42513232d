import { describe, expect, test } from '@jest/globals';
import { addMinutes, type Instant } from '../../../src/domain/day.ts';
import {
  asId,
  type ItemId,
  type MeetingId,
  type PersonId,
  type QuestionId,
  type WheelId,
} from '../../../src/domain/ids.ts';
import { aBoard, aMeeting, aMember, aMorning, anItem, people, published } from '../../support/builders.ts';
import { actionsIn, elementsIn, textsIn } from '../../support/card-nodes.ts';
import { type Answer, aChat } from '../../support/chat.ts';
import { aMeetingInSession } from '../../support/held.ts';
import { arrange, aScene, items, meetingIds } from '../../support/scene.ts';
import { anEntry } from '../../support/wheel.ts';
import { aWorldWith, type World } from '../../support/world.ts';

const many = (length: number) => Array.from({ length }, (_, at) => at + 1);
const cardIn = ({ heard, body }: Answer) => heard.at(-1)?.card ?? body;
const rowsIn = (answer: Answer) => elementsIn(cardIn(answer), 'Container').length;
/** The buttons to other pages; the one to another list is not. */
const turnsIn = (answer: Answer) =>
  actionsIn(cardIn(answer)).flatMap(({ verb, data }) => {
    const turn = data as { list: string; page: number };
    return verb === 'list.turn' && turn.list !== 'wheel-suggestions' ? [turn] : [];
  });

/** A board with 23 of everything that is listed. */
async function aLongScene(): Promise<World> {
  const members = many(16).map((n) =>
    aMember('guest', { personId: asId<PersonId>(`guest-${n}`), name: `Gæst ${n}` }),
  );
  const world = await aScene(aBoard({ members: [...aBoard().members, ...members] }));
  const waiting = (n: number) => anItem({ id: asId<ItemId>(`waits-${n}`), text: { title: `Ventende ${n}` } });
  const proposed = (n: number) => ({
    ...anItem({ id: asId<ItemId>(`proposed-${n}`), text: { title: `Forslag ${n}` }, state: 'proposed' }),
    proposal: { by: people.chief, wishedMeeting: null, comment: null, at: '2026-11-16' as never },
  });
  await arrange(world, async (tx) => {
    for (const n of many(22)) await tx.items.add(waiting(n));
    for (const n of many(22)) await tx.items.add(proposed(n));
    for (const n of many(23))
      await tx.wheel.add(anEntry({ id: asId<WheelId>(`wheel-${n}`), title: `Hjul ${n}` }));
    for (const n of many(23))
      await tx.questions.save({
        ...{ id: asId<QuestionId>(`question-${n}`), meetingId: meetingIds.next, itemId: items.open.id },
        ...{
          about: 'item',
          askedBy: people.director,
          text: `Hvorfor ${n}?`,
          askedAt: aMorning,
          answer: null,
        },
      });
    for (const n of many(21)) {
      const start = addMinutes('2027-01-05T08:00:00.000Z' as Instant, n * 7 * 24 * 60);
      await tx.meetings.add(aMeeting({ id: asId<MeetingId>(`meeting-in-${n}`), start }));
    }
  });
  return world;
}

describe('a list longer than ten', () => {
  test.each(['/forslag', '/venteliste', '/møder', '/roller', '/spørgsmål', '/årshjul'])(
    '%s comes ten a page, turned by a button or by typing',
    async (typed) => {
      const chat = aChat(await aLongScene());
      const first = await chat.types(people.secretary, typed);
      expect([rowsIn(first), turnsIn(first).map(({ page }) => page)]).toEqual([10, [2]]);
      expect(first.text).toMatch(new RegExp(`Side 1 af 3 {2}· {2}skriv ${typed} side 2`));

      const [next] = turnsIn(first);
      const second = await chat.presses(people.secretary, 'list.turn', next ?? {});
      expect([rowsIn(second), turnsIn(second).map(({ page }) => page)]).toEqual([10, [1, 3]]);

      const third = await chat.types(people.secretary, `${typed} side 3`);
      expect([rowsIn(third), turnsIn(third).map(({ page }) => page)]).toEqual([3, [2]]);
      const shown = [first, second, third].flatMap((answer) => elementsIn(cardIn(answer), 'Container'));
      expect(new Set(shown.map((row) => JSON.stringify(row))).size).toBe(23);
      expect(chat.logged).toEqual([]);
    },
  );

  test('/noter comes ten a page, and names the meeting for whoever types', async () => {
    const world = await aScene();
    const chat = aChat(world);
    for (const n of many(12)) await chat.types(people.director, `/note 2 Husk ${n}`);
    const first = await chat.types(people.director, '/noter');
    expect(rowsIn(first)).toBe(10);
    const [, typed = ''] = /skriv (\/noter møde [^"]+ side 2)/.exec(first.text) ?? [];
    expect(rowsIn(await chat.types(people.director, typed))).toBe(2);
    const [next] = turnsIn(first);
    expect(rowsIn(await chat.presses(people.director, 'list.turn', next ?? {}))).toBe(2);
    expect(chat.logged).toEqual([]);
  });

  test('shows its last page where one beyond the end is asked for', async () => {
    const chat = aChat(await aLongScene());
    expect((await chat.types(people.secretary, '/møder side 99')).text).toContain('Side 3 af 3');
  });

  test('opens a row for whoever presses it', async () => {
    const chat = aChat(await aScene());
    const list = await chat.types(people.director, '/møder', { in: 'channel' });
    const [open] = actionsIn(cardIn(list));
    const { text } = await chat.presses(people.director, String(open?.verb), open?.data ?? {}, {
      in: 'channel',
    });
    expect(text).toContain('Dagsorden tirsdag den 24. november 2026');
  });
});

describe('a case of many years', () => {
  const item = anItem();
  const stood = many(25).map((n) =>
    published(
      aMeeting({
        ...{ id: asId<MeetingId>(`year-${n}`), items: [item] },
        start: addMinutes('2024-01-02T08:00:00.000Z' as Instant, n * 14 * 24 * 60),
      }),
    ),
  );

  test('is turned page by page, and its button carries no case number', async () => {
    const chat = aChat(await aWorldWith({ items: [item], meetings: stood }));
    const first = await chat.types(people.director, '/sag 26/1001');
    expect([rowsIn(first), turnsIn(first)]).toMatchObject([10, [{ list: 'case', itemId: item.id, page: 2 }]]);
    expect(JSON.stringify(turnsIn(first))).not.toContain('26/1001');
    const second = await chat.presses(people.director, 'list.turn', turnsIn(first)[0] ?? {});
    expect(rowsIn(second)).toBe(10);
    expect(first.text).toContain('skriv /sag 26/1001 side 2');
    expect(rowsIn(await chat.types(people.director, '/sag 26/1001 side 3'))).toBe(5);
  });

  test('is turned by nobody who may see nothing of it', async () => {
    const chat = aChat(await aWorldWith({ items: [item], meetings: stood }));
    const turn = { boardId: aBoard().id, list: 'case', itemId: item.id, page: 2 };
    const { text } = await chat.presses(people.chief2, 'list.turn', turn);
    expect(text).toContain('forældet');
    expect(text).not.toMatch(/26\/1001|cykelsti/);
  });
});

describe('/sag without a number', () => {
  const cased = many(23).map((n) =>
    anItem({ id: asId<ItemId>(`cased-${n}`), caseNumber: `26/${100 + n}`, text: { title: `Sag nr. ${n}` } }),
  );

  test('lists the cases ten a page, the latest first, and opens the one that is pressed', async () => {
    const meeting = published(aMeeting({ items: cased }));
    const chat = aChat(await aWorldWith({ items: cased, meetings: [meeting] }));
    const first = await chat.types(people.director, '/sag');
    expect([rowsIn(first), turnsIn(first).filter(({ list }) => list === 'cases')]).toMatchObject([
      10,
      [{ page: 2 }],
    ]);
    expect(first.text).toContain('skriv /sag side 2');
    expect(rowsIn(await chat.types(people.director, '/sag side 3'))).toBe(3);
    const [open] = turnsIn(first);
    const opened = await chat.presses(people.director, 'list.turn', open ?? {});
    expect(opened.text).toContain('Sag 26/101');
    expect((await chat.types(people.chief2, '/sag')).text).toContain('ingen sag');
  });

  test('shows the case of the item that the meeting is at', async () => {
    const chat = aChat(await aMeetingInSession());
    await chat.types(people.secretary, '/næste 2');
    expect((await chat.types(people.director, '/sag')).text).toContain('Sag 26/1001');
    await chat.types(people.secretary, '/næste 3');
    expect((await chat.types(people.director, '/sag', { in: 'channel' })).inChannel).not.toContain(
      'hemmelig',
    );
  });
});

test('/opsæt names ten without a role, and lists all of them beside the form', async () => {
  const world = await aScene();
  world.team.push(
    ...many(12).map((n) => ({
      ...{ personId: asId<PersonId>(`new-${n}`), name: `Ny Ansat ${n}`, teamsId: `29:${n}`, email: null },
    })),
  );
  const chat = aChat(world);
  const form = await chat.types(people.secretary, '/opsæt', { in: 'channel' });
  expect(textsIn(cardIn(form)).at(-1)).toMatch(/Ny Ansat 10 og 2 andre/);
  const open = actionsIn(cardIn(form)).find(({ title }) => title === 'Se alle 12 uden rolle');
  const { verb, msteams: _, ...data } = (open?.data ?? {}) as { verb: string; msteams: object };
  const dialog = await chat.opens(people.secretary, verb, data);
  expect(dialog.body).toMatchObject({ task: { type: 'continue' } });
  expect(rowsIn(dialog)).toBe(10);
  const [next] = actionsIn(dialog.body);
  expect(next).toMatchObject({ type: 'Action.Submit', data: { verb: 'list.turn', page: 2 } });
  expect(rowsIn(await chat.sends(people.secretary, 'list.turn', (next?.data ?? {}) as object))).toBe(2);
});
