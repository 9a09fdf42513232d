import type { Attachment } from '../src/domain/item.ts';
import type { AttachmentView } from '../src/domain/see-attachments.ts';
import type { DecisionView } from '../src/domain/see-decision.ts';
import type { ItemView } from '../src/domain/see-item.ts';
import type { Words } from '../src/words/words.ts';
import { conditionLines } from './conditions.ts';
import { few, pagesOf } from './fit.ts';
import { paragraphs, plain } from './markdown.ts';
import { orderSaid } from './order-line.ts';
import { outcomeLine } from './outcome.ts';
import {
  box,
  button,
  dialogButton,
  type Element,
  hint,
  said,
  section,
  type TextLook,
  written,
} from './parts.ts';
import { stepLines } from './route-lines.ts';

export type OpenItem = Extract<ItemView, { kind: 'item' }>;

/** Characters of a text that stand together. */
const longestSlice = 2_500;

/** Bytes of a decision that stand in one box. */
const roomForBox = 6_000;

/** Longer links are no links that a browser opens. */
const longestLink = 2_000;

/** In the order of the minutes: decisions stand after the recommendation. */
export function sectionsOf(view: OpenItem, words: Words): Element[] {
  const { item } = words;
  const texts = [
    ...textOf(item.background, view.background),
    ...(view.record ? textOf(item.record, view.record) : []),
    ...textOf(item.recommendation, view.recommendation),
    ...view.decisions.flatMap((decision) => decisionOf(decision, words)),
    ...textOf(item.caseStatement, view.caseStatement),
    ...textOf(item.finances, view.finances),
    ...attachmentsOf(view, words),
  ];
  return [...(texts.length > 0 ? texts : [hint(item.noText)]), ...onwardOf(view, words)];
}

/** Where it goes on to; pressing it opens the plan. Whoever may plan is offered to lay one. */
function onwardOf({ itemId, onward, rights, standing }: OpenItem, words: Words): Element[] {
  const { route } = words;
  const { title: _, ...open } = button('', 'route.open', { itemId });
  const look = rights.includes('see-route')
    ? { selectAction: { ...open, tooltip: route.heading }, spacing: 'Small' as const }
    : { spacing: 'Small' as const };
  if (onward.steps.length === 0)
    return rights.includes('plan-route') && !standing ? [box([hint(`→ ${route.plan}`)], look)] : [];
  const behind = onward.behind
    ? [said(`⚠ ${route.behind(onward.behind.from, onward.behind.to)}`, { color: 'Warning', size: 'Small' })]
    : [];
  const lines = [...onward.steps.flatMap((step) => stepLines(step, words)), ...behind];
  return [section(route.section), ...pagesOf(lines, roomForBox).map((some) => box(some, look))];
}

function textOf(title: string, text: string | null): Element[] {
  return text === null
    ? []
    : [section(title), ...slicesOf(text).map((slice) => written(slice, { spacing: 'Small' }))];
}

/** A text in pieces that can be put on different cards, cut between paragraphs where there are any. */
function slicesOf(text: string): string[] {
  const cut = new RegExp(`[\\s\\S]{1,${longestSlice}}(?:\\s|$)|[\\s\\S]{1,${longestSlice}}`, 'g');
  return joined(
    text.split('\n').flatMap((line) => line.match(cut) ?? ['']),
    longestSlice,
  );
}

/** The lines put together again as far as they are no longer than `most`. */
function joined(lines: readonly string[], most: number): string[] {
  const texts: string[] = [];
  for (const line of lines) {
    const last = texts.at(-1);
    if (last === undefined || last.length + line.length > most) texts.push(line);
    else texts[texts.length - 1] = `${last}\n${line}`;
  }
  return texts;
}

/** A long decision stands in several boxes, so that it can go on on the next card. */
function decisionOf(decision: DecisionView, words: Words): Element[] {
  const { outcome, outcomeIsGuess } = decision;
  const mark = outcomeIsGuess ? { mark: words.decision.guessMark } : {};
  const elements = [
    said(words.item.decision(decision.day), { weight: 'Bolder', size: 'Medium', style: 'heading' }),
    ...(outcome ? [outcomeLine(outcome, words, { size: 'Small', spacing: 'None', ...mark })] : []),
    ...slicesOf(decision.text).map((slice) => written(slice, { spacing: 'Small' })),
    ...postponementOf(decision, words),
    ...ordersOf(decision, words),
    ...conditionsOf(decision, words),
    ...(decision.forwardedTo.length > 0
      ? [hint(plain(words.decision.forwardedTo(few(decision.forwardedTo, words))))]
      : []),
    ...toldOf(decision, words),
  ];
  return pagesOf(elements, roomForBox).map((some, at) =>
    box(some, { style: 'emphasis', spacing: at === 0 ? 'Medium' : 'None' }),
  );
}

function postponementOf(decision: DecisionView, words: Words): Element[] {
  return decision.outcome === 'postponed' ? [hint(plain(`↷ ${putOffTo(decision, words)}`))] : [];
}

/** Where it was put off to, and why. */
export function putOffTo({ postponedTo, postponeReason }: DecisionView, { decision }: Words): string {
  const to = postponedTo ? decision.postponedTo(postponedTo) : decision.toWaitingList;
  return postponeReason ? `${to}. ${decision.because} ${postponeReason}` : to;
}

function ordersOf({ orders }: DecisionView, words: Words): Element[] {
  if (orders.length === 0) return [];
  const lines = orders.map((order) => plain(orderSaid(order, words)));
  return [
    said(`${words.decision.orders}:`, { weight: 'Bolder', size: 'Small' }),
    ...bulletsOf(lines, { spacing: 'None' }),
  ];
}

function conditionsOf({ conditions }: DecisionView, words: Words): Element[] {
  if (conditions.length === 0) return [];
  return [
    said(`${words.conditions.label}:`, { weight: 'Bolder', size: 'Small' }),
    written(conditionLines(conditions, words), { spacing: 'None' }),
  ];
}

function toldOf({ told }: DecisionView, { decision, notice }: Words): Element[] {
  if (told.length === 0) return [];
  const lines = told.map(({ name, state, reason, answer }) => {
    const word = state === 'sent' && answer ? decision.states[answer] : decision.states[state];
    const why = reason ? ` – ${notice.reasons[reason] ?? notice.reasons.unknown}` : '';
    return `${plain(decision.toldLine(name, word))}${why}`;
  });
  return [
    said(decision.toldTitle, { weight: 'Bolder', size: 'Small' }),
    ...bulletsOf(lines, { spacing: 'None', size: 'Small' }),
  ];
}

/** A list of lines that are Markdown already, in pieces that can be put on different cards. */
function bulletsOf(lines: readonly string[], look: TextLook): Element[] {
  return joined(
    lines.map((line) => `- ${line}`),
    longestSlice,
  ).map((text) => said(text, look));
}

function attachmentsOf(view: OpenItem, words: Words): Element[] {
  const { attachments } = view;
  const { item, files } = words;
  if (attachments.length === 0) return [];
  const lines = attachments.map((one) =>
    [linked(one), aboutAttachment(one, words)].filter(Boolean).join(' · '),
  );
  return [
    section(item.attachments),
    ...bulletsOf(lines, { spacing: 'Small' }),
    ...(attachments.some(({ fileId }) => fileId) ? [hint(plain(files.howToGet(view.number)))] : []),
    ...(attachments.every(({ sinceRead }) => sinceRead === 'read') ? [hint(files.read)] : []),
  ];
}

/** What is known of a pre-read's file, as Markdown; empty where that is nothing. */
export function aboutAttachment({ file, trouble, sinceRead }: AttachmentView, { files }: Words): string {
  return [
    ...(file ? [plain(files.about(file.ending, file.size, file.day, file.clock))] : []),
    ...(trouble ? [files.troubles[trouble]] : []),
    ...(sinceRead === 'changed' ? [`**${files.changed}**`] : []),
    ...(sinceRead === 'new' ? [`**${files.isNew}**`] : []),
  ].join(' · ');
}

/** The title, leading to what it names where that can be opened. */
export function linked({ title, url }: Pick<Attachment, 'title' | 'url'>): string {
  return url && url.length <= longestLink ? `[${plain(title)}](${linkTo(url)})` : plain(title);
}

export function linkTo(url: string): string {
  return url.replace(/[()\s]/g, (character) =>
    encodeURIComponent(character).replace('(', '%28').replace(')', '%29'),
  );
}

/** Who thinks what: reactions, questions, notes. */
export function talkOf(view: OpenItem, words: Words): Element[] {
  const { item } = words;
  const questions = view.questions.flatMap((question) => questionOf(question, words));
  const notes = view.notes.map((note) => noteOf(note, view, words));
  return [
    ...(view.agreeing.length > 0
      ? [said(plain(item.agreeing(few(view.agreeing, words))), { size: 'Small', spacing: 'Large' })]
      : []),
    ...(view.discussing.length > 0
      ? [said(plain(item.discussing(few(view.discussing, words))), { size: 'Small', spacing: 'Small' })]
      : []),
    ...(questions.length > 0 ? [section(item.questions), ...questions] : []),
    ...(notes.length > 0 ? [section(item.notes), ...notes] : []),
  ];
}

/** One's own opens for change. */
function noteOf(
  { id, name, text, own, shared, earlier }: OpenItem['notes'][number],
  { meetingId }: OpenItem,
  { notes }: Words,
): Element {
  const by = own ? (shared ? notes.ownShared : notes.own) : notes.shared(name);
  const who = earlier ? notes.from(by, earlier) : by;
  const line = said(`**${plain(who)}:** ${paragraphs(text)}`, { spacing: 'Small' });
  if (!own) return line;
  const { title: _, ...open } = dialogButton('', 'note.open', { meetingId, noteId: id });
  return box([line], { spacing: 'Small', selectAction: { ...open, tooltip: notes.edit } });
}

function questionOf(question: OpenItem['questions'][number], { item, questions }: Words): Element[] {
  const { id, name, text, day, answer, answeredBy, corrected, mayAnswer } = question;
  const asked = said(`**${plain(item.asks(name))}** ${paragraphs(text)}`, { spacing: 'Small' });
  if (answer === null) {
    const reply: Element = {
      type: 'ActionSet',
      actions: [button(questions.answer, 'question.open', { questionId: id })],
    };
    return [asked, hint(questions.unanswered(day), { spacing: 'None' }), ...(mayAnswer ? [reply] : [])];
  }
  const mark = corrected ? ` ${questions.corrected}` : '';
  const told = `**${plain(item.answers(answeredBy ?? ''))}** ${paragraphs(answer)}${mark}`;
  return [asked, said(told, { spacing: 'None' })];
}
