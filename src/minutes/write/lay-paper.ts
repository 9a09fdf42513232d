import type { DocumentWish } from '../../actions/outside.ts';
import type { MinutesItem, MinutesView } from '../../domain/see-minutes.ts';
import { oneLine } from '../../domain/written/clean-text.ts';
import { documentWords as words } from '../../words/document.ts';
import { labels } from '../labels.ts';
import { layItem } from './lay-item.ts';
import type { Fact, Paper } from './paper.ts';
import { printTitles } from './title-forms.ts';

/** What stands in the document, of a view chosen for it. */
export function layPaper(view: MinutesView, { what, only }: DocumentWish): Paper {
  const titles = printTitles(view.items.map((item) => ({ number: item.number, title: titleOf(item) })));
  const laid = view.items.map((item, at) => layItem(item, { view, what, row: titles[at] ?? '' }));
  const board = oneLine(view.boardName);
  const isDraft = what === 'minutes' && view.status !== 'approved';
  return {
    title: `${what === 'minutes' ? labels.title : words.agenda} ${board} d. ${words.date(view.day)}`,
    subtitle: only ? words.excerpt(view.items[0]?.number ?? 0) : null,
    facts: factsOf(view),
    contents: only ? null : { heading: labels.contents, rows: titles },
    blocks: [],
    items: laid,
    running: {
      head: `${board} · ${words.day(view.day)}`,
      draft: isDraft ? words.draft : null,
      copy: view.isPublic ? words.public : words.internal,
    },
    about: { author: board, day: view.day },
  };
}

function titleOf(item: MinutesItem): string {
  switch (item.kind) {
    case 'item':
      return oneLine(item.title);
    case 'closed':
      return item.title === undefined ? labels.closed : oneLine(item.title);
    case 'inhabil':
      return words.disqualified;
    default:
      return item satisfies never;
  }
}

function factsOf({ day, startTime, place, attendees, absent }: MinutesView): Fact[] {
  const facts: [string, string | null][] = [
    [labels.date, words.dayAndTime(day, startTime)],
    [labels.place, place],
    [labels.attendees, attendees.map(oneLine).join(', ')],
    [labels.absent, absent.map(oneLine).join(', ')],
  ];
  return facts
    .map(([label, value]) => ({ label, value: oneLine(value ?? '') }))
    .filter(({ value }) => value !== '');
}
