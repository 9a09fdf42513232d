import { describe, expect, test } from '@jest/globals';
import { closingFormCard } from '../../cards/closing-form.ts';
import { decisionFormCard } from '../../cards/decision-form.ts';
import { itemFormCard } from '../../cards/item-form.ts';
import { setUpCard } from '../../cards/set-up.ts';
import { textDialogCard } from '../../cards/text-dialog.ts';
import type { DecisionInput } from '../../src/domain/draft.ts';
import { asId, type ItemId, type MeetingId } from '../../src/domain/ids.ts';
import { limits } from '../../src/domain/item.ts';
import { itemTitled } from '../../src/domain/new-item.ts';
import { readerFor } from '../../src/domain/reader.ts';
import { seeClosingForm } from '../../src/domain/see-closing.ts';
import { seeDecisionForm, seeItemForm, seeNewItemForm } from '../../src/domain/see-form.ts';
import { seeSetUp } from '../../src/domain/see-set-up.ts';
import { da as words } from '../../src/words/words.ts';
import { aMorning, people } from '../support/builders.ts';
import { elementsIn, textsIn } from '../support/card-nodes.ts';
import { complaintsAboutCard } from '../support/parse-card.ts';
import { onlyMeetings } from '../support/proposals.ts';
import { isTooLarge } from '../support/teams-limits.ts';
import { demandView } from './a-board-meeting.ts';
import { expectToFit } from './fits.ts';
import { board, decision, item, meeting, prose, team, ten, today } from './the-largest.ts';

const secretary = readerFor(board, people.secretary, today);
const refusal = prose(400);
const meetings = Array.from({ length: 70 }, (_, at) => ({
  ...meeting,
  id: asId<MeetingId>(`${meeting.id}-${at}`),
}));
const here = { board, now: aMorning, meetings };
const planned = onlyMeetings(...meetings);

describe('the largest form', () => {
  const emptied = { background: null, recommendation: null, caseStatement: null, finances: null };
  const titled = { ...item, text: { ...item.text, ...emptied, attachments: [] } };

  test('of an item fits with sixty units and sixty people, new and edited', () => {
    const values = { item: itemTitled(item.text.title), wished: meeting.id };
    const where = { ...here, meeting, itemId: asId<ItemId>('item-new'), values };
    const edited = demandView(seeItemForm({ ...here, meeting, item: titled }, secretary));
    expectToFit(itemFormCard(seeNewItemForm(where, secretary), { words, inDialog: false, refusal }));
    expectToFit(itemFormCard(edited, { words, inDialog: false, refusal }));
  });

  test('of an item’s confidentiality fits, however many it names', () => {
    const basis = prose(limits.basis);
    const closed = { ...(item.closed ?? { reason: null, audience: [] }), basis };
    const guarded = { ...item, closed, disqualified: closed.audience };
    const view = demandView(seeClosingForm({ board, meeting, item: guarded }, secretary, today));
    const note = words.closing.alreadyClosed(100);
    expectToFit(closingFormCard(view, { words, inDialog: false, note, refusal }));
  });

  test('of an item with the longest sections is within what Teams takes, since nothing may be left out of it', () => {
    const smaller = { ...board, members: board.members.slice(0, 27), units: board.units.slice(0, 20) };
    const long = { ...item, closed: null, text: { ...item.text, attachments: [] } };
    const view = demandView(seeItemForm({ ...here, board: smaller, meeting, item: long }, secretary));
    const card = itemFormCard(view, { words, inDialog: true, refusal });
    expect(isTooLarge(card)).toBe(false);
    expect(complaintsAboutCard(card)).toEqual([]);
  });

  test('of a decision fits with sixty units, sixty chiefs, ten recommendations and three orders', () => {
    const orders = decision.orders.map((order) => ({ ...order, text: prose(200) }));
    const values: DecisionInput = { text: prose(1_000), orders, perRecommendation: ten('noted') };
    const view = demandView(seeDecisionForm({ ...planned, board, meeting, item, values }, secretary));
    expectToFit(decisionFormCard(view, { words, inDialog: false, refusal }));
  });

  test('of a decision with the longest text is within what Teams takes', () => {
    const values: DecisionInput = { text: decision.text, orders: decision.orders };
    const view = demandView(seeDecisionForm({ ...planned, board, meeting, item, values }, secretary));
    const card = decisionFormCard(view, { words, inDialog: true, refusal });
    expect(isTooLarge(card)).toBe(false);
  });

  test.each([60, 600])('of the set-up fits with a team of %i, whoever has a role on its lists', (many) => {
    const people = Array.from({ length: many }, (_, at) => team[at] ?? stranger(at));
    const card = setUpCard(seeSetUp(board, people, { on: today }), {
      words,
      channelId: '19:channel',
      refusal,
    });
    expectToFit(card);
    const listed = elementsIn(card, 'Input.ChoiceSet').map(({ choices }) => JSON.stringify(choices));
    for (const one of ['Sara Lind', 'Frans Dahl', 'Dan Krog']) expect(listed.join()).toContain(one);
    if (many > 60) expect(textsIn(card).join()).toMatch(/\d{3} i teamet er ikke på listerne/);
  });

  test('of one field fits', () => {
    expectToFit(
      textDialogCard('question', { data: { itemId: item.id }, words, refusal, value: prose(limits.note) }),
    );
  });
});

function stranger(at: number): (typeof team)[number] {
  return {
    personId: asId(`8f14e45f-ceea-467f-b000-${String(at).padStart(12, '0')}`),
    name: `Ny Ansat ${at}`,
  };
}
