import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Instant } from '../../src/domain/day.ts';
import { asId, type DecisionId, type ItemId, type MeetingId, type PersonId } from '../../src/domain/ids.ts';
import type { Item, ItemText } from '../../src/domain/item.ts';
import { hitMarks, type SearchWish } from '../../src/domain/search.ts';
import type { SearchScope } from '../../src/domain/see-search.ts';
import { readSearchWish } from '../../src/domain/typed/read-search.ts';
import { aBoard, aDecision, aMeeting, aMember, anItem, people, published } from '../support/builders.ts';
import { type Open, onEveryDatabase } from '../support/database.ts';
import { inDatabase } from '../support/stores.ts';

const nothing = {
  background: null,
  recommendation: null,
  caseStatement: null,
  finances: null,
  attachments: [],
};
const item = (id: string, text: Partial<ItemText>, more: Partial<Omit<Item, 'text'>> = {}) =>
  anItem({ id: asId<ItemId>(id), caseNumber: null, text: { ...nothing, title: id, ...text }, ...more });

const items = {
  path: item(
    'path',
    { title: 'Cykelstier i Åløse', background: 'Kommunens kørende borgere' },
    { caseNumber: '26/1001' },
  ),
  budget: item(
    'budget',
    { title: 'Anden budgetopfølgning', finances: 'Der mangler 3 mio. kr. til cykler' },
    { units: ['CTM'] },
  ),
  ferry: item('ferry', { title: 'Færgen', attachments: [{ title: 'Notat om cykelparkering', url: null }] }),
  secret: item('secret', { title: 'Lukket om cykler' }, { closed: { reason: null, audience: [] } }),
};
const early = published(
  aMeeting({
    id: asId<MeetingId>('early'),
    start: '2025-03-04T08:00:00.000Z' as Instant,
    items: [items.path, items.ferry],
  }),
);
const late = aMeeting({
  ...{ id: asId<MeetingId>('late'), start: '2026-11-24T08:00:00.000Z' as Instant },
  items: [items.path, items.budget, items.secret],
});
const decisions = [
  aDecision({
    id: asId<DecisionId>('d1'),
    itemId: items.path.id,
    meetingId: early.id,
    outcome: 'postponed',
    text: 'Udskudt, da høringen ikke er slut.',
  }),
  aDecision({
    id: asId<DecisionId>('d2'),
    itemId: items.ferry.id,
    meetingId: early.id,
    text: 'Godkendt. Havnefogeden hører brugerne.',
  }),
];
const secretary = people.secretary;
const all: SearchScope = { kind: 'all', personId: secretary };

onEveryDatabase((open) => {
  let here: ReturnType<typeof inDatabase>;
  let opened: Open;
  beforeAll(async () => {
    opened = await open();
    here = inDatabase(opened);
    await here.change(async (tx) => {
      await tx.boards.save(
        aBoard({ members: [...aBoard().members, aMember('guest', { personId: asId<PersonId>('g') })] }),
      );
      for (const one of Object.values(items)) await tx.items.add(one);
      for (const one of [early, late]) await tx.meetings.add(one);
      for (const one of decisions) await tx.decisions.save(one);
    });
  });

  const find = async (text: string, scope: SearchScope = all) => {
    const hits = await here.read((db) =>
      db.search.find({
        boardId: early.boardId,
        zone: 'Europe/Copenhagen',
        wish: readSearchWish(text) as SearchWish,
        scope,
      }),
    );
    return hits.map(({ meetingId, itemId }) => `${itemId} ${meetingId}`).sort();
  };

  describe('what is found', () => {
    test.each([
      ['a word in another form', 'cykelstien', ['path early', 'path late']],
      ['a word whose stem changes', 'cykel mangler', ['budget late']],
      ['and the other way about', 'cyklerne titel', []],
      ['a word however it is written', 'ÅLØSE', ['path early', 'path late']],
      ['the beginning of a longer word', 'budget', ['budget late']],
      ['all words, wherever they stand', 'cykler budgetopfølgning', ['budget late']],
      ['words of a decision', 'høringens', ['path early']],
      ['words that stand in a row', '"kørende borgere"', ['path early', 'path late']],
      ['no words in another order', '"borgere kørende"', []],
      [
        'what is not left out',
        'cykler -cykelparkering',
        ['budget late', 'path early', 'path late', 'secret late'],
      ],
      ['a case number', '26/1001', ['path early', 'path late']],
      ['pre-reads', 'cykel i:bilag', ['ferry early']],
      ['titles', 'cykel i:titel', ['path early', 'path late', 'secret late']],
      ['decisions', 'brugere i:beslutninger', ['ferry early']],
      ['what was postponed', 'status:udskudt', ['path early']],
      ['what was decided', 'status:besluttet', ['ferry early']],
      ['what is closed', 'status:lukket', ['secret late']],
      ['what is undecided', 'status:åben cykelsti', ['path late']],
      ['from a day on', 'cykelsti fra:2026', ['path late']],
      ['until a month, that is its last day', 'cykelsti til:2025-03', ['path early']],
      ['of a unit', 'center:ctm', ['budget late']],
      ['nothing', 'helikopter', []],
      ['nothing by the smallest words alone', 'og', []],
    ])('%s: %s', async (_, text, expected) => {
      expect(await find(text)).toEqual(expected.toSorted());
    });

    test('whatever is typed', async () => {
      for (const odd of [
        "'",
        "o'hara",
        '\\',
        '& | !',
        ':*',
        '<->',
        "'; drop table places; --",
        '"',
        '-',
        '\u0000x',
        '(',
        '%_',
      ]) {
        expect(await find(`cykelsti ${odd}`)).toEqual(expect.any(Array));
      }
    });
  });

  test('leaves out what a scope cannot see', async () => {
    const titled = 'cykelsti';
    const whole = { withTitles: false };
    expect(await find(titled, { kind: 'open', withTitles: false })).toEqual(['path early']);
    expect(await find(titled, { kind: 'published', personId: secretary })).toEqual(['path early']);
    expect(await find(titled, { kind: 'own', personId: secretary, units: [], ...whole })).toEqual([]);
    expect(await find(titled, { kind: 'own', personId: secretary, units: ['CFE'], ...whole })).toEqual([
      'path early',
    ]);
  });

  test('finds by its title alone what is closed but for it, and says so', async () => {
    await here.change(async (tx) => {
      const item = await tx.items.lock(items.secret.id);
      await tx.items.save({ ...item, closed: { reason: null, audience: [], level: 'title' } });
      const meeting = await tx.meetings.lock(late.id);
      await tx.meetings.save(published(meeting));
    });
    const titles = { withTitles: true } as const;
    expect(await find('lukket', { kind: 'open', ...titles })).toEqual(['secret late']);
    expect(await find('"lukket om"', { kind: 'open', ...titles })).toEqual(['secret late']);
    expect(await find('lukket -cykler', { kind: 'open', ...titles })).toEqual([]);
    expect(await find('lukket', { kind: 'open', withTitles: false })).toEqual([]);
    const guest = { kind: 'own', personId: asId<PersonId>('g'), units: [], ...titles } as const;
    expect(await find('lukket', guest)).toEqual(['secret late']);
    const wish = readSearchWish('lukket') as SearchWish;
    const asked = { boardId: early.boardId, zone: 'UTC', wish };
    const hasOf = async (scope: SearchScope) =>
      (await here.read((db) => db.search.find({ ...asked, scope })))[0]?.has;
    expect(await hasOf(guest)).toEqual({ all: true, title: true });
    expect(await hasOf(all)).toEqual({ all: true, title: false });
  });

  test('ranks the title before the rest, and says around what it was found', async () => {
    const wish = readSearchWish('budget') as SearchWish;
    const hits = await here.read((db) =>
      db.search.find({ boardId: early.boardId, zone: 'UTC', wish, scope: all }),
    );
    expect(hits[0]).toMatchObject({ itemId: 'budget', isPublished: true, start: late.start });
    expect(hits[0]?.rank).toBeGreaterThan(0);
    const decided = readSearchWish('havnefoged') as SearchWish;
    const [excerpt] = await here.read((db) =>
      db.search.excerpts([{ meetingId: early.id, itemId: items.ferry.id }], decided),
    );
    expect(excerpt?.excerpt).toBe(`Godkendt. ${hitMarks.join('Havnefogeden')} hører brugerne`);
  });

  test('parts what was decided from the text that it was decided on', async () => {
    const [found] = await here.read((db) =>
      db.search.excerpts(
        [{ meetingId: early.id, itemId: items.path.id }],
        readSearchWish('kørende') as SearchWish,
      ),
    );
    expect(found?.excerpt).toContain(`høringen ikke er slut. · Kommunens ${hitMarks.join('kørende')}`);
  });

  test('follows what changes, in the transaction that changes it', async () => {
    expect(await find('vandtårn')).toEqual([]);
    await here.change(async (tx) => {
      const meeting = await tx.meetings.lock(late.id);
      const places = meeting.places.map((place) =>
        place.itemId === items.budget.id ? { ...place, text: { ...place.text, title: 'Vandtårnet' } } : place,
      );
      await tx.meetings.save({
        ...meeting,
        places,
        start: '2026-12-01T08:00:00.000Z' as Instant,
        end: '2026-12-01T10:00:00.000Z' as Instant,
      });
    });
    expect(await find('vandtårn fra:2026-12')).toEqual(['budget late']);
    expect(await find('budget')).toEqual([]);
    await here.change(async (tx) => {
      const meeting = await tx.meetings.lock(late.id);
      await tx.meetings.save({ ...meeting, places: [] });
    });
    expect(await find('vandtårn')).toEqual([]);
  });
});
