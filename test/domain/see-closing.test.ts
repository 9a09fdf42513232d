import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/domain/day.ts';
import { asId, type ItemId } from '../../src/domain/ids.ts';
import type { Closed, ClosedLevel } from '../../src/domain/item.ts';
import { channelReader, publicReader, readerFor, sightOf } from '../../src/domain/reader.ts';
import { seeAgenda } from '../../src/domain/see-agenda.ts';
import { seeCase } from '../../src/domain/see-case.ts';
import { seeClosingForm, seeRegister } from '../../src/domain/see-closing.ts';
import { seeMinutes } from '../../src/domain/see-minutes.ts';
import { aBoard, aDecision, aMeeting, anItem, people, published } from '../support/builders.ts';

const board = aBoard();
const today = '2026-11-24' as Day;
const as = (person: keyof typeof people) => readerFor(board, people[person], today);
const closedAs = (level: ClosedLevel): Closed => ({ reason: 'Udbud', audience: [], level });
const item = (level: ClosedLevel) => anItem({ closed: closedAs(level) });

describe('the level of a closed item', () => {
  test.each([
    ['all', 'lukket'],
    ['title', 'title'],
    ['decision', 'decision'],
  ] as const)('%s is all that those see from whom it is kept', (level, sight) => {
    for (const reader of [channelReader, publicReader, as('chief2'), as('guest')])
      expect(sightOf(reader, item(level), true)).toBe(sight);
    expect(sightOf(as('director'), item(level), true)).toBe('full');
    expect(sightOf(as('stranger'), item(level), true)).toBe('none');
    expect(sightOf(channelReader, item(level), false)).toBe('none');
    expect(sightOf(as('chief'), { ...item(level), disqualified: [people.chief] }, true)).toBe('inhabil');
  });

  const meeting = published(aMeeting({ items: [item('decision')] }));
  const here = aDecision({ text: 'Salget godkendes.', outcome: 'approved' });
  const earlier = aDecision({
    ...{ id: asId<never>('earlier'), meetingId: asId<never>('meeting-0'), day: '2026-10-27' as Day },
    ...{ text: 'Udsat, for prisen er for lav.', outcome: 'postponed' },
  });
  const ordered = { id: asId<never>('o'), text: 'en hemmelig pris', unit: null, byWhom: null, due: null };
  const matter = (level: ClosedLevel) => ({
    ...{ board, meeting, items: [item(level)], sawPost: [], reactions: [], questions: [], notes: [] },
    decisions: [earlier, { ...here, orders: [ordered] }],
  });
  const printed = (level: ClosedLevel) => JSON.stringify(seeMinutes(matter(level), publicReader).items);

  test('opens of the minutes what this meeting decided, and never an earlier decision or an order', () => {
    expect(printed('decision')).toContain('Salget godkendes.');
    expect(printed('decision')).toContain(item('all').text.title);
    for (const kept of ['for lav', 'hemmelig pris', 'Udbud']) expect(printed('decision')).not.toContain(kept);
    expect(printed('title')).not.toContain('Salget godkendes.');
    expect(printed('all')).not.toContain(item('all').text.title);
  });

  test('opens the title on the channel’s agenda', () => {
    const [row] = seeAgenda(matter('title'), channelReader).rows;
    expect(row).toMatchObject({ kind: 'closed', title: item('all').text.title, caseNumber: '26/1001' });
    expect(row).not.toHaveProperty('decision');
  });

  test('opens nothing of a case whose number the board hides', () => {
    const standings = [{ meeting, number: 1, place: meeting.places[0] ?? expect.anything() }];
    const town = { ...matter('decision'), caseNumber: '26/1001', standings: standings as never };
    const hidden = { ...town, board: { ...board, hideClosedCaseNumbers: true } };
    expect(seeCase(town, as('chief2'))?.entries).toMatchObject([{ decision: { text: 'Salget godkendes.' } }]);
    expect(seeCase(hidden, as('chief2'))).toBeNull();
  });
});

describe('who was disqualified', () => {
  test('is named in the minutes of an open item, for the public only of the board', () => {
    const open = anItem({ disqualified: [people.director, people.chief] });
    const meeting = published(aMeeting({ items: [open] }));
    const away = (reader: Parameters<typeof seeMinutes>[1]) =>
      seeMinutes({ board, meeting, items: [open], decisions: [] }, reader).items[0];
    expect(away(publicReader)).toMatchObject({ away: ['Dorte Bro'] });
    expect(away(as('secretary'))).toMatchObject({ away: ['Dorte Bro', 'Carl Fisk'] });
  });
});

describe('the register of closed items', () => {
  const named = (id: string, review: Day | null) =>
    anItem({ id: asId<ItemId>(id), closed: { ...closedAs('all'), review } });
  const nothing = { background: null, recommendation: null, caseStatement: null, finances: null };
  const items = [
    named('never', null),
    named('later', '2027-01-01' as Day),
    named('overdue', '2026-11-01' as Day),
    { ...named('hidden', today), disqualified: [people.secretary] },
    anItem({ id: asId<ItemId>('open') }),
    // Out of imported public minutes, which say nothing of it.
    { ...named('unknown', null), text: { ...nothing, title: 'Lukket', attachments: [] } },
  ];
  const rows = (person: keyof typeof people) =>
    seeRegister({ board, items, standings: [], today }, as(person)).map(({ itemId }) => itemId);

  test('begins with what is overdue, and leaves out what its reader is disqualified from', () => {
    expect(rows('secretary')).toEqual(['overdue', 'later', 'never']);
    expect(rows('chair')).toEqual(['overdue', 'hidden', 'later', 'never']);
    const due = seeRegister({ board, items, standings: [], today }, as('chair')).map(({ isDue }) => isDue);
    expect(due).toEqual([true, true, false, false]);
  });

  test.each(['director', 'chief', 'guest', 'stranger'] as const)('is empty for a %s', (person) => {
    expect(rows(person)).toEqual([]);
  });
});

describe('the form of an item’s confidentiality', () => {
  const seen = (person: keyof typeof people, more = {}) =>
    seeClosingForm({ board, meeting: null, item: anItem({ ...more }) }, as(person), today);

  test('is for whoever edits the agenda and is not disqualified', () => {
    expect(seen('secretary')?.values).toMatchObject({ closed: false, level: 'all', disqualified: [] });
    expect(seen('director')).toBeNull();
    expect(seen('secretary', { disqualified: [people.secretary] })).toBeNull();
  });

  test('offers chiefs and guests for the audience, and everybody for disqualification', () => {
    expect(seen('chair')?.audience.map(({ name }) => name)).toEqual(['Carl Fisk', 'Tina Mark', 'Gerda Ørn']);
    expect(seen('chair')?.members).toHaveLength(7);
  });
});
