import { agendaCard } from '../../cards/agenda.ts';
import { listCard } from '../../cards/list.ts';
import { dialogButton } from '../../cards/parts.ts';
import { wheelCard, wheelLine } from '../../cards/wheel.ts';
import { wheelDueCard } from '../../cards/wheel-due.ts';
import { wheelFormCard } from '../../cards/wheel-form.ts';
import { wheelOfferCard } from '../../cards/wheel-offer.ts';
import { suggestionCard } from '../../cards/wheel-suggestion.ts';
import type { Day, Instant } from '../../src/domain/day.ts';
import { asId, type ItemId, type MeetingId, type WheelId } from '../../src/domain/ids.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import { readerFor } from '../../src/domain/reader.ts';
import { seeAgenda } from '../../src/domain/see-agenda.ts';
import { seeSuggestions } from '../../src/domain/see-suggestions.ts';
import { seeRound, seeWheel, seeWheelOffer } from '../../src/domain/see-wheel.ts';
import { seeWheelForm } from '../../src/domain/see-wheel-form.ts';
import { itemFromWheel } from '../../src/domain/wheel-item.ts';
import type { WheelMatter } from '../../src/domain/wheel-state.ts';
import type { Words } from '../../src/words/words.ts';
import { aMeeting, aMorning, anItem, aPlace, people, published } from '../support/builders.ts';
import { anEntry } from '../support/wheel.ts';
import { board, demandView, today } from './a-board-meeting.ts';

const id = (name: string) => asId<WheelId>(name);
const nextMeeting = aMeeting();
const lastYear: Meeting = {
  ...published(aMeeting({ id: asId<MeetingId>('meeting-0'), start: '2025-11-25T08:00:00.000Z' as Instant })),
  status: 'approved',
};
const was = anItem({ id: asId<ItemId>('item-was'), text: { title: 'Status på sygefravær 2025' } });
const proposed = anItem({
  ...{ id: asId<ItemId>('item-new'), state: 'proposed' },
  proposal: { by: people.chief2, wishedMeeting: nextMeeting.id, comment: null, at: today },
});
const absence = anEntry({
  ...{ pattern: was.id, lead: { count: 6, unit: 'weeks' } },
  told: [{ round: '2026-11', on: '2026-10-13' as Day, to: [people.chief] }],
});
const salaries = anEntry({
  ...{ id: id('wheel-2'), title: 'Lønforhandlinger', minutes: 15, units: [] },
  closed: { reason: 'Løn', audience: [] },
});
const winter = anEntry({
  ...{ id: id('wheel-3'), title: 'Vintervedligehold', units: ['CTM'], minutes: 10 },
  marks: [{ round: '2026-11', itemId: proposed.id }],
});
const union = anEntry({
  ...{ id: id('wheel-4'), title: 'Nyt fra Hovedudvalget', units: [], minutes: 5, from: today },
  rule: { kind: 'meetings', every: 2 },
});
const budget = anEntry({
  ...{ id: id('wheel-5'), title: 'Budgetopfølgning', minutes: null, caseNumber: '26/2311' },
  rule: { kind: 'months', months: [3, 6, 9], fromDay: 10 },
  ...{ from: today, marks: [{ round: '2027-03', itemId: null }] },
});

const wheelMatter: WheelMatter = {
  ...{ board, now: aMorning, entries: [absence, salaries, winter, union, budget] },
  ...{ meetings: [lastYear, nextMeeting], items: [was, proposed] },
  standings: [{ meeting: lastYear, number: 1, place: aPlace(was) }],
};
const secretary = readerFor(board, people.secretary, today);
const chief = readerFor(board, people.chief, today);

export function wheelCards(words: Words) {
  const { wheel } = words;
  const offer = seeWheelOffer(wheelMatter, { meeting: nextMeeting, load: undefined }, secretary);
  const roundOf = (wheelId: string, round: string, reader = secretary) =>
    demandView(seeRound(wheelMatter, { wheelId: id(wheelId), round }, reader));
  const made = itemFromWheel(absence, {
    ...{ board, today, day: '2026-11-24' as Day, id: asId<ItemId>('item-made') },
    source: { item: was, day: '2025-11-25' as Day },
    kept: { closed: null, disqualified: [] },
  });
  const draft = {
    ...{ board, meeting: aMeeting({ items: [made] }), items: [made], decisions: [], reactions: [] },
    ...{ questions: [], notes: [], sawPost: [] },
  };
  const [suggestion] = seeSuggestions(
    {
      ...{ board, items: [was] },
      suggestions: [
        {
          ...{ itemId: was.id, title: was.text.title, day: '2025-11-25' as Day, years: [2024, 2025] },
          rule: { kind: 'months', months: [11], fromDay: 1 },
        },
      ],
    },
    secretary,
  );
  const form = { wheelId: absence.id, entry: absence };
  return {
    'wheel-list': listOf(words),
    'wheel-due-row': wheelCard(roundOf('wheel-1', '2026-11'), { words }),
    'wheel-skipped-row': wheelCard(roundOf('wheel-5', '2027-03'), { words, said: wheel.isRemoved }),
    'wheel-proposed-row': wheelCard(roundOf('wheel-3', '2026-11'), { words, refusal: wheel.due.isDone }),
    'wheel-row-chief': wheelCard(roundOf('wheel-1', '2026-11', chief), { words }),
    'wheel-offer': wheelOfferCard(demandView(offer), { words }),
    'wheel-offer-on-agenda': agendaCard(seeAgenda(draft, secretary), { words, mayEdit: true, wheel: offer }),
    'wheel-notice': wheelDueCard(roundOf('wheel-1', '2026-11', chief), { words }),
    'wheel-notice-without-meeting': wheelDueCard(roundOf('wheel-5', '2027-06', chief), { words }),
    'wheel-form': wheelFormCard(demandView(seeWheelForm(wheelMatter, form, secretary)), {
      ...{ words, inDialog: true },
    }),
    'wheel-form-refused': wheelFormCard(
      demandView(seeWheelForm(wheelMatter, { wheelId: id('wheel-new'), entry: null }, secretary)),
      { words, inDialog: false, refusal: words.refusals['wheel-rule-missing']() },
    ),
    'wheel-suggestion': suggestionCard(demandView(suggestion ?? null), { words }),
  };
}

/** As `/årshjul` says it. */
function listOf(words: Words) {
  const { wheel } = words;
  const rows = seeWheel(wheelMatter, secretary).map((row, at) => ({
    ...{ title: `${at + 1}. ${row.title}`, about: wheelLine(row, words), group: wheel.month(row.day) },
    press: { verb: 'wheel.open', data: { boardId: board.id, wheelId: row.wheelId, round: row.round } },
  }));
  const turn = { boardId: board.id, list: 'wheel' };
  return listCard(
    {
      ...{ title: wheel.title(rows.length), rows, how: wheel.typed },
      actions: [dialogButton(wheel.add, 'wheel.new', { boardId: board.id })],
    },
    { words, page: 1, turn, typed: '/årshjul' },
  );
}
