import { type Member, membersOn } from './board.ts';
import { dayIn } from './day.ts';
import type { ItemId, MeetingId, PersonId } from './ids.ts';
import type { Item } from './item.ts';
import { numberOf, type Place } from './meeting.ts';
import { sinceRead } from './pre-read.ts';
import { type PersonReader, sightOf } from './reader.ts';
import { may } from './rights.ts';
import type { Matter } from './see-agenda.ts';
import { type Seen, seen } from './seen.ts';

type OnItem = { item: Item; place: Place };

/** Items whose pre-reads somebody has still to read, or to read again. */
export type UnreadView = {
  meetingId: MeetingId;
  day: ReturnType<typeof dayIn>;
  items: readonly { itemId: ItemId; number: number; title: string }[];
};

/** Who is expected to have read an item's pre-reads: chair and directors at the meeting who may see it, each once. */
export function whoReads({ board, meeting }: Matter, item: Item): Member[] {
  const readers = membersOn(board, dayIn(board.timeZone, meeting.start)).filter(({ role }) =>
    may([role], 'mark-read'),
  );
  return readers.filter(
    ({ personId }, at) =>
      !item.disqualified.includes(personId) &&
      readers.findIndex((other) => other.personId === personId) === at,
  );
}

export function hasUnread(matter: Matter, { item, place }: OnItem, person: PersonId): boolean {
  const mark = matter.readMarks?.find((one) => one.itemId === item.id && one.personId === person);
  const { attachments } = place.text;
  return attachments.some((one) => sinceRead(one, matter.preReads ?? [], mark) !== 'read');
}

/** What this reader has still to read before the meeting; null where that is nothing. */
export function seeUnread(matter: Matter, reader: PersonReader): Seen<UnreadView> | null {
  const { board, meeting } = matter;
  const items = meeting.places.flatMap((place) => {
    const item = matter.items.find(({ id }) => id === place.itemId);
    const isTheirs = item && whoReads(matter, item).some(({ personId }) => personId === reader.personId);
    if (!isTheirs || sightOf(reader, item, true) !== 'full') return [];
    if (!hasUnread(matter, { item, place }, reader.personId)) return [];
    return [{ itemId: item.id, number: numberOf(meeting, item.id) ?? 0, title: place.text.title }];
  });
  return items.length === 0
    ? null
    : seen({ meetingId: meeting.id, day: dayIn(board.timeZone, meeting.start), items });
}
