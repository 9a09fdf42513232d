import type { AgendaRow, AgendaView } from '../src/domain/see-agenda.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import {
  type Action,
  box,
  button,
  type Card,
  card,
  column,
  columns,
  dialogButton,
  type Element,
  heading,
  hint,
  quoted,
  said,
  sizeOf,
} from './parts.ts';

type Shown = {
  words: Words;
  /** Counted from 1. */
  page?: number;
  /** The Teams ids of those who get a view of their own; none for a personal view. */
  teamsIds?: readonly string[];
  /** Whether the reader edits the agenda: offers to publish and to add. */
  mayEdit?: boolean;
};

/** No more items than this stand on one card, and fewer where their text is long. */
const mostRows = 15;

/** What is left of a card's 25 KB for rows, beside its head, its buttons and 60 ids. */
const roomForRows = 14_000;

/** The agenda, as an overview: pressing an item opens it for whoever pressed. */
export function agendaCard(
  view: Seen<AgendaView>,
  { words, page = 1, teamsIds, mayEdit = false }: Shown,
): Card {
  const pages = pagesOf(view, words);
  const shown = Math.min(Math.max(page, 1), pages.length);
  const data = { meetingId: view.meetingId, version: view.version };
  return card(words, {
    body: [
      ...headOf(view, words),
      ...(pages[shown - 1] ?? []),
      ...footOf(view, words, { shown, pages: pages.length }),
    ],
    actions: actionsOf(view, words, { shown, pages: pages.length, mayEdit }),
    fallback: words.agenda.fallback(view.boardName, view.day),
    ...(teamsIds ? { refresh: { data, teamsIds } } : {}),
  });
}

function headOf(view: AgendaView, words: Words): Element[] {
  const { agenda, dates } = words;
  const time = view.allDay
    ? agenda.allDay
    : agenda.when(dates.time(view.start, view.timeZone), dates.time(view.end, view.timeZone));
  const where = [time, ...(view.place ? [view.place] : [])].join(' · ');
  const names = view.attendees.map((attendee) => attendee.name);
  return [
    quoted(view.boardName, { weight: 'Bolder', color: 'Accent', size: 'Small' }),
    heading(agenda.title(view.day), { spacing: 'None' }),
    quoted(where, { spacing: 'Small' }),
    ...(names.length > 0
      ? [quoted(agenda.attendees(names), { isSubtle: true, spacing: 'None', size: 'Small' })]
      : []),
    ...statusOf(view, words),
  ];
}

function statusOf(view: AgendaView, { agenda }: Words): Element[] {
  if (view.status === 'cancelled') return [said(agenda.cancelled, { color: 'Attention', weight: 'Bolder' })];
  if (!view.published) return [said(agenda.notOut, { color: 'Warning', weight: 'Bolder' })];
  if (view.status === 'concluded') return [said(agenda.over, { isSubtle: true })];
  return view.edition !== null && view.edition > 1 ? [hint(agenda.edition(view.edition))] : [];
}

/** The rows in pages that fit. */
function pagesOf(view: AgendaView, words: Words): Element[][] {
  const pages: Element[][] = [[]];
  let used = 0;
  for (const row of view.rows.map((one) => rowOf(view, one, words))) {
    const size = sizeOf(row);
    const last = pages.at(-1) ?? [];
    if (last.length > 0 && (last.length === mostRows || used + size > roomForRows)) {
      pages.push([row]);
      used = size;
    } else {
      last.push(row);
      used += size;
    }
  }
  return pages;
}

function rowOf(view: AgendaView, row: AgendaRow, words: Words): Element {
  const { agenda, dates } = words;
  const clock = dates.time(row.startsAt, view.timeZone);
  const cells = [
    column('28px', [said(`${row.number}`, { weight: 'Bolder' })]),
    column('stretch', contentOf(row, words)),
    ...(view.allDay
      ? []
      : [
          column('auto', [
            said(row.startsAbout ? agenda.about(clock) : clock, { isSubtle: true, size: 'Small' }),
          ]),
        ]),
  ];
  if (row.kind !== 'item') return columns(cells, { separator: true });
  const { title: _, ...open } = button('', 'item.open', {
    meetingId: view.meetingId,
    itemId: row.itemId,
    version: view.version,
  });
  return columns(cells, { separator: true, selectAction: { ...open, tooltip: agenda.openItem(row.number) } });
}

function contentOf(row: AgendaRow, { agenda, ...words }: Words): Element[] {
  if (row.kind === 'inhabil') return [said(agenda.inhabil, { isSubtle: true })];
  if (row.kind === 'closed') {
    const caseNumber = row.caseNumber ? [hint(agenda.caseNumber(row.caseNumber))] : [];
    return [said(`🔒 ${agenda.closed}`), ...caseNumber];
  }
  const about = [
    ...(row.standing ? [agenda.standing] : []),
    ...row.units,
    ...(row.caseNumber ? [agenda.caseNumber(row.caseNumber)] : []),
    ...(row.minutes ? [agenda.minutes(row.minutes)] : []),
  ];
  const outcome = row.outcome
    ? `✔ ${words.outcomes[row.outcome]}`
    : row.decided
      ? `✔ ${agenda.recorded}`
      : null;
  return [
    quoted(row.title, { weight: 'Bolder' }),
    ...(about.length > 0 ? [hint(about.join(' · '), { spacing: 'None' })] : []),
    ...lineOf(badgesOf(row, agenda)),
    ...lineOf([...talliesOf(row, agenda), ...(row.mine ? [`**${agenda.mine[row.mine]}**`] : [])]),
    ...(outcome ? [said(outcome, { color: 'Good', size: 'Small', spacing: 'None', weight: 'Bolder' })] : []),
  ];
}

type ItemRow = Extract<AgendaRow, { kind: 'item' }>;

function badgesOf(row: ItemRow, agenda: Words['agenda']): string[] {
  return [
    ...(row.closed ? [agenda.closedBadge] : []),
    ...(row.postponed > 0 ? [agenda.postponed(row.postponed)] : []),
    ...(row.news === 'new' ? [agenda.isNew] : []),
    ...(row.news === 'changed' ? [agenda.isChanged] : []),
    ...(row.attachments > 0 ? [agenda.attachments(row.attachments)] : []),
  ];
}

function talliesOf({ tally }: ItemRow, agenda: Words['agenda']): string[] {
  return [
    ...(tally.agree > 0 ? [agenda.agree(tally.agree)] : []),
    ...(tally.discuss > 0 ? [agenda.discuss(tally.discuss)] : []),
    ...(tally.question > 0 ? [agenda.question(tally.question)] : []),
  ];
}

function lineOf(parts: readonly string[]): Element[] {
  return parts.length === 0 ? [] : [said(parts.join('  ·  '), { size: 'Small', spacing: 'None' })];
}

function footOf(
  view: AgendaView,
  { agenda }: Words,
  { shown, pages }: { shown: number; pages: number },
): Element[] {
  const length = Math.round((Date.parse(view.end) - Date.parse(view.start)) / 60_000);
  const isTooLong = !view.allDay && view.minutesPlanned > length;
  const line = [
    ...(view.minutesPlanned > 0 && !view.allDay ? [agenda.planned(view.minutesPlanned, length)] : []),
    ...(view.sawPost > 0 ? [agenda.saw(view.sawPost)] : []),
    ...(pages > 1 ? [agenda.page(shown, pages)] : []),
  ];
  const nothing = view.rows.length === 0 ? (view.notShown === 0 ? agenda.empty : agenda.nothingForYou) : null;
  return [
    ...(nothing ? [box([said(nothing)], { separator: true })] : []),
    ...(view.rows.length > 0 && view.notShown > 0
      ? [hint(agenda.hidden(view.notShown), { separator: true })]
      : []),
    ...(line.length > 0
      ? [
          hint(line.join('  ·  '), {
            separator: true,
            spacing: 'Medium',
            ...(isTooLong ? { color: 'Attention' } : {}),
          }),
        ]
      : []),
  ];
}

function actionsOf(
  view: AgendaView,
  { agenda }: Words,
  { shown, pages, mayEdit }: { shown: number; pages: number; mayEdit: boolean },
): Action[] {
  const data = { meetingId: view.meetingId, version: view.version };
  const isOpen = view.status === 'planned' || view.status === 'published' || view.status === 'inSession';
  return [
    ...(shown > 1 ? [button(agenda.previous, 'agenda.refresh', { ...data, page: shown - 1 })] : []),
    ...(shown < pages ? [button(agenda.next, 'agenda.refresh', { ...data, page: shown + 1 })] : []),
    ...(mayEdit && isOpen
      ? [button(view.published ? agenda.publishAgain : agenda.publish, 'agenda.publish', data)]
      : []),
    ...(isOpen ? [dialogButton(agenda.newItem, 'item.new', data)] : []),
    button(agenda.refresh, 'agenda.refresh', { ...data, page: shown }),
  ];
}
