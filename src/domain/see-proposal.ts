import { type Board, nameOf } from './board.ts';
import { type Day, dayIn } from './day.ts';
import { deadlinesOf, isLate } from './deadlines.ts';
import type { Decision } from './decision.ts';
import type { BoardId, ItemId, MeetingId } from './ids.ts';
import type { Attachment, Item } from './item.ts';
import type { MeetingHead, Standing } from './meeting.ts';
import {
  isDecided,
  isOpenProposal,
  isOwnProposal,
  type ProposalState,
  secretariesOf,
  stateOfProposal,
} from './proposal.ts';
import { isDisqualified, isEditor, type PersonReader, sightOf } from './reader.ts';
import { type Recommendation, readRecommendation } from './recommendation.ts';
import { type Meetings, seeTargets, type Target } from './see-targets.ts';
import { type Seen, seen } from './seen.ts';
import { isToCome, nextMeeting } from './which-meeting.ts';

/** All that bears on a board's proposals. */
export type ProposalMatter = Meetings & {
  /** Where the proposals stand or stood, and what was decided on them. */
  standings: readonly Standing[];
  decisions: readonly Decision[];
};

/** A proposal, for the secretary who judges it and for whoever made it. */
export type ProposalView = {
  itemId: ItemId;
  boardId: BoardId;
  version: number;
  boardName: string;
  state: ProposalState;
  by: string;
  isOwn: boolean;
  title: string;
  caseNumber: string | null;
  units: readonly string[];
  minutes: number | null;
  closed: { reason: string | null } | null;
  background: string | null;
  recommendations: readonly Recommendation[];
  caseStatement: string | null;
  finances: string | null;
  attachments: readonly Attachment[];
  /** The meeting wished for, the last day for proposals to it, and whether this one came later. */
  wished: { day: Day; deadline: Day; isLate: boolean } | null;
  comment: string | null;
  /** The meeting it would go onto: the one wished for while that is to come, else the next. */
  target: MeetingId | null;
  /** Every meeting it could go onto; none where the reader does not judge it. */
  targets: readonly Target[];
  mayJudge: boolean;
  mayHandBack: boolean;
  /** Whether the reader, its maker, may still change and withdraw it; those to ask once they may not. */
  mayChange: boolean;
  secretaries: readonly string[];
};

/** Its maker sees it while it waits; once it is an item like others, a closed one only if it is for them. */
export function seeProposal(
  matter: ProposalMatter,
  item: Item,
  reader: PersonReader,
): Seen<ProposalView> | null {
  const { board, now, meetings } = matter;
  if (!item.proposal || isDisqualified(reader, item)) return null;
  const isOwn = isOwnProposal(item, reader.personId);
  const isShown = item.closed === null || isOpenProposal(item) || sightOf(reader, item, true) === 'full';
  if (!isEditor(reader) && !(isOwn && isShown)) return null;
  const wished = meetings.find(({ id }) => id === item.proposal?.wishedMeeting) ?? null;
  const target = wished && isToCome(wished, now) ? wished : nextMeeting(meetings, now);
  const mayJudge = isEditor(reader) && item.state === 'proposed';
  const isUndecided = item.state === 'accepted' && !isDecided(item, matter.decisions);
  const { title, background, recommendation, caseStatement, finances, attachments } = item.text;
  return seen({
    ...{ itemId: item.id, boardId: board.id, version: item.version, boardName: board.name },
    ...{ state: stateOfProposal(board, item, matter), by: nameOf(board, item.proposal.by), isOwn },
    ...{ title, background, caseStatement, finances, attachments },
    ...{ caseNumber: item.caseNumber, units: item.units, minutes: item.minutes },
    closed: item.closed && { reason: item.closed.reason },
    recommendations: recommendation === null ? [] : readRecommendation(recommendation),
    wished: wished && wishOf(board, wished, item.proposal.at),
    comment: item.proposal.comment,
    target: target?.id ?? null,
    targets: mayJudge ? seeTargets(matter, reader) : [],
    mayJudge,
    mayHandBack: isEditor(reader) && isUndecided,
    mayChange: isOwn && isOpenProposal(item) && !mayJudge,
    secretaries: isOwn && isUndecided ? secretariesOf(board, dayIn(board.timeZone, now)) : [],
  });
}

function wishOf(board: Board, meeting: MeetingHead, madeOn: Day): ProposalView['wished'] {
  return {
    day: dayIn(board.timeZone, meeting.start),
    deadline: deadlinesOf(board, meeting).submission,
    isLate: isLate(board, meeting, madeOn),
  };
}
