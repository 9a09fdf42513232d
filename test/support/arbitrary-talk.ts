import type { Decision } from '../../src/domain/decision.ts';
import type { DecisionDraft } from '../../src/domain/draft.ts';
import { asId, type Id, type PersonId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import type { Notice } from '../../src/domain/notice.ts';
import type { Note, Question } from '../../src/domain/reaction.ts';
import type { Secret, Secrets } from './arbitrary-secrets.ts';
import { aDecision, aMorning } from './builders.ts';

/** An item, and who says what of it. */
type Talked = {
  item: Item;
  noter: PersonId;
  asker: PersonId;
  reactor: PersonId;
  addressee: PersonId;
};

/** What was said of an item: at the meetings whose agenda is out, and at one long ago. */
export function talkFrom(
  { item, noter, asker, reactor, addressee }: Talked,
  { meetings, secrets }: { meetings: readonly Meeting[]; secrets: Secrets },
) {
  const stood = meetings.filter(
    ({ places, publication }) => publication !== null && places.some((place) => place.itemId === item.id),
  );
  const id = <T extends Id<string>>(kind: string, meeting: Meeting | null) =>
    asId<T>(`${kind} of ${item.id} at ${meeting?.id ?? 'no meeting'}`);
  const word = (secret: Partial<Secret>, meeting: Meeting | null) =>
    secrets.word({ item, meeting, ...secret } as Secret);
  const order = (kind: 'decision' | 'draft', meeting: Meeting | null) => ({
    ...{ id: id<never>('order', meeting), text: word({ kind }, meeting), unit: null, due: null },
    byWhom: word({ kind }, meeting),
  });
  const decisions = [null, ...stood].map((meeting) =>
    aDecision({
      ...{ id: id<Decision['id']>('decision', meeting), itemId: item.id, meetingId: meeting?.id ?? null },
      ...{ text: word({ kind: 'ruling' }, meeting), outcome: 'postponed', recipients: [addressee] },
      postponement: { to: null, day: null, reason: word({ kind: 'decision' }, meeting) },
      ...{ orders: [order('decision', meeting)], forwardedTo: [word({ kind: 'decision' }, meeting)] },
    }),
  );
  const drafts = stood.map(
    (meeting): DecisionDraft => ({
      ...{ id: id<DecisionDraft['id']>('draft', meeting), meetingId: meeting.id, itemId: item.id },
      ...{ by: noter, at: aMorning, itemVersion: 1, corrects: null, perRecommendation: [] },
      ...{ text: word({ kind: 'draft' }, meeting), outcome: { value: 'postponed', guessed: true } },
      postponement: { value: { to: null, day: null, nearest: [] }, guessed: true },
      postponeReason: word({ kind: 'draft' }, meeting),
      orders: [{ value: order('draft', meeting), guessed: true }],
      conditions: [
        { value: { text: word({ kind: 'draft' }, meeting), unit: null, due: null }, guessed: true },
      ],
      ...{ forwardedTo: [word({ kind: 'draft' }, meeting)], recipients: [addressee], notTold: [] },
      postponedBefore: 1,
    }),
  );
  const on = (meeting: Meeting) => ({ meetingId: meeting.id, itemId: item.id, at: aMorning });
  const notes = stood.flatMap((meeting) =>
    [true, false].map((shared) => ({
      ...{ ...on(meeting), id: id<Note['id']>(`note ${shared}`, meeting), personId: noter, shared },
      text: word({ kind: 'note', writer: noter, shared }, meeting),
      version: 1,
    })),
  );
  const questions = stood.flatMap((meeting) =>
    (['item', 'decision'] as const).map((about): Question => {
      const said = () => word({ kind: 'question', asker, about }, meeting);
      return {
        ...{ id: id<Question['id']>(`question ${about}`, meeting), meetingId: meeting.id, itemId: item.id },
        ...{ about, askedBy: asker, text: said(), askedAt: aMorning },
        answer: { text: said(), by: addressee, at: aMorning, version: 1 },
      };
    }),
  );
  const notices = decisions.map(
    (decision, at): Notice => ({
      ...{ id: id<Notice['id']>(`notice ${at}`, null), boardId: item.boardId, to: addressee },
      about: { kind: 'decision', decisionId: decision.id, decisionVersion: 1 },
      delivery: { state: 'waiting' },
      answer: {
        ...{ kind: 'cannot', at: aMorning },
        text: word({ kind: 'reply', from: addressee }, null),
      },
    }),
  );
  const reactions = stood.map((meeting) => ({
    ...{ ...on(meeting), personId: reactor, kind: 'agree' as const },
  }));
  return { decisions, drafts, notes, questions, notices, reactions };
}
