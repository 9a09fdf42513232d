import { describe, expect, test } from '@jest/globals';
import type { Day, Instant } from '../../src/domain/day.ts';
import { asId, type DecisionId, type ItemId, type MeetingId, type OrderId } from '../../src/domain/ids.ts';
import { type ImportedItem, importItem, type Known } from '../../src/domain/import-item.ts';
import type { PrintedItem } from '../../src/domain/printed-minutes.ts';
import { aBoard, aMeeting, people } from '../support/builders.ts';

const board = aBoard();
const [march, april] = ['2025-03-25', '2025-04-22'] as [Day, Day];
const noSections = {
  baggrund: null,
  indstilling: null,
  sagsfremstilling: null,
  økonomi: null,
  referat: null,
};

/** Minutes of March in which the item was postponed, and of April in which it came back and was approved. */
const inMarch = aPrinted({
  decisions: [{ date: march, text: 'Udsættes til 22. april.' }],
  ...{ outcomeOfLastDecision: 'postponed', postponedTo: april },
});
const inApril = aPrinted({
  title: 'NY  cykelsti',
  decisions: [...inMarch.decisions, { date: april, text: 'Direktionen godkender indstillingen.' }],
  outcomeOfLastDecision: 'approved',
});

function aPrinted(more: Partial<PrintedItem> = {}): PrintedItem {
  return {
    ...{ number: 3, title: 'Ny cykelsti', closed: false, caseNumber: '25/2041', recommendations: [] },
    sections: { ...noSections, baggrund: 'Der er sat penge af.', indstilling: '1. godkender' },
    ...{ decisions: [], attachments: [], outcomeOfLastDecision: null, postponedTo: null, orders: [] },
    ...{ forwardedTo: [], guests: [], units: ['CFE'] },
    ...more,
  };
}

function imported(printed: PrintedItem, day: Day, known: readonly Known[] = []): ImportedItem {
  let count = 0;
  const id = (kind: string) => `${kind} ${++count} of ${day}`;
  return importItem({
    ...{ board, meetingId: asId<MeetingId>(`meeting of ${day}`), day, printed, known },
    newItemId: () => asId<ItemId>(id('item')),
    newDecisionId: () => asId<DecisionId>(id('decision')),
    newOrderId: () => asId<OrderId>(id('order')),
  });
}

/** What the board holds of an item after it was imported from the minutes of a day. */
function knownAfter({ item, place, decisions }: ImportedItem, day: Day): Known {
  const start = `${day}T07:00:00.000Z` as Instant;
  const meeting = aMeeting({ id: asId<MeetingId>(`meeting of ${day}`), start });
  return { item, decisions, standings: [{ meeting, number: 3, place }] };
}

describe('a printed item', () => {
  test('becomes one of the board, with its text as put to the meeting', () => {
    const { item, place, isNew } = imported(aPrinted({ attachments: ['Kort.pdf'] }), march);

    expect(isNew).toBe(true);
    expect(item).toMatchObject({ state: 'accepted', units: ['CFE'], caseNumber: '25/2041', closed: null });
    expect(item.text).toEqual({
      ...{ title: 'Ny cykelsti', background: 'Der er sat penge af.', recommendation: '1. godkender' },
      ...{ caseStatement: null, finances: null, attachments: [{ title: 'Kort.pdf', url: null }] },
    });
    expect(place).toMatchObject({ itemId: item.id, text: item.text, minutes: null, record: null });
  });

  test('that is closed has no title but that, and is closed to everybody outside the board', () => {
    const { item } = imported(aPrinted({ title: null, closed: true, sections: noSections }), march);

    expect(item).toMatchObject({ closed: { reason: null, audience: [] }, text: { title: 'Lukket' } });
  });

  test('that is closed in internal minutes keeps its title and the reason', () => {
    const { item } = imported(aPrinted({ closed: true, closedReason: 'Forhandling om pris' }), march);

    expect(item).toMatchObject({ closed: { reason: 'Forhandling om pris' }, text: { title: 'Ny cykelsti' } });
  });

  test('is kept from the members who were away for it, and from nobody else of another name', () => {
    const { item } = imported(aPrinted({ away: ['dorte  BRO', 'Ukendt Gæst'] }), march);

    expect(item.disqualified).toEqual([people.director]);
  });

  test.each([
    ['by its title', aPrinted({ title: 'øvrige  sager' })],
    ['by a record without a decision', aPrinted({ sections: { ...noSections, referat: 'Drøftet.' } })],
  ])('is a standing item %s', (_, printed) => {
    expect(imported(printed, march).item.standing).toBe(true);
  });

  test('keeps the record of a standing item at its place', () => {
    const printed = aPrinted({ sections: { ...noSections, referat: 'Nyt fra ledelsen.' } });

    expect(imported(printed, march).place.record).toBe('Nyt fra ledelsen.');
  });

  test('has decisions whose outcome stays a guess, by nobody and to nobody', () => {
    const { decisions } = imported(inMarch, march);

    expect(decisions).toEqual([
      expect.objectContaining({
        ...{ day: march, meetingId: `meeting of ${march}`, outcome: 'postponed', outcomeIsGuess: true },
        ...{ postponement: { to: null, day: april, reason: null } },
        ...{ recordedBy: null, recordedAt: null, recipients: [] },
      }),
    ]);
  });

  test('has its orders and where it goes on to with the last decision alone', () => {
    const printed = {
      ...inApril,
      orders: [{ text: 'Et notat', byWhom: 'CTM', due: '2025-06-01' }],
      forwardedTo: ['Byrådet'],
    };
    const [first, last] = imported(printed, april).decisions;

    expect([first?.orders, first?.forwardedTo]).toEqual([[], []]);
    expect(last).toMatchObject({
      orders: [{ text: 'Et notat', byWhom: 'CTM', unit: null, due: '2025-06-01' }],
      forwardedTo: ['Byrådet'],
    });
  });

  test('has of a decision of another meeting no meeting, as long as we hold none', () => {
    const [reprinted, own] = imported(inApril, april).decisions;

    expect(reprinted).toMatchObject({ day: march, meetingId: null, outcome: 'postponed' });
    expect(own).toMatchObject({ day: april, meetingId: `meeting of ${april}` });
  });
});

describe('an item that comes back', () => {
  const fromMarch = knownAfter(imported(inMarch, march), march);
  const fromApril = knownAfter(imported(inApril, april), april);

  test('is the same one where its minutes reprint the decision it had then', () => {
    const back = imported(inApril, april, [fromMarch]);

    expect(back).toMatchObject({ isNew: false, item: { id: fromMarch.item.id } });
    expect(back.decisions.map(({ day }) => day)).toEqual([april]);
  });

  test('is kept from whoever was away for it at either meeting, each once', () => {
    const [dorte, both] = [['Dorte Bro'], ['Dorte Bro', 'Dan Krog']];
    const before = knownAfter(imported({ ...inMarch, away: dorte }, march), march);

    const { item } = imported({ ...inApril, away: both }, april, [before]);

    expect(item.disqualified).toEqual([people.director, people.director2]);
  });

  test('takes the text of the later meeting', () => {
    expect(imported(inApril, april, [fromMarch]).item.text.title).toBe('NY  cykelsti');
    expect(imported(inMarch, march, [fromApril]).item.text.title).toBe('NY  cykelsti');
  });

  test('is the same one too where the later minutes were read first, and its decision finds its meeting', () => {
    const back = imported(inMarch, march, [fromApril]);

    expect(back).toMatchObject({ isNew: false, item: { id: fromApril.item.id } });
    expect(back.decisions).toEqual([{ ...fromApril.decisions[0], meetingId: `meeting of ${march}` }]);
  });

  test.each([
    ['no decision in common', { decisions: [{ date: april, text: 'Godkendt.' }] }],
    ['another decision of that day', { decisions: [{ date: march, text: 'Godkendt.' }] }],
    ['another title', { title: 'Ny bro' }],
    ['no title, being closed by now', { title: null, closed: true }],
  ])('is another one with %s', (_, more) => {
    expect(imported({ ...inApril, ...more }, april, [fromMarch]).isNew).toBe(true);
  });

  test('is another one where the known one is closed or standing', () => {
    const closed = { ...fromMarch, item: { ...fromMarch.item, closed: { reason: null, audience: [] } } };
    const standing = { ...fromMarch, item: { ...fromMarch.item, standing: true } };

    expect(imported(inApril, april, [closed]).isNew).toBe(true);
    expect(imported(inApril, april, [standing]).isNew).toBe(true);
  });
});
