import type { NamedDate } from '../src/domain/named-dates.ts';
import type { PostponeTarget, PostponingView } from '../src/domain/see-postponing.ts';
import type { Words } from '../src/words/words.ts';
import { shortened } from './fit.ts';
import { plain } from './markdown.ts';
import { choices, type Element, hint, quoted, said, textField } from './parts.ts';

/** What a day is chosen as where there is none. */
export const noDay = 'waiting';

/** More meetings are named by typing. */
const mostTargets = 30;
const mostDates = 6;

/** In bytes; of a linked item the rest is read on the agenda. */
const longestTitle = 120;

/** Everything about a postponement but where it goes in words: how often before, what passes, why, what goes along. */
export function postponingOf(view: PostponingView, words: Words): Element[] {
  const { postponing } = words;
  return [
    ...(view.times.length > 0
      ? [quoted(postponing.timesBefore(view.times), { color: 'Warning', spacing: 'Small' })]
      : []),
    ...(view.isOften ? [said(postponing.often, { weight: 'Bolder', spacing: 'Small' })] : []),
    dayChoice(view, { chosen: view.to.value.onMeeting ? view.to.value.day : noDay, words }),
    ...(view.isOwnText ? [] : [hint(postponing.textStays)]),
    ...datesOf(view, words),
    textField(
      { id: 'postponeReason', label: words.decision.postponeReason, value: view.reason },
      { maxLength: 500 },
    ),
    ...(view.reason
      ? []
      : [hint(view.isOften ? postponing.reasonNeeded : postponing.noReason, { color: 'Warning' })]),
    ...alongOf(view, words),
  ];
}

/** Which meeting it goes to, each with what stands on it and what passes before it; or the waiting list. */
export function dayChoice(
  { targets, minutes }: { targets: readonly PostponeTarget[]; minutes: number },
  { chosen, words, placeholder }: { chosen: string | null; words: Words; placeholder?: string },
): Element {
  const { postponing, proposal, dates } = words;
  const options = targets.slice(0, mostTargets).map(({ day, load, passed }) => ({
    title: [
      load ? proposal.target(load, minutes) : dates.short(day),
      ...(passed > 0 ? [postponing.passed(passed)] : []),
    ].join(' · '),
    value: day as string,
  }));
  // A day that was said is kept, however far ahead it is.
  const isListed = chosen === null || chosen === noDay || options.some(({ value }) => value === chosen);
  const further = targets.find(({ day }) => day === chosen);
  const all = [
    ...options,
    ...(isListed || !further ? [] : [{ title: dates.short(further.day), value: further.day as string }]),
    { title: postponing.toWaitingList, value: noDay },
  ];
  const value = all.some((one) => one.value === chosen) ? chosen : null;
  return choices({ id: 'postponeTo', label: postponing.chooseTo, value }, all, {
    style: 'compact',
    ...(placeholder ? { placeholder } : {}),
  });
}

function datesOf({ dates, to }: PostponingView, words: Words): Element[] {
  const { postponing } = words;
  if (dates.length === 0) return [];
  const title = to.value.onMeeting
    ? said(postponing.datesPassed, { color: 'Warning', weight: 'Bolder', spacing: 'Medium' })
    : said(postponing.datesToCome, { weight: 'Bolder', spacing: 'Medium' });
  return [title, ...dateLines(dates, words)];
}

/** The first of them, each with the words around it, and that they are only read. */
export function dateLines(dates: readonly NamedDate[], words: Words): Element[] {
  const { postponing } = words;
  const more = dates.length - mostDates;
  return [
    ...dates
      .slice(0, mostDates)
      .map(({ day, around }) => hint(plain(`• ${postponing.dateLine(day, around)}`), { spacing: 'None' })),
    ...(more > 0 ? [hint(postponing.moreDates(more), { spacing: 'None' })] : []),
    hint(postponing.datesRead, { spacing: 'None' }),
  ];
}

function alongOf({ along, staying }: PostponingView, words: Words): Element[] {
  const { postponing, consent } = words;
  const options = along.map(({ itemId, version, number, title, closed, postponed }) => ({
    title: [
      consent.row(number, shortened(title, longestTitle), closed),
      ...(postponed > 0 ? [postponing.count(postponed)] : []),
    ].join(' · '),
    value: `${itemId}:${version}`,
  }));
  const value = options.map((one) => one.value).join(',');
  return [
    ...(options.length > 0
      ? [
          choices({ id: 'along', label: postponing.along, value }, options, {
            isMultiSelect: true,
            style: 'expanded',
          }),
        ]
      : []),
    ...(staying.length > 0 ? [hint(postponing.staying(staying))] : []),
  ];
}
