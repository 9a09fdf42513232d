import type { ClosingView, ItemView } from '../src/domain/see-item.ts';
import type { Seen } from '../src/domain/seen.ts';
import { pathOfItem } from '../src/domain/tab-path.ts';
import type { Words } from '../src/words/words.ts';
import { openDecisionOf } from './closed.ts';
import { few, guestLine, pagesOf, roomIn, shortened } from './fit.ts';
import { type OpenItem, sectionsOf, talkOf } from './item-text.ts';
import { plain } from './markdown.ts';
import {
  type Action,
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

/** Of the orders that it answers; and of each, in bytes. */
const mostAnswered = 3;
const longestOrder = 300;

/** As many as Teams draws, the way back among them. */
const mostActions = 6;

/** Of items that belong together with it, as many are named, each cut to so many bytes. */
const mostLinked = 6;
const longestTitle = 100;

/** One item, opened for one reader; a long one in parts, counted from 1. */
export function itemCard(view: Seen<ItemView>, { words, part = 1 }: { words: Words; part?: number }): Card {
  const { item } = words;
  const { meetingId, version } = view;
  const back = button(item.back, 'item.open', { meetingId, itemId: null, version });
  const fallback = item.fallback(view.number);
  switch (view.kind) {
    case 'closed':
      return card(words, { body: closedBody(view, words), actions: [back], fallback });
    case 'inhabil':
      return card(words, { body: [said(item.inhabil(view.number))], actions: [back], fallback });
    case 'item':
      return openCard(view, words, { part, back });
    default:
      return view satisfies never;
  }
}

/** Of a closed item what its level opens. */
function closedBody(view: Extract<ItemView, { kind: 'closed' }>, words: Words): Element[] {
  const { title, caseNumber, decision } = view;
  return [
    ...(title === undefined
      ? [heading(words.item.closed(view.number))]
      : [
          topic(words.item.heading(view.number, null)),
          heading(title, { spacing: 'None' }),
          hint(words.agenda.closedBadge),
        ]),
    ...(caseNumber ? [hint(words.agenda.caseNumber(caseNumber))] : []),
    ...(decision ? openDecisionOf(decision, words) : []),
  ];
}

function openCard(view: OpenItem, words: Words, { part, back }: { part: number; back: Action }): Card {
  const draw = (texts: Element[], place: { shown: number; parts: number }) => {
    const { above, below } = buttonsOf(view, words, place);
    return card(words, {
      body: [
        ...headOf(view, words),
        ...(place.shown > 1 ? [hint(words.item.part(place.shown, place.parts))] : []),
        ...texts,
        ...above,
      ],
      actions: [...below, back],
      fallback: words.item.fallback(view.number),
    });
  };
  const room = roomIn(draw([], { shown: 88, parts: 99 }));
  const parts = pagesOf([...sectionsOf(view, words), ...talkOf(view, words)], room);
  const shown = Math.min(Math.max(part, 1), parts.length);
  return draw(parts[shown - 1] ?? [], { shown, parts: parts.length });
}

function headOf(view: OpenItem, words: Words): Element[] {
  const { item, agenda } = words;
  const about = [
    ...(view.standing ? [agenda.standing] : []),
    ...view.units,
    ...(view.caseNumber ? [agenda.caseNumber(view.caseNumber)] : []),
    ...(view.minutes ? [agenda.minutes(view.minutes)] : []),
  ];
  return [
    topic(item.heading(view.number, null)),
    heading(view.title, { spacing: 'None' }),
    ...(about.length > 0 ? [hint(plain(about.join(' · ')))] : []),
    ...(view.postponed.length > 0 ? [hint(plain(words.postponing.times(view.postponed)))] : []),
    ...(view.linked.length > 0 ? [hint(plain(words.postponing.linkedWith(linkedTo(view, words))))] : []),
    ...(view.proposal ? [hint(plain(words.proposal.madeBy(view.proposal.by)))] : []),
    ...(view.textFrom
      ? [said(words.wheel.textIsOld(view.textFrom), { color: 'Warning', weight: 'Bolder', size: 'Small' })]
      : []),
    ...view.answers
      .slice(0, mostAnswered)
      .map(({ day, age, text }) =>
        hint(plain(words.orders.answers(day, age, shortened(text, longestOrder)))),
      ),
    ...(view.closed
      ? [
          quoted(item.closedBecause(view.closed.reason), {
            color: 'Warning',
            weight: 'Bolder',
            size: 'Small',
          }),
          ...closingLine(view.closed, words),
        ]
      : []),
    ...(view.closed && view.closed.audience.length > 0
      ? [hint(plain(item.alsoSeenBy(few(view.closed.audience, words))))]
      : []),
    ...(view.guests.length > 0 ? [hint(plain(guestLine(view.guests, words)))] : []),
    ...(view.disqualified.length > 0 ? [hint(plain(item.disqualified(few(view.disqualified, words))))] : []),
  ];
}

/** By what it is closed, until when, and what others see of it. */
function closingLine({ basis, review, level }: ClosingView, { closing }: Words): Element[] {
  const parts = [
    ...(basis ? [closing.basisIs(basis)] : []),
    ...(review ? [closing.reviewIs(review)] : []),
    ...(level === 'title' || level === 'decision' ? [closing.opens[level]] : []),
  ];
  return parts.length > 0 ? [hint(plain(parts.join(' · ')))] : [];
}

function linkedTo({ linked }: OpenItem, words: Words): string[] {
  const titles = linked.map(({ number, title }) =>
    words.postponing.linkedItem(number, shortened(title, longestTitle)),
  );
  return few(titles, words, mostLinked);
}

/** What can be pressed: one row below the card, or two where it is more than a card takes. */
function buttonsOf(
  view: OpenItem,
  words: Words,
  { shown, parts }: { shown: number; parts: number },
): { above: Element[]; below: Action[] } {
  const { meetingId, itemId, version } = view;
  const data = { meetingId, itemId, version };
  const next = { ...data, part: shown + 1 };
  const { answers, work } = actionsOf(view, words, data);
  const inTab = tabButton(words, pathOfItem(view));
  const readOn = shown < parts ? [button(words.item.readOn(shown + 1, parts), 'item.open', next)] : [];
  const isTooMuch = readOn.length + answers.length + work.length + 1 >= mostActions;
  return isTooMuch
    ? { above: [{ type: 'ActionSet', actions: [...answers, inTab] }], below: [...readOn, ...work] }
    : { above: [], below: [...readOn, ...answers, ...work, inTab] };
}

function actionsOf(
  view: OpenItem,
  { item, files, proposal, closing }: Words,
  data: { meetingId: string; itemId: string; version: number },
) {
  const has = (right: OpenItem['rights'][number]) => view.rights.includes(right);
  const pressed = (kind: 'agree' | 'discuss') =>
    view.mine === kind
      ? button(item.unreact, 'item.react', { ...data, reaction: 'none' })
      : button(kind === 'agree' ? item.agree : item.discuss, 'item.react', { ...data, reaction: kind });
  return {
    answers: [
      ...(has('react') && !view.standing ? [pressed('agree'), pressed('discuss')] : []),
      ...(has('ask') ? [dialogButton(item.ask, 'item.react', { ...data, reaction: 'question' })] : []),
      ...(has('note') ? [dialogButton(item.note, 'item.note', data)] : []),
      ...(has('mark-read') && isUnread(view) ? [button(files.mark, 'preread.read', data)] : []),
    ],
    work: [
      ...(has('decide') ? [dialogButton(item.decide, 'item.decide', data)] : []),
      ...(has('edit-agenda') ? [dialogButton(item.edit, 'item.edit', data)] : []),
      ...(has('edit-agenda') ? [dialogButton(closing.open, 'item.closing', data)] : []),
      ...(view.proposal?.mayHandBack ? [dialogButton(proposal.handBack, 'proposal.handback', data)] : []),
    ],
  };
}

/** There is something to read that the reader has not marked read as it is now. */
function isUnread({ attachments }: OpenItem): boolean {
  return attachments.some(({ sinceRead }) => sinceRead !== 'read');
}
