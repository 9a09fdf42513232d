import type { ProposalState } from '../src/domain/proposal.ts';
import type { ProposalView } from '../src/domain/see-proposal.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import { fitting, pagesOf, roomIn } from './fit.ts';
import { linked } from './item-text.ts';
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
  longField,
  quoted,
  refused,
  said,
  section,
  type TextLook,
  topic,
  written,
} from './parts.ts';
import { targetChoice } from './target-choice.ts';

type Shown = {
  words: Words;
  refusal?: string;
  /** What had been filled in where it was refused. */
  typed?: { toMeeting: string; note: string };
};

/** Bytes of the attachments that stand on the card. */
const roomForAttachments = 4_000;

/** A proposal: for the secretary with the choice between accepting and returning it, for its maker with how it stands. */
export function proposalCard(view: Seen<ProposalView>, shown: Shown): Card {
  const { words, refusal, typed } = shown;
  const { proposal, item } = words;
  const attached = attachmentsOf(view, words);
  const titles = [item.background, item.recommendation, item.caseStatement, item.finances];
  const draw = (texts: readonly string[], isWhole: boolean) =>
    card(words, {
      body: [
        topic(proposal.title),
        heading(view.title, { spacing: 'None' }),
        hint(plain([proposal.by(view.by), ...aboutOf(view, words)].join(' · '))),
        ...(view.wished?.isLate
          ? [said(proposal.late(view.wished.deadline), { weight: 'Bolder', color: 'Warning', size: 'Small' })]
          : []),
        ...refused(refusal),
        ...closedOf(view, words),
        ...titles.flatMap((title, at) => textOf(title, texts[at] ?? '')),
        ...attached.elements,
        ...(isWhole ? [] : [hint(item.shortened)]),
        ...stateOf(view, words),
        ...targetChoice(
          view.targets,
          { minutes: view.minutes, chosen: typed?.toMeeting, usual: view.target },
          words,
        ),
        hint(plain(view.boardName), { separator: true }),
      ],
      actions: actionsOf(view, shown, isWhole),
      fallback: proposal.fallback,
    });
  const { background, recommendations, caseStatement, finances } = view;
  const all = [background, pointsOf(recommendations).join('\n'), caseStatement, finances].map(
    (text) => text ?? '',
  );
  const { texts, isWhole } = fitting(all, roomIn(draw(['-', '-', '-', '-'], false)));
  return draw(texts, isWhole && attached.isWhole);
}

/** How far it has come, in a few words. */
export function stateLine(state: ProposalState, { proposal }: Words): { text: string; look: TextLook } {
  switch (state.kind) {
    case 'proposed':
      return { text: proposal.isOpen, look: {} };
    case 'returned':
      return { text: proposal.isReturned, look: { color: 'Warning' } };
    case 'accepted':
      return {
        text: state.on ? proposal.isAccepted(state.on) : proposal.isWaiting,
        look: { color: 'Good' },
      };
    case 'decided':
      return { text: proposal.isDecided(state.on), look: { color: 'Good' } };
    case 'withdrawn':
      return { text: proposal.isWithdrawn, look: {} };
    default:
      return state satisfies never;
  }
}

function closedOf({ closed }: ProposalView, { item }: Words): Element[] {
  if (!closed) return [];
  return [quoted(item.closedBecause(closed.reason), { color: 'Warning', weight: 'Bolder', size: 'Small' })];
}

function textOf(title: string, text: string): Element[] {
  return text ? [section(title), written(text, { spacing: 'Small' })] : [];
}

/** A line a point as it is numbered, each followed by those below it. */
function pointsOf(points: ProposalView['recommendations']): string[] {
  const bullet = points.length > 1 ? '• ' : '';
  return points.flatMap(({ ordinal, text, sub }) => [
    `${ordinal ? `${ordinal}. ` : bullet}${text}`,
    ...pointsOf(sub).map((line) => `   - ${line.replace(/^• /, '')}`),
  ]);
}

function attachmentsOf({ attachments }: ProposalView, { item }: Words) {
  const lines = attachments.map((one) => said(`- ${linked(one)}`, { spacing: 'Small' }));
  const [first = [], ...rest] = pagesOf(lines, roomForAttachments);
  const elements = first.length > 0 ? [section(item.attachments), ...first] : [];
  return { elements, isWhole: rest.length === 0 };
}

function aboutOf(view: ProposalView, { agenda, proposal }: Words): string[] {
  return [
    ...view.units,
    ...(view.caseNumber ? [agenda.caseNumber(view.caseNumber)] : []),
    ...(view.minutes ? [agenda.minutes(view.minutes)] : []),
    ...(view.wished
      ? [proposal.wished(view.wished.day), proposal.deadline(view.wished.deadline)]
      : [proposal.noWish]),
  ];
}

function stateOf(view: ProposalView, words: Words): Element[] {
  const { text, look } = stateLine(view.state, words);
  return [
    said(text, { weight: 'Bolder', ...look }),
    ...(view.state.kind === 'returned' && view.comment ? [written(view.comment, { spacing: 'None' })] : []),
    ...(view.secretaries.length > 0 && !view.mayHandBack
      ? [hint(plain(words.proposal.locked(view.secretaries)))]
      : []),
  ];
}

function actionsOf(view: ProposalView, { words, typed }: Shown, isWhole: boolean): Action[] {
  const { proposal, item } = words;
  const data = { itemId: view.itemId, version: view.version };
  const all = button(proposal.all, 'list.turn', { boardId: view.boardId, list: 'proposals', page: 1 });
  const again = view.state.kind === 'returned' ? proposal.editAgain : proposal.edit;
  return [
    ...(view.mayJudge ? judgingOf(view, words, typed?.note) : []),
    ...(view.mayJudge && !isWhole ? [dialogButton(item.edit, 'item.edit', data)] : []),
    ...(view.mayHandBack ? [dialogButton(proposal.handBack, 'proposal.handback', data)] : []),
    ...(view.mayChange ? [dialogButton(again, 'item.edit', data), withdrawing(view, words)] : []),
    all,
  ];
}

function judgingOf(view: ProposalView, { proposal }: Words, note: string | undefined): Action[] {
  const data = { itemId: view.itemId, version: view.version };
  const comment = longField(
    { id: 'note', label: proposal.comment, value: note },
    { isRequired: true, errorMessage: proposal.commentMissing, maxLength: 2000 },
  );
  const accept = { ...data, meetingId: view.target };
  return [
    ...(view.target ? [button(proposal.accept, 'proposal.accept', accept, { style: 'positive' })] : []),
    button(proposal.toWaitingList, 'proposal.accept', { ...data, meetingId: null }),
    below(proposal.returnIt, [comment], [button(proposal.send, 'proposal.return', data)]),
  ];
}

function withdrawing({ itemId, version }: ProposalView, { proposal }: Words): Action {
  const yes = button(proposal.yesWithdraw, 'proposal.withdraw', { itemId, version });
  return below(proposal.withdraw, [said(proposal.confirmWithdraw)], [yes]);
}

/** What opens below the card when the button is pressed. */
function below(title: string, body: Element[], actions: Action[]): Action {
  return { type: 'Action.ShowCard', title, card: { type: 'AdaptiveCard', version: '1.5', body, actions } };
}
