import type { ProposalView } from '../src/domain/see-notice.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import { fitting, roomIn } from './fit.ts';
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
  said,
  section,
  written,
} from './parts.ts';

/** A proposal: for the secretary with the choice between accepting and returning it, for its proposer with how it stands. */
export function proposalCard(
  view: Seen<ProposalView>,
  { words, refusal }: { words: Words; refusal?: string },
): Card {
  const { proposal } = words.notice;
  const draw = ([background = '', points = '']: readonly string[], isWhole: boolean) =>
    card(words, {
      body: [
        said(proposal.title, { weight: 'Bolder', color: 'Accent', size: 'Small' }),
        heading(view.title, { spacing: 'None' }),
        hint(plain([proposal.by(view.by), ...aboutOf(view, words)].join(' · '))),
        ...(refusal ? [quoted(refusal, { color: 'Attention', weight: 'Bolder' })] : []),
        ...(view.closed
          ? [
              quoted(words.item.closedBecause(view.closed.reason), {
                color: 'Warning',
                weight: 'Bolder',
                size: 'Small',
              }),
            ]
          : []),
        ...textOf(words.item.background, background),
        ...textOf(words.item.recommendation, points),
        ...(isWhole ? [] : [hint(words.item.shortened)]),
        ...stateOf(view, words),
        hint(plain(view.boardName), { separator: true }),
      ],
      actions: [...actionsOf(view, words), ...(isWhole || !view.mayJudge ? [] : [readAll(view, words)])],
      fallback: proposal.fallback,
    });
  const all = [view.background ?? '', pointsOf(view.recommendations).join('\n')];
  const { texts, isWhole } = fitting(all, roomIn(draw(['-', '-'], false)));
  return draw(texts, isWhole);
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

/** The form has the whole text. */
function readAll(view: ProposalView, words: Words): Action {
  return dialogButton(words.item.edit, 'item.edit', { itemId: view.itemId, version: view.version });
}

function aboutOf(view: ProposalView, { agenda, notice }: Words): string[] {
  return [
    ...view.units,
    ...(view.caseNumber ? [agenda.caseNumber(view.caseNumber)] : []),
    ...(view.minutes ? [agenda.minutes(view.minutes)] : []),
    ...(view.wished ? [notice.proposal.wished(view.wished)] : []),
  ];
}

function stateOf({ state, comment }: ProposalView, { notice: { proposal } }: Words): Element[] {
  switch (state) {
    case 'proposed':
      return [said(proposal.isOpen, { weight: 'Bolder' })];
    case 'returned':
      return [
        said(proposal.isReturned, { weight: 'Bolder', color: 'Warning' }),
        ...(comment ? [written(comment, { spacing: 'None' })] : []),
      ];
    case 'accepted':
      return [said(proposal.isAccepted, { weight: 'Bolder', color: 'Good' })];
    case 'withdrawn':
      return [said(proposal.isWithdrawn, { weight: 'Bolder' })];
    default:
      return state satisfies never;
  }
}

function actionsOf(view: ProposalView, { notice: { proposal } }: Words): Action[] {
  const data = { itemId: view.itemId, version: view.version };
  if (!view.mayJudge)
    return view.state === 'returned' ? [dialogButton(proposal.edit, 'item.edit', data)] : [];
  const onto = view.target
    ? [
        button(
          proposal.accept(view.target.day),
          'proposal.accept',
          { ...data, meetingId: view.target.meetingId },
          { style: 'positive' },
        ),
      ]
    : [];
  return [
    ...onto,
    button(proposal.toWaitingList, 'proposal.accept', { ...data, meetingId: null }),
    {
      type: 'Action.ShowCard',
      title: proposal.returnIt,
      card: {
        type: 'AdaptiveCard',
        version: '1.5',
        body: [
          longField(
            { id: 'note', label: proposal.comment },
            { isRequired: true, errorMessage: proposal.commentMissing, maxLength: 2000 },
          ),
        ],
        actions: [button(proposal.send, 'proposal.return', data)],
      },
    },
  ];
}
