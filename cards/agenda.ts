import type { AgendaView } from '../src/domain/see-agenda.ts';
import type { WaitingOffer } from '../src/domain/see-waiting-offer.ts';
import type { WheelOffer } from '../src/domain/see-wheel.ts';
import type { Seen } from '../src/domain/seen.ts';
import { pathOfMeeting } from '../src/domain/tab-path.ts';
import type { Words } from '../src/words/words.ts';
import { agendaRow } from './agenda-row.ts';
import { few, pagesOf, roomIn, shortened } from './fit.ts';
import {
  type Action,
  box,
  button,
  type Card,
  card,
  dialogButton,
  type Element,
  heading,
  hint,
  quoted,
  said,
  tabButton,
  topic,
} from './parts.ts';
import { waitingOfferPart } from './waiting-offer.ts';
import { wheelOfferPart } from './wheel-offer.ts';

type Shown = {
  words: Words;
  /** Counted from 1. */
  page?: number;
  /** The Teams ids of those who get a view of their own; none for a personal view. */
  teamsIds?: readonly string[];
  /** Whether the reader edits the agenda: offers to publish and to add. */
  mayEdit?: boolean;
  /** What the annual wheel has for the meeting, for whoever makes its agenda. */
  wheel?: Seen<WheelOffer> | null;
  /** What waits for a meeting, for the same. */
  waiting?: Seen<WaitingOffer> | null;
};

/** No more items than this stand on one card, and fewer where their text is long. */
const mostRows = 15;

/** Places are typed, and may be typed by mistake. */
const longestPlace = 300;

/** The agenda, as an overview: pressing an item opens it for whoever pressed. */
export function agendaCard(
  view: Seen<AgendaView>,
  { words, page = 1, teamsIds, mayEdit = false, wheel = null, waiting = null }: Shown,
): Card {
  const data = { meetingId: view.meetingId, version: view.version };
  const draw = (rows: Element[], place: { shown: number; pages: number }) =>
    card(words, {
      body: [
        ...headOf(view, words),
        ...rows,
        ...footOf(view, words, place),
        ...(waiting ? [waitingOfferPart(waiting, words)] : []),
        ...(wheel ? [wheelOfferPart(wheel, words)] : []),
        ...leadOf(view, words, mayEdit),
      ],
      actions: actionsOf(view, words, { ...place, mayEdit }),
      fallback: words.agenda.fallback(view.boardName, view.day),
      ...(teamsIds ? { refresh: { data, teamsIds } } : {}),
    });
  const rows = view.rows.map((row) => agendaRow(view, row, words));
  const pages = pagesOf(rows, roomIn(draw([], { shown: 88, pages: 99 })), mostRows);
  const shown = Math.min(Math.max(page, 1), pages.length);
  return draw(pages[shown - 1] ?? [], { shown, pages: pages.length });
}

function headOf(view: AgendaView, words: Words): Element[] {
  const { agenda, dates } = words;
  const time = view.allDay
    ? agenda.allDay
    : agenda.when(dates.time(view.start, view.timeZone), dates.time(view.end, view.timeZone));
  const where = [time, ...(view.place ? [shortened(view.place, longestPlace)] : [])].join(' · ');
  const names = few(view.attendees, words);
  return [
    topic(view.boardName),
    heading(agenda.title(view.day), { spacing: 'None' }),
    quoted(where, { spacing: 'Small' }),
    ...(names.length > 0
      ? [quoted(agenda.attendees(names), { isSubtle: true, spacing: 'None', size: 'Small' })]
      : []),
    ...answersOf(view, words),
    ...statusOf(view, words),
    ...deadlinesIn(view, words),
  ];
}

function deadlinesIn({ deadlines }: AgendaView, words: Words): Element[] {
  return deadlines ? [hint(words.deadlines.line(deadlines.submission, deadlines.publication))] : [];
}

function answersOf({ answers }: AgendaView, words: Words): Element[] {
  if (!answers) return [];
  const text = words.agenda.answers(answers, few(answers.declined, words));
  return [quoted(text, { size: 'Small', spacing: 'None' })];
}

function statusOf(view: AgendaView, words: Words): Element[] {
  const { agenda } = words;
  if (view.status === 'cancelled') return [said(agenda.cancelled, { color: 'Attention', weight: 'Bolder' })];
  if (!view.published) return [said(agenda.notOut, { color: 'Warning', weight: 'Bolder' })];
  if (view.status === 'inSession') return [said(words.session.open, { color: 'Good', weight: 'Bolder' })];
  if (view.status === 'concluded') return [said(agenda.over, { isSubtle: true })];
  return view.edition !== null && view.edition > 1 ? [hint(agenda.edition(view.edition))] : [];
}

function footOf(
  view: AgendaView,
  { agenda }: Words,
  { shown, pages }: { shown: number; pages: number },
): Element[] {
  const length = Math.round((Date.parse(view.end) - Date.parse(view.start)) / 60_000);
  const tooMany = view.allDay ? 0 : view.minutesPlanned - length;
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
    ...(line.length > 0 ? [hint(line.join('  ·  '), { separator: true, spacing: 'Medium' })] : []),
    ...(tooMany > 0
      ? [
          said(agenda.tooLong(tooMany), {
            color: 'Attention',
            size: 'Small',
            spacing: 'None',
            weight: 'Bolder',
          }),
        ]
      : []),
  ];
}

/** The way into the tab; and for whoever leads the meeting, its beginning or where it is. */
function leadOf({ status, meetingId }: AgendaView, words: Words, mayEdit: boolean): Element[] {
  const { session } = words;
  const lead = {
    published: () => button(session.start, 'session.start', { meetingId }),
    inSession: () => button(session.open, 'session.show', { meetingId }),
  };
  const leading = mayEdit && (status === 'published' || status === 'inSession') ? [lead[status]()] : [];
  return [{ type: 'ActionSet', actions: [...leading, tabButton(words, pathOfMeeting(meetingId))] }];
}

function actionsOf(
  view: AgendaView,
  { agenda, consent }: Words,
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
    ...(mayEdit && view.together > 0
      ? [button(consent.open(view.together), 'consent.open', { meetingId: view.meetingId })]
      : []),
    ...(isOpen && view.mayPropose ? [dialogButton(agenda.newItem, 'item.new', data)] : []),
    button(agenda.refresh, 'agenda.refresh', { ...data, page: shown }),
  ];
}
