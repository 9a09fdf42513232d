import type { DecisionView, ItemView } from '../src/domain/see-item.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import { paragraphs, plain } from './markdown.ts';
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
  section,
  sizeOf,
  written,
} from './parts.ts';

type OpenItem = Extract<ItemView, { kind: 'item' }>;

/** What is left of a card's 25 KB for an item's text, beside its head and buttons. */
const roomForText = 16_000;

/** One item, opened for one reader; a long one in parts, counted from 1. */
export function itemCard(view: Seen<ItemView>, { words, part = 1 }: { words: Words; part?: number }): Card {
  const { item } = words;
  const data = { meetingId: view.meetingId, itemId: view.itemId, version: view.version };
  const back = button(item.back, 'item.open', {
    meetingId: view.meetingId,
    itemId: null,
    version: view.version,
  });
  const fallback = item.fallback(view.number);
  if (view.kind === 'closed') {
    const caseNumber = view.caseNumber ? [hint(words.agenda.caseNumber(view.caseNumber))] : [];
    return card(words, {
      body: [heading(item.closed(view.number)), ...caseNumber],
      actions: [back],
      fallback,
    });
  }
  if (view.kind === 'inhabil') {
    return card(words, { body: [said(item.inhabil(view.number))], actions: [back], fallback });
  }
  const parts = partsOf([...sectionsOf(view, words), ...talkOf(view, words)]);
  const shown = Math.min(Math.max(part, 1), parts.length);
  const next =
    shown < parts.length
      ? [button(item.readOn(shown + 1, parts.length), 'item.open', { ...data, part: shown + 1 })]
      : [];
  return card(words, {
    body: [
      ...headOf(view, words),
      ...(shown > 1 ? [hint(item.part(shown, parts.length))] : []),
      ...(parts[shown - 1] ?? []),
    ],
    actions: [...next, ...actionsOf(view, words, data).slice(0, 5 - next.length), back],
    fallback,
  });
}

function headOf(view: OpenItem, { item, agenda }: Words): Element[] {
  const about = [
    ...(view.standing ? [agenda.standing] : []),
    ...view.units,
    ...(view.caseNumber ? [agenda.caseNumber(view.caseNumber)] : []),
    ...(view.minutes ? [agenda.minutes(view.minutes)] : []),
  ];
  return [
    said(item.heading(view.number, null), { weight: 'Bolder', color: 'Accent', size: 'Small' }),
    heading(view.title, { spacing: 'None' }),
    ...(about.length > 0 ? [hint(about.join(' · '))] : []),
    ...(view.closed
      ? [
          quoted(item.closedBecause(view.closed.reason), {
            color: 'Warning',
            weight: 'Bolder',
            size: 'Small',
          }),
        ]
      : []),
    ...(view.closed && view.closed.audience.length > 0 ? [hint(item.alsoSeenBy(view.closed.audience))] : []),
    ...(view.disqualified.length > 0 ? [hint(item.disqualified(view.disqualified))] : []),
  ];
}

/** In the order of the minutes: decisions stand after the recommendation. */
function sectionsOf(view: OpenItem, words: Words): Element[] {
  const { item } = words;
  const texts = [
    ...textOf(item.background, view.background),
    ...(view.record ? textOf(item.record, view.record) : []),
    ...textOf(item.recommendation, view.recommendation),
    ...view.decisions.flatMap((decision) => decisionOf(decision, words)),
    ...textOf(item.caseStatement, view.caseStatement),
    ...textOf(item.finances, view.finances),
    ...attachmentsOf(view, item.attachments),
  ];
  return texts.length > 0 ? texts : [hint(item.noText)];
}

function textOf(title: string, text: string | null): Element[] {
  return text === null
    ? []
    : [section(title), ...slicesOf(text).map((slice) => written(slice, { spacing: 'Small' }))];
}

/** A text in pieces that can be put on different cards, cut between paragraphs where there are any. */
function slicesOf(text: string): string[] {
  const slices: string[] = [''];
  for (const line of text
    .split('\n')
    .flatMap((long) => long.match(/[\s\S]{1,2500}(?:\s|$)|[\s\S]{1,2500}/g) ?? [''])) {
    const last = slices.at(-1) ?? '';
    if (last.length + line.length > 2500 && last !== '') slices.push(line);
    else slices[slices.length - 1] = last === '' ? line : `${last}\n${line}`;
  }
  return slices;
}

export function decisionOf(decision: DecisionView, words: Words): Element[] {
  const outcome = decision.outcome ? words.outcomes[decision.outcome] : null;
  const guess = decision.outcomeIsGuess ? ` ${words.decision.guessMark}` : '';
  return [
    box(
      [
        said(words.item.decision(decision.day), { weight: 'Bolder', size: 'Medium', style: 'heading' }),
        ...(outcome
          ? [
              said(`✔ ${outcome}${guess}`, {
                color: 'Good',
                size: 'Small',
                spacing: 'None',
                weight: 'Bolder',
              }),
            ]
          : []),
        written(decision.text, { spacing: 'Small' }),
        ...postponementOf(decision, words),
        ...ordersOf(decision, words),
        ...(decision.forwardedTo.length > 0 ? [hint(words.decision.forwardedTo(decision.forwardedTo))] : []),
        ...toldOf(decision, words),
      ],
      { style: 'emphasis', spacing: 'Medium' },
    ),
  ];
}

function postponementOf(decision: DecisionView, words: Words): Element[] {
  if (decision.outcome !== 'postponed') return [];
  const to = decision.postponedTo
    ? words.decision.postponedTo(decision.postponedTo)
    : words.decision.toWaitingList;
  const because = decision.postponeReason
    ? ` ${words.decision.because} ${plain(decision.postponeReason)}`
    : '';
  return [hint(`↷ ${to}${because}`)];
}

function ordersOf({ orders }: DecisionView, words: Words): Element[] {
  if (orders.length === 0) return [];
  const lines = orders.map(({ text, unit, byWhom, due }) =>
    plain(words.decision.orderLine(text, unit ?? byWhom, due && words.dates.date(due))),
  );
  return [
    said(`${words.decision.orders}:`, { weight: 'Bolder', size: 'Small' }),
    said(lines.map((line) => `- ${line}`).join('\n'), { spacing: 'None' }),
  ];
}

function toldOf({ told }: DecisionView, { decision, notice }: Words): Element[] {
  if (told.length === 0) return [];
  const lines = told.map(({ name, state, reason, answer }) => {
    const word = state === 'sent' && answer ? decision.states[answer] : decision.states[state];
    const why = reason ? ` – ${notice.reasons[reason] ?? notice.reasons.unknown}` : '';
    return `- ${plain(decision.toldLine(name, word))}${why}`;
  });
  return [
    said(decision.toldTitle, { weight: 'Bolder', size: 'Small' }),
    said(lines.join('\n'), { spacing: 'None', size: 'Small' }),
  ];
}

function attachmentsOf({ attachments }: OpenItem, title: string): Element[] {
  if (attachments.length === 0) return [];
  const lines = attachments.map(({ title: name, url }) =>
    url ? `- [${plain(name)}](${linkTo(url)})` : `- ${plain(name)}`,
  );
  return [section(title), said(lines.join('\n'), { spacing: 'Small' })];
}

function linkTo(url: string): string {
  return url.replace(/[()\s]/g, (character) =>
    encodeURIComponent(character).replace('(', '%28').replace(')', '%29'),
  );
}

/** Who thinks what: reactions, questions, notes. */
function talkOf(view: OpenItem, { item }: Words): Element[] {
  const questions = view.questions.flatMap(({ name, text, answer, answeredBy }) => [
    said(`**${plain(item.asks(name))}** ${paragraphs(text)}`, { spacing: 'Small' }),
    answer === null
      ? hint(item.unanswered, { spacing: 'None' })
      : said(`**${plain(item.answers(answeredBy ?? ''))}** ${paragraphs(answer)}`, { spacing: 'None' }),
  ]);
  const notes = view.notes.map(({ name, text, own, shared }) =>
    said(`**${plain(own && !shared ? item.ownNote : item.sharedNote(name))}:** ${paragraphs(text)}`, {
      spacing: 'Small',
    }),
  );
  return [
    ...(view.agreeing.length > 0
      ? [said(plain(item.agreeing(view.agreeing)), { size: 'Small', spacing: 'Large' })]
      : []),
    ...(view.discussing.length > 0
      ? [said(plain(item.discussing(view.discussing)), { size: 'Small', spacing: 'Small' })]
      : []),
    ...(questions.length > 0 ? [section(item.questions), ...questions] : []),
    ...(notes.length > 0 ? [section(item.notes), ...notes] : []),
  ];
}

function actionsOf(
  view: OpenItem,
  { item }: Words,
  data: { meetingId: string; itemId: string; version: number },
): Action[] {
  const has = (right: OpenItem['rights'][number]) => view.rights.includes(right);
  const pressed = (kind: 'agree' | 'discuss') =>
    view.mine === kind
      ? button(item.unreact, 'item.react', { ...data, reaction: 'none' })
      : button(kind === 'agree' ? item.agree : item.discuss, 'item.react', { ...data, reaction: kind });
  return [
    ...(has('react') && !view.standing ? [pressed('agree'), pressed('discuss')] : []),
    ...(has('ask') ? [dialogButton(item.ask, 'item.react', { ...data, reaction: 'question' })] : []),
    ...(has('note') ? [dialogButton(item.note, 'item.note', data)] : []),
    ...(has('decide') ? [dialogButton(item.decide, 'item.decide', data)] : []),
    ...(has('edit-agenda') ? [dialogButton(item.edit, 'item.edit', data)] : []),
  ];
}

/** Fills cards one after another; an element is never cut. */
function partsOf(elements: readonly Element[]): Element[][] {
  const parts: Element[][] = [[]];
  let used = 0;
  for (const element of elements) {
    const size = sizeOf(element);
    const last = parts.at(-1) ?? [];
    if (last.length > 0 && used + size > roomForText) {
      parts.push([element]);
      used = size;
    } else {
      last.push(element);
      used += size;
    }
  }
  return parts;
}
