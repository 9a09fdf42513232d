import { type Board, membersOn, nameOf } from './board.ts';
import { type Day, dayIn } from './day.ts';
import { mailedHow, type Notice } from './notice.ts';
import { isEditor, type PersonReader } from './reader.ts';
import { type Seen, seen } from './seen.ts';

/** Somebody whom the bot could not tell anything the last time it tried, and why. */
export type UnreachedView = {
  name: string;
  day: Day;
  reason: string;
  mail: ReturnType<typeof mailedHow>;
};

/** Of the latest attempts to tell people, those that failed, of whoever has a role still; for secretary and chair. */
export function seeUnreached(
  { board, attempts, on }: { board: Board; attempts: readonly Notice[]; on: Day },
  reader: PersonReader,
): Seen<readonly UnreachedView[]> {
  if (!isEditor(reader)) return seen([]);
  const members = new Set(membersOn(board, on).map(({ personId }) => personId));
  return seen(
    attempts.flatMap(({ to, delivery }) => {
      if (!('reason' in delivery) || delivery.reason === 'withheld' || !members.has(to)) return [];
      const { at, reason } = delivery;
      const mail = mailedHow(delivery);
      return [{ name: nameOf(board, to), day: dayIn(board.timeZone, at), reason, mail }];
    }),
  );
}
