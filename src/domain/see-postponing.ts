import { type Day, dayIn } from './day.ts';
import type { Decision } from './decision.ts';
import type { DecisionDraft, Said } from './draft.ts';
import type { ItemId } from './ids.ts';
import type { Item } from './item.ts';
import { type Meeting, type MeetingHead, numberOf, placeOf } from './meeting.ts';
import { datesNamed, type NamedDate, passedBy } from './named-dates.ts';
import { oftenEnough, type PutOff, postponementsOf } from './postponements.ts';
import { type PersonReader, type Reader, sightOf } from './reader.ts';
import { type Meetings, seeTargets, type Target } from './see-targets.ts';

/** What is said and asked about a postponement before it is final. */
export type PostponingView = {
  to: Said<{ onMeeting: boolean; day: Day | null; nearest: readonly Day[] }>;
  reason: string | null;
  /** Earlier times. */
  times: readonly PutOff[];
  /** It was put off so often that it is to be decided, delegated or withdrawn, or needs a reason. */
  isOften: boolean;
  targets: readonly PostponeTarget[];
  /** Planned minutes of the item and of what is offered to go along. */
  minutes: number;
  /** Dates of the case that will have passed by then; of one that waits without a date all to come. */
  dates: readonly NamedDate[];
  /** Of the same agenda, undecided and linked to it. */
  along: readonly LinkedRow[];
  /** Numbers of such items from which the reader is disqualified. */
  staying: readonly number[];
  /** The decision's text was written by us, and follows the day that is chosen. */
  isOwnText: boolean;
};

/** Why something that was ticked did not go along. */
export type NotAlongReason = 'gone' | 'changed' | 'decided';

/** A later meeting, what stands on it (null where others read along), and how many dates of the case pass before it. */
export type PostponeTarget = { day: Day; load: Target | null; passed: number };

export type LinkedRow = {
  itemId: ItemId;
  version: number;
  number: number;
  title: string;
  closed: boolean;
  postponed: number;
};

/** A draft with all that bears on its being read back. */
export type DraftMatter = Meetings & {
  meeting: Meeting;
  item: Item;
  draft: DecisionDraft;
  /** Of the item and of those linked to it, oldest first. */
  decisions: readonly Decision[];
  linked: readonly Item[];
};

/** Who acts, and who reads along: the same person, or everybody in the channel. */
export type Sighted = { reader: PersonReader; audience: Reader };

/** Null where nothing is postponed. For `see-review.ts`, which has asked who may see the item. */
export function postponingIn(matter: DraftMatter, sighted: Sighted): PostponingView | null {
  const { board, meeting, item, draft } = matter;
  if (!draft.postponement) return null;
  const { value, guessed } = draft.postponement;
  const earlier = matter.decisions.filter((one) => one.meetingId !== meeting.id);
  const dates = datesNamed(item, earlier, dayIn(board.timeZone, meeting.start));
  const { along, staying } = linkedOn(matter, sighted);
  const minutesOf = (itemId: ItemId) => placeOf(meeting, itemId)?.minutes ?? 0;
  return {
    to: { value: { ...value, onMeeting: value.to !== null }, guessed },
    reason: draft.postponeReason,
    times: postponementsOf(earlier, item.id),
    isOften: draft.postponedBefore >= oftenEnough,
    targets: laterMeetings(matter, { meeting, dates }, sighted),
    minutes: [item.id, ...along.map(({ itemId }) => itemId)].reduce((sum, id) => sum + minutesOf(id), 0),
    dates: value.day === null || value.to === null ? dates : passedBy(dates, value.day),
    ...{ along, staying },
    isOwnText: draft.isOwnText ?? false,
  };
}

/** The meetings that an item of `meeting` can be put off to. */
export function laterMeetings(
  meetings: Meetings,
  { meeting, dates }: { meeting: MeetingHead; dates: readonly NamedDate[] },
  { reader, audience }: Sighted,
): PostponeTarget[] {
  const today = dayIn(meetings.board.timeZone, meeting.start);
  return seeTargets(meetings, reader)
    .filter(({ day }) => day > today)
    .map((target) => ({
      day: target.day,
      load: audience.kind === 'person' ? target : null,
      passed: passedBy(dates, target.day).length,
    }));
}

/** What is linked to the item and could be put off with it: told apart is what the reader may not take part in. */
function linkedOn({ meeting, linked, decisions }: DraftMatter, { reader, audience }: Sighted) {
  const undecided = linked.filter(
    ({ id, standing }) =>
      !standing && !decisions.some((one) => one.itemId === id && one.meetingId === meeting.id),
  );
  const rows = undecided
    .map((item) => ({ item, number: numberOf(meeting, item.id) ?? 0 }))
    .filter(({ number }) => number > 0)
    .toSorted((a, b) => a.number - b.number);
  const isOpenTo = (item: Item, who: Reader) => sightOf(who, item, true) === 'full';
  return {
    along: rows
      .filter(({ item }) => isOpenTo(item, reader) && isOpenTo(item, audience))
      .map(({ item, number }) => ({
        ...{ itemId: item.id, version: item.version, number, closed: item.closed !== null },
        title: placeOf(meeting, item.id)?.text.title ?? item.text.title,
        postponed: postponementsOf(decisions, item.id).length,
      })),
    staying: rows
      .filter(({ item }) => audience.kind === 'person' && !isOpenTo(item, reader))
      .map(({ number }) => number),
  };
}
