import type { ReceiptView, StateView, UnansweredView } from '../src/domain/see-receipts.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import { shortened } from './fit.ts';
import { drawPage, type PageShown } from './pages.ts';
import { type Action, box, button, type Card, type Element, heading, hint, quoted } from './parts.ts';

/** Of a question or a reason, in bytes: a list is read at a glance. */
const mostShown = 500;

/** Who was told one decision and what became of it, with what can be done about each. */
export function toldCard(
  views: readonly Seen<ReceiptView>[],
  { said, ...shown }: PageShown & { said?: string },
): Card {
  const { words } = shown;
  const { receipts, notice } = words;
  const [first] = views;
  const title = first
    ? receipts.toldTitle(notice.item(first.number, first.title), first.day)
    : receipts.noneTold;
  return drawPage(
    {
      above: [...(said ? [quoted(said, { weight: 'Bolder', color: 'Accent' })] : []), heading(title)],
      rows: views.map((view) => toldRow(view, words)),
      actions: first ? [button(receipts.all, 'list.turn', { ...shown.turn, list: 'receipts', page: 1 })] : [],
      fallback: receipts.titleAll(views.length),
    },
    shown,
  );
}

function toldRow(view: ReceiptView, words: Words): Element {
  return box([...textsOf(view.name, stateLine(view.state, words)), ...buttonsOf(doable(view, words))], {
    separator: true,
  });
}

function doable({ state, noticeId }: ReceiptView, { receipts }: Words): Action[] {
  if (state.kind === 'silent') return [button(receipts.remind, 'receipt.remind', { noticeId })];
  if (state.kind === 'unreached') return [button(receipts.sendAgain, 'receipt.send', { noticeId })];
  return [];
}

/** What became of a decision told to somebody, on one line. */
export function stateLine(state: StateView, { receipts, notice }: Words): string {
  const parts = (): (string | null)[] => {
    switch (state.kind) {
      case 'waiting':
        return [receipts.waiting];
      case 'silent':
        return [
          receipts.silent(state.since),
          (state.isLate ? receipts.late : receipts.due)(state.due),
          state.reminded && receipts.reminded(state.reminded),
        ];
      case 'unreached':
        return [
          receipts.unreached(notice.reasons[state.reason] ?? notice.reasons.unknown ?? ''),
          state.mail && notice.byMail[state.mail],
        ];
      case 'question':
        return [
          (state.isAnswered ? receipts.questionAnswered : receipts.question)(
            shortened(state.text, mostShown),
          ),
        ];
      case 'cannot':
        return [
          receipts.cannot(shortened(state.text, mostShown)),
          state.wished && receipts.wished(state.wished),
        ];
      case 'received':
        return [receipts.received(state.day)];
      default:
        return state satisfies never;
    }
  };
  const deputy = 'deputy' in state && state.deputy ? receipts.deputy(state.deputy) : null;
  return [...parts(), deputy].filter(Boolean).join(' · ');
}

/** The decisions that wait for somebody's answer, each to be acknowledged at once or opened. */
export function unansweredCard(
  views: Seen<readonly UnansweredView[]>,
  { said, ...shown }: PageShown & { said?: string },
): Card {
  const { words } = shown;
  const { receipts } = words;
  const title = receipts.yours(views.length);
  return drawPage(
    {
      above: [...(said ? [quoted(said, { color: 'Attention', weight: 'Bolder' })] : []), heading(title)],
      rows: views.map((view) => unansweredRow(view, words)),
      below: [hint(receipts.yoursTyped)],
      fallback: title,
    },
    shown,
  );
}

function unansweredRow(
  { noticeId, number, title, day, since, inPlaceOf }: UnansweredView,
  words: Words,
): Element {
  const { receipts, notice } = words;
  const name = receipts.yoursRow(title === null ? receipts.closed : notice.item(number, title), day);
  const { title: _, ...open } = button('', 'decision.open', { noticeId });
  const received = button(notice.received, 'decision.answer', { noticeId, answer: 'received', listed: true });
  return box(
    [
      box(textsOf(name, receipts.since(since, inPlaceOf)), { selectAction: { ...open, tooltip: name } }),
      ...buttonsOf([received]),
    ],
    { separator: true },
  );
}

function textsOf(title: string, about: string): Element[] {
  return [
    quoted(title, { weight: 'Bolder' }),
    quoted(about, { isSubtle: true, size: 'Small', spacing: 'None' }),
  ];
}

function buttonsOf(actions: Action[]): Element[] {
  return actions.length > 0 ? [{ type: 'ActionSet', actions, spacing: 'Small' }] : [];
}
