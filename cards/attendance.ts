import type { AttendanceView } from '../src/domain/see-session.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import { plain } from './markdown.ts';
import {
  button,
  type Card,
  card,
  choices,
  type Element,
  heading,
  hint,
  refused,
  said,
  sendButton,
} from './parts.ts';

/** The latest of those who left and came; there are more only at a meeting that is no meeting. */
const mostMoves = 20;

/** Who is at the table, each ticked, and one button that says so. */
export function attendanceCard(
  view: Seen<AttendanceView>,
  { words, inDialog, refusal }: { words: Words; inDialog: boolean; refusal?: string },
): Card {
  const { session } = words;
  const title = session.attendanceTitle(view.day);
  const { meetingId, version } = view;
  const data = { meetingId, version };
  const isAsking = view.seats.length > 0;
  return card(words, {
    body: [
      ...refused(refusal),
      heading(title),
      ...(view.confirmed ? [] : [hint(session.guessed)]),
      ...(isAsking ? [seatsOf(view, words)] : [said(session.nobodyExpected)]),
      ...movesOf(view, words),
      hint(session.movedHow),
    ],
    actions: isAsking
      ? [
          inDialog
            ? sendButton(session.confirm, 'session.seat', data)
            : button(session.confirm, 'session.seat', data, { style: 'positive' }),
        ]
      : [],
    fallback: title,
  });
}

function seatsOf({ seats, confirmed, number }: AttendanceView, { session }: Words): Element {
  const options = seats.map(({ seat, name }) => ({ title: name, value: encodeURIComponent(seat) }));
  const there = options.filter((_, at) => seats[at]?.isThere).map(({ value }) => value);
  const label = confirmed ? (number === null ? session.whoNow : session.whoAt(number)) : session.whoFromStart;
  return choices({ id: 'seats', label, value: there.join(',') }, options, {
    isMultiSelect: true,
    style: 'expanded',
  });
}

function movesOf({ moves, timeZone }: AttendanceView, { session, dates }: Words): Element[] {
  const lines = moves
    .slice(-mostMoves)
    .map(({ name, what, at }) => session.moved(name, what, dates.time(at, timeZone)));
  return lines.map((line) => hint(plain(line), { spacing: 'None' }));
}
