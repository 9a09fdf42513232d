import type { Target } from '../src/domain/see-targets.ts';
import type { WaitingView } from '../src/domain/see-waiting.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import { shortened } from './fit.ts';
import { plain } from './markdown.ts';
import {
  button,
  type Card,
  card,
  dialogButton,
  type Element,
  heading,
  hint,
  refused,
  said,
  topic,
} from './parts.ts';
import { dateLines } from './postponing.ts';
import { targetChoice } from './target-choice.ts';

/** In bytes: the whole stands on the item. */
const longestReason = 160;

type Shown = { words: Words; refusal?: string; toMeeting?: string };

/** An item that waits, with the choice of a meeting for it. */
export function waitingCard(
  view: Seen<WaitingView>,
  targets: readonly Seen<Target>[],
  { words, refusal, toMeeting }: Shown,
): Card {
  const { proposal, board } = words;
  const [next] = targets;
  const data = { itemId: view.itemId, version: view.version };
  const about = waitingLine(view, words);
  return card(words, {
    body: [
      topic(board.waiting.heading),
      heading(view.title, { spacing: 'None' }),
      ...(about ? [hint(plain(about))] : []),
      ...datesIn(view, words),
      ...refused(refusal),
      ...targetChoice(
        targets,
        { minutes: view.minutes, chosen: toMeeting, usual: next?.meetingId ?? null },
        words,
      ),
      ...(next ? [] : [said(board.waiting.noMeeting)]),
    ],
    actions: [
      ...(next
        ? [
            button(
              proposal.accept,
              'item.place',
              { ...data, meetingId: next.meetingId },
              { style: 'positive' },
            ),
          ]
        : []),
      ...(view.proposedBy ? [dialogButton(proposal.handBack, 'proposal.handback', data)] : []),
      button(board.waiting.withdraw, 'waiting.withdraw', data),
      button(board.waiting.all, 'list.turn', { boardId: view.boardId, list: 'waiting', page: 1 }),
    ],
    fallback: board.waiting.fallback,
  });
}

/** What the case itself says that waiting may be too long for. */
function datesIn({ dates }: WaitingView, words: Words): Element[] {
  if (dates.length === 0) return [];
  return [
    said(words.postponing.datesToCome, { weight: 'Bolder', spacing: 'Medium' }),
    ...dateLines(dates, words),
  ];
}

/** What is said of a waiting item on one line. */
export function waitingLine(
  view: WaitingView,
  { agenda, proposal, board, postponing, conditions }: Words,
): string {
  const reason = view.times.at(-1)?.reason;
  return [
    ...(view.proposedBy ? [proposal.madeBy(view.proposedBy)] : []),
    ...(view.caseNumber ? [agenda.caseNumber(view.caseNumber)] : []),
    ...(view.minutes ? [agenda.minutes(view.minutes)] : []),
    ...(view.times.length > 0 ? [postponing.times(view.times)] : []),
    ...(reason ? [board.waiting.because(shortened(reason, longestReason))] : []),
    ...(view.since ? [board.waiting.since(view.since)] : []),
    ...(view.cancelled ? [board.waiting.cancelled(view.cancelled)] : []),
    ...view.lapsed.map((text) => conditions.waiting(shortened(text, longestReason))),
    ...(view.wished && view.wished !== view.cancelled ? [board.waiting.postponedTo(view.wished)] : []),
    ...(view.passed > 0 ? [postponing.passedNow(view.passed)] : []),
  ].join(' · ');
}
