import { confirmCard } from '../../../cards/confirm.ts';
import { confirmAttendance, moveSeat } from '../../actions/note-attendance.ts';
import { endMeeting, goOn, type Started, startMeeting } from '../../actions/run-meeting.ts';
import { type Day, dayIn } from '../../domain/day.ts';
import { type Meeting, numberOf } from '../../domain/meeting.ts';
import { channelReader, sightOf } from '../../domain/reader.ts';
import { demand } from '../../domain/rights.ts';
import { listUndecided } from '../lists/undecided.ts';
import { isPrivate, type Say, type Scene } from '../scene.ts';
import { showAttendance, showSession } from '../show-session.ts';
import { type Face, meetingSaid, privately } from './face.ts';

/**
 * `/start`: begins the meeting; where one is in session, shows how far it has come. On another day than the meeting's it
 * asks, unless the day was said.
 */
export const start: Face<'start'> = {
  right: 'run-meeting',
  answer: async (scene, { meeting: said }) => {
    const { outside, by, board } = scene;
    const meeting = said && meetingSaid(said, 'decide');
    return startedSay(
      scene,
      await startMeeting(outside, by, { boardId: board.id, meeting, anyway: said !== null }),
    );
  },
};

async function startedSay(scene: Scene, { kind, meeting }: Started): Promise<Say[]> {
  const { board, words, today } = scene;
  const { session } = words;
  const day = dayIn(board.timeZone, meeting.start);
  const data = { meetingId: meeting.id };
  const question = (ask: string, yes: string, verb: string, more = {}): Say[] => [
    { card: confirmCard({ ask, yes, verb, data: { ...data, ...more } }, words), summary: ask },
  ];
  switch (kind) {
    case 'started':
      return [{ text: `${session.isStarted(day)} ${session.cardComes}` }];
    case 'running':
      return [
        { text: session.isRunning(day) },
        ...(await privately(scene, [await showSession(scene, meeting.id)])),
      ];
    case 'ask':
      return question(askFor(day, today, session), session.yesStart, 'session.start', { anyway: true });
    case 'other':
      return question(session.askOther(day), session.yesEnd, 'session.end');
    default:
      return kind satisfies never;
  }
}

export function askFor(day: Day, today: Day, session: Scene['words']['session']): string {
  return day > today ? session.askDay(day) : session.askLate(day);
}

/** `/næste` and `/næste 5`. */
export const next: Face<'next'> = {
  right: 'run-meeting',
  answer: async (scene, { number }) => {
    const { outside, by, board } = scene;
    const to = number === null ? 'next' : { number };
    const { meeting, itemId } = await goOn(outside, by, { boardId: board.id, meeting: null, to });
    return [{ text: await lineOf(scene, meeting, itemId) }];
  },
};

/** The item's title where whoever reads along may see it. */
async function lineOf(
  scene: Scene,
  meeting: Meeting,
  itemId: Meeting['places'][number]['itemId'],
): Promise<string> {
  const { outside, by, words, me, turn } = scene;
  const item = await outside.store.read(by.tenantId, (db) => db.items.get(itemId));
  const [number, count] = [numberOf(meeting, itemId) ?? 0, meeting.places.length];
  const reader = isPrivate(turn) ? me : channelReader;
  const isSeen = item && sightOf(reader, item, true) === 'full';
  const title = meeting.places[number - 1]?.text.title ?? '';
  return isSeen ? words.session.line(number, count, title) : words.session.first(number, count);
}

/** `/slut`: ends the meeting; where something lacks a decision it asks. */
export const end: Face<'end'> = {
  right: 'run-meeting',
  answer: async (scene, { anyway, meeting: said }) => {
    const { outside, by, board, words } = scene;
    const wish = { boardId: board.id, meeting: meetingSaid(said, 'decide'), anyway };
    const { kind, meeting } = await endMeeting(outside, by, wish);
    const day = dayIn(board.timeZone, meeting.start);
    if (kind === 'over') return [{ text: words.session.isOver(day) }];
    if (kind === 'asks')
      return privately(scene, [await listUndecided(scene, { meetingId: meeting.id, page: 1 })]);
    return [{ text: await endedLine(scene, meeting) }];
  },
};

async function endedLine({ outside, by, words }: Scene, meeting: Meeting): Promise<string> {
  const held = await outside.store.read(by.tenantId, (db) => db.sessions.get(meeting.id));
  const used = held?.endedAt
    ? Math.round((Date.parse(held.endedAt) - Date.parse(held.startedAt)) / 60_000)
    : null;
  const planned = meeting.places.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const { session } = words;
  return `${used === null ? session.isEnded : session.ended(used, planned)} ${session.minutesNext}`;
}

/** `/fremmøde`: who is there, and who left or came. */
export const attendance: Face<'attendance'> = {
  right: 'run-meeting',
  answer: async (scene, { wish }) => {
    const { outside, by, board, me, words } = scene;
    const { session } = words;
    demand(me.roles, 'run-meeting');
    const boardId = board.id;
    if (wish.kind === 'show')
      return privately(scene, [await showAttendance(scene, null, { inDialog: false })]);
    if (wish.kind === 'confirm') {
      await confirmAttendance(outside, by, { boardId, meeting: null, seats: null });
      return [{ text: session.confirmed }];
    }
    const { person, what, from } = wish;
    const moved = await moveSeat(outside, by, { boardId, person, what, from });
    const { name } = moved.person;
    return [{ text: from === 'start' ? session.movedAll(name, what) : session.movedTold(name, what, from) }];
  },
};
