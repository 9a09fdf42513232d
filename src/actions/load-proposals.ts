import type { Board } from '../domain/board.ts';
import type { Instant } from '../domain/day.ts';
import type { ItemId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import type { MeetingHead } from '../domain/meeting.ts';
import type { PersonReader } from '../domain/reader.ts';
import { may } from '../domain/rights.ts';
import { type ProposalMatter, type ProposalView, seeProposal } from '../domain/see-proposal.ts';
import { type Meetings, seeTargets } from '../domain/see-targets.ts';
import { seeWaiting, type WaitingView } from '../domain/see-waiting.ts';
import { seeWaitingOffer, type WaitingOffer } from '../domain/see-waiting-offer.ts';
import type { Seen } from '../domain/seen.ts';
import { meetingsToCome } from '../domain/which-meeting.ts';
import type { Reading } from './outside.ts';

type Here = { board: Board; now: Instant };

/** The proposal as the reader may see it today. */
export async function proposalView(
  db: Reading,
  { itemId, ...here }: Here & { itemId: ItemId },
  reader: PersonReader,
): Promise<Seen<ProposalView> | null> {
  const item = await db.items.get(itemId);
  if (!item?.proposal || item.boardId !== here.board.id) return null;
  return seeProposal(await loadProposals(db, here, [item]), item, reader);
}

/**
 * The reader's list of proposals: for whoever judges them those that wait, the oldest first; for others their own, the
 * latest first.
 */
export async function proposalsFor(
  db: Reading,
  here: Here,
  reader: PersonReader,
): Promise<Seen<ProposalView>[]> {
  const items = may(reader.roles, 'judge-proposal')
    ? await db.items.proposed(here.board.id)
    : await db.items.ofProposer(here.board.id, reader.personId);
  const left = items.filter(({ state }) => state !== 'withdrawn');
  const matter = await loadProposals(db, here, left);
  return left.flatMap((item) => seeProposal(matter, item, reader) ?? []);
}

/** The items that wait for a meeting, for whoever makes the agenda. */
export async function waitingFor(
  db: Reading,
  here: Here,
  reader: PersonReader,
): Promise<readonly Seen<WaitingView>[]> {
  const items = await db.items.waiting(here.board.id);
  const ids = items.map(({ id }) => id);
  const decisions = await db.decisions.ofItems(ids);
  const conditions = await db.conditions.ofDecisions(decisions.map(({ id }) => id));
  const standings = await db.meetings.standings(ids);
  return seeWaiting({ ...here, items, decisions, conditions, standings }, reader);
}

/** What waits, offered for a meeting to come; null where that is nothing. */
export async function waitingOfferFor(
  db: Reading,
  { meeting, ...here }: Here & { meeting: MeetingHead },
  reader: PersonReader,
): Promise<Seen<WaitingOffer> | null> {
  const targets = seeTargets(await loadMeetings(db, here), reader);
  const target = targets.find(({ meetingId }) => meetingId === meeting.id);
  return target ? seeWaitingOffer(await waitingFor(db, here, reader), target) : null;
}

/** The board's meetings, and how much stands on those to come. */
export async function loadMeetings(db: Reading, { board, now }: Here): Promise<Meetings> {
  const meetings = await db.meetings.ofBoard(board.id);
  const toCome = meetingsToCome(meetings, now).map(({ id }) => id);
  return { board, now, meetings, loads: await db.meetings.loads(toCome) };
}

async function loadProposals(db: Reading, here: Here, items: readonly Item[]): Promise<ProposalMatter> {
  const ids = items.map(({ id }) => id);
  return {
    ...(await loadMeetings(db, here)),
    standings: await db.meetings.standings(ids),
    decisions: await db.decisions.ofItems(ids),
  };
}
