import { Soft } from '../meeting/item-parts.tsx';
import { useWords } from '../shell/words.tsx';
import type { Leading, Session } from './clock.ts';

type Props = { next: NonNullable<Leading['next']>; course: Session['course']; timeZone: string };

/** What comes after the item the board is at, about when, and who is called in for it. */
export function Next({ next, course, timeZone }: Props) {
  const { session, dates, list } = useWords();
  const { startsAt = null } = course?.rows.find(({ number }) => number === next.number) ?? {};
  const said = [
    next.kind === 'item' ? session.nextItem(next.number, next.title) : session.nextHidden(next.number),
    startsAt && session.about(dates.time(startsAt, timeZone)),
    next.kind === 'item' && next.guests.length > 0 ? session.calledIn(list(next.guests)) : null,
  ];
  return <Soft>{said.filter(Boolean).join(' · ')}</Soft>;
}
