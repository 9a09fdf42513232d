import { minutesCard, objectionCard } from '../../cards/minutes.ts';
import type { MinutesAnswer, MinutesRound } from '../../src/domain/approval.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import type { MeetingStatus } from '../../src/domain/meeting.ts';
import { readerFor } from '../../src/domain/reader.ts';
import type { MinutesView } from '../../src/domain/see-minutes.ts';
import { seeRound } from '../../src/domain/see-round.ts';
import type { Words } from '../../src/words/words.ts';
import { aMorning, people } from '../support/builders.ts';
import { after, board, demandView, items, meeting, today } from './a-board-meeting.ts';

/** Stands for the real hashes, which change with every word. */
const hash = ({ items: parts }: MinutesView) =>
  Object.fromEntries(parts.map(({ itemId }) => [itemId, 'as it is'] as const));

const answerOf = (personId: PersonId, more: Partial<MinutesAnswer> = {}): MinutesAnswer => ({
  ...{ personId, kind: 'approved', text: null, at: aMorning },
  hashes: Object.fromEntries(meeting.places.map(({ itemId }) => [itemId, 'as it is'])),
  ...more,
});

const objection = { kind: 'objected', text: 'Saltlageret mangler.' } as const;
const beforeCorrection = Object.fromEntries(
  meeting.places.map(({ itemId }) => [itemId, itemId === items.budget.id ? 'as it was' : 'as it is']),
);

const round: MinutesRound = {
  ...{ meetingId: meeting.id, edition: 2, sentAt: aMorning, sentBy: people.secretary, remarks: [] },
  answers: [answerOf(people.chair, objection), answerOf(people.director, { hashes: beforeCorrection })],
};

export function minutesCards(words: Words) {
  const card = (person: PersonId, status: MeetingStatus, sent: MinutesRound | null, refusal?: string) => {
    const matter = { ...after, meeting: { ...after.meeting, status } };
    const digest = () => 'digest';
    const view = seeRound({ ...matter, round: sent, hash, digest }, readerFor(board, person, today));
    return minutesCard(demandView(view), { words, ...(refusal ? { refusal } : {}) });
  };
  const approved = {
    ...round,
    answers: [people.chair, people.director, people.director2].map((one) => answerOf(one)),
    remarks: [{ by: people.secretary, at: aMorning, text: 'Bilag 2 er rettet efter mødet.' }],
  };
  return {
    'minutes-before-round': card(people.secretary, 'concluded', null),
    'minutes-for-approval': card(people.director2, 'minutesSent', { ...round, answers: [] }),
    'minutes-corrected': card(people.director, 'minutesSent', round),
    'minutes-objected': card(people.chair, 'minutesSent', round),
    'minutes-overview': card(people.secretary, 'minutesSent', round),
    'minutes-refused': card(people.director2, 'minutesSent', round, words.notice.textMissing),
    'minutes-approved': card(people.director, 'approved', approved),
    'minutes-objection': objectionCard(
      demandView(
        seeRound({ ...after, round, hash, digest: () => 'digest' }, readerFor(board, people.director, today)),
      ),
      { words, refusal: words.notice.textMissing, value: 'Saltlageret mangler.' },
    ),
  };
}
