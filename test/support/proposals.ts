import type { Day } from '../../src/domain/day.ts';
import type { Item, Proposal } from '../../src/domain/item.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import type { ProposalMatter } from '../../src/domain/see-proposal.ts';
import { aBoard, aMeeting, aMorning, anItem, people } from './builders.ts';

/** What bears on a proposal of the builders' board: one meeting to come, empty. */
export function aProposalMatter(more: Partial<ProposalMatter> = {}): ProposalMatter {
  return {
    ...{ board: aBoard(), now: aMorning, meetings: [aMeeting()] },
    ...{ standings: [], decisions: [], loads: [] },
    ...more,
  };
}

/** Proposed by the chief of CFE the day before `aMorning`, for no meeting in particular. */
export function aProposal({
  proposal,
  ...more
}: Partial<Omit<Item, 'proposal' | 'text'>> & { proposal?: Partial<Proposal> } = {}): Item {
  return anItem({
    state: 'proposed',
    ...more,
    proposal: {
      ...{ by: people.chief, wishedMeeting: null, comment: null, at: '2026-11-16' as Day },
      ...proposal,
    },
  });
}

/** What a postponement bears on besides, where nothing else is planned, decided or linked. */
export function onlyMeetings(...meetings: readonly Meeting[]) {
  return { now: aMorning, meetings, loads: [], decisions: [], linked: [] };
}
