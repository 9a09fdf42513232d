import { limits } from '../src/domain/item.ts';
import type { AnswerKind } from '../src/domain/notice.ts';
import type { DecisionNoticeView, OrderView } from '../src/domain/see-notice.ts';
import type { Seen } from '../src/domain/seen.ts';
import { pathOfItem } from '../src/domain/tab-path.ts';
import type { Words } from '../src/words/words.ts';
import { openDecisionOf } from './closed.ts';
import { conditionLines } from './conditions.ts';
import { fitting, roomIn } from './fit.ts';
import { plain } from './markdown.ts';
import { whenOf } from './order-line.ts';
import { outcomeLine } from './outcome.ts';
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
  longField,
  quoted,
  refused,
  said,
  tabButton,
  written,
} from './parts.ts';

type OpenNotice = Extract<DecisionNoticeView, { kind: 'open' }>;

/** What a chief gets in the personal chat: what was decided, what is ordered of them, and three answers. */
export function decisionNoticeCard(
  view: Seen<DecisionNoticeView>,
  { words, refusal }: { words: Words; refusal?: string },
): Card {
  const { notice } = words;
  const isOpen = view.kind === 'open' && !view.outdated;
  const draw = (texts: readonly string[], isWhole: boolean) =>
    card(words, {
      body: [
        said(view.corrected ? notice.corrected : notice.title, {
          weight: 'Bolder',
          color: view.corrected ? 'Warning' : 'Accent',
          size: 'Small',
        }),
        ...(view.kind === 'closed'
          ? [
              said(notice.closedNow(view.caseNumber)),
              ...(view.title === undefined ? [] : [quoted(view.title, { weight: 'Bolder' })]),
              ...(view.decision ? openDecisionOf(view.decision, words) : []),
            ]
          : contentOf(view, words, texts)),
        ...(isWhole ? [] : [hint(words.item.shortened)]),
        ...refused(refusal),
        ...answerOf(view, words),
        ...(isOpen ? fieldsOf(words) : []),
        hint(plain(originOf(view, words)), { separator: true, spacing: 'Medium' }),
      ],
      actions: [
        ...(isOpen ? answersOf(view, words) : []),
        ...(view.kind === 'open' && view.mayReadItem
          ? [button(notice.excerpt, 'decision.excerpt', { noticeId: view.noticeId })]
          : []),
        ...(view.kind === 'open' && view.at ? [tabButton(words, pathOfItem(view.at))] : []),
      ],
      fallback: notice.fallback,
    });
  const all = view.kind === 'open' ? textsOf(view, words) : [];
  const frame = draw(
    all.map(() => '-'),
    false,
  );
  const { texts, isWhole } = fitting(all, roomIn(frame));
  return draw(texts, isWhole);
}

function originOf({ boardName, day, why, inPlaceOf }: DecisionNoticeView, { notice }: Words): string {
  const reason = inPlaceOf ? notice.whyDeputy(inPlaceOf) : notice.why[why];
  return `${notice.origin(boardName, day)} ${reason}`;
}

/** What was decided, what is ordered of the reader and what of others. */
function textsOf({ text, ordersForMe, ordersForOthers, conditions }: OpenNotice, words: Words): string[] {
  const lines = (orders: readonly OrderView[]) =>
    orders.map((order) => `• ${order.text} (${whenOf(order, words)})`).join('\n');
  return [text, lines(ordersForMe), lines(ordersForOthers), conditionLines(conditions, words)];
}

function contentOf(view: OpenNotice, words: Words, texts: readonly string[]): Element[] {
  const { notice } = words;
  const [text = '', own = '', others = '', conditions = ''] = texts;
  return [
    heading(notice.item(view.number, view.title), { spacing: 'None' }),
    ...(view.caseNumber ? [hint(words.agenda.caseNumber(view.caseNumber))] : []),
    ...(view.outcome ? [outcomeLine(view.outcome, words)] : []),
    box([written(text)], { style: 'emphasis' }),
    ...(view.postponedTo ? [hint(words.decision.postponedTo(view.postponedTo))] : []),
    ...ordersOf(notice.orderedOfYou, own),
    ...(view.outdated ? [] : reportsOf(view.ordersForMe, words)),
    ...ordersOf(notice.orderedOfOthers, others),
    ...ordersOf(words.conditions.label, conditions),
  ];
}

function ordersOf(title: string, orders: string): Element[] {
  if (orders === '') return [];
  return [said(title, { weight: 'Bolder', spacing: 'Medium' }), written(orders, { spacing: 'Small' })];
}

/** As many as can be told apart by their numbers; whoever has more finds them on their list. */
const mostReports = 3;

/** One's own orders are reported done where one reads of them. */
function reportsOf(orders: readonly OrderView[], { orders: said }: Words): Element[] {
  if (orders.length === 0) return [];
  const titleOf = (at: number) => (orders.length === 1 ? said.reportDialog : said.reportNth(at + 1));
  const actions = orders
    .slice(0, mostReports)
    .map(({ orderId }, at) => dialogButton(titleOf(at), 'order.done', { orderId }));
  return [{ type: 'ActionSet', actions }];
}

function answerOf(view: DecisionNoticeView, { notice }: Words): Element[] {
  if (view.outdated) return [said(notice.outdated, { color: 'Warning', weight: 'Bolder' })];
  if (!view.answer) return [];
  const { wished } = view.answer;
  const when = wished ? [hint(notice.wished(wished))] : [];
  const own = view.answer.text ? [written(view.answer.text, { spacing: 'None', isSubtle: true })] : [];
  const color = view.answer.kind === 'received' ? 'Good' : 'Warning';
  return [said(notice.answered[view.answer.kind], { weight: 'Bolder', color }), ...own, ...when];
}

/** One field for both answers that need words: a card has no two fields of one id. */
function fieldsOf({ notice }: Words): Element[] {
  return [
    longField(
      { id: 'note', label: notice.noteLabel },
      { placeholder: notice.noteHint, maxLength: limits.note },
    ),
    { type: 'Input.Date', id: 'wished', label: notice.wishedLabel },
  ];
}

function answersOf({ noticeId, answer }: DecisionNoticeView, { notice }: Words): Action[] {
  const press = (title: string, kind: AnswerKind, look = {}) =>
    button(title, 'decision.answer', { noticeId, answer: kind }, look);
  return [
    ...(answer?.kind === 'received' ? [] : [press(notice.received, 'received', { style: 'positive' })]),
    press(notice.question, 'question'),
    press(notice.cannot, 'cannot'),
  ];
}
