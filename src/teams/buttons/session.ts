import { z } from 'zod';
import { confirmCard } from '../../../cards/confirm.ts';
import { confirmAttendance } from '../../actions/note-attendance.ts';
import { endMeeting, goOn, startMeeting } from '../../actions/run-meeting.ts';
import { dayIn } from '../../domain/day.ts';
import type { Seat } from '../../domain/present.ts';
import { askFor } from '../commands/session.ts';
import { listUndecided } from '../lists/undecided.ts';
import type { Shown } from '../scene.ts';
import { sessionShown, showAttendance } from '../show-session.ts';
import { type Button, ids, type Press, readData, several } from './press.ts';
import { withRefusal } from './show.ts';

const onMeeting = z.object({ meetingId: ids.meetingId });
const anyway = z.boolean().nullish();

async function show({ scene, data }: Press, refusal?: string): Promise<Shown> {
  return withRefusal(await sessionShown(scene, readData(onMeeting, data).meetingId), refusal);
}

/** Where the meeting has come to. */
export const showIt: Button = { press: (press) => show(press) };

/** Begins the meeting; on another day than its own only after having asked. */
export const start: Button = {
  press: async ({ scene, data }) => {
    const { meetingId, anyway: isSure } = readData(onMeeting.extend({ anyway }), data);
    const { outside, by, board, words, today } = scene;
    const wish = { boardId: board.id, meeting: { id: meetingId }, anyway: isSure ?? false };
    const { kind, meeting } = await startMeeting(outside, by, wish);
    const day = dayIn(board.timeZone, meeting.start);
    const { session } = words;
    if (kind === 'ask') {
      const ask = askFor(day, today, session);
      const again = { meetingId, anyway: true };
      return {
        kind: 'card',
        card: confirmCard({ ask, yes: session.yesStart, verb: 'session.start', data: again }, words),
      };
    }
    if (kind === 'other') {
      const ask = session.askOther(day);
      const other = { meetingId: meeting.id };
      return {
        kind: 'card',
        card: confirmCard({ ask, yes: session.yesEnd, verb: 'session.end', data: other }, words),
      };
    }
    return sessionShown(scene, meetingId, kind === 'started' ? session.isStarted(day) : undefined);
  },
  show,
};

const step = onMeeting.extend({ version: ids.version, to: z.enum(['next', 'previous']) });

/** On to the next item, or back. From an outdated card, and of two at once the second, nothing moves. */
export const go: Button = {
  press: async ({ scene, data }) => {
    const { meetingId, version, to } = readData(step, data);
    await goOn(scene.outside, scene.by, { boardId: scene.board.id, meeting: { id: meetingId }, version, to });
    return sessionShown(scene, meetingId);
  },
  show,
};

/** Ends the meeting; where something lacks a decision it is listed first. */
export const end: Button = {
  press: async ({ scene, data }) => {
    const { meetingId, anyway: isSure } = readData(onMeeting.extend({ anyway }), data);
    const { outside, by, board } = scene;
    const wish = { boardId: board.id, meeting: { id: meetingId }, anyway: isSure ?? false };
    const { kind } = await endMeeting(outside, by, wish);
    if (kind !== 'asks') return sessionShown(scene, meetingId);
    const { card } = await listUndecided(scene, { meetingId, page: 1 });
    return { kind: 'card', card };
  },
  show,
};

/** The form of who is there. */
export const attendance: Button = {
  press: ({ scene, data, inDialog }) => form(scene, readData(onMeeting, data), { inDialog }),
};

const seated = onMeeting.extend({ version: ids.version, seats: several });

/** Who is there, as it was ticked. */
export const seat: Button = {
  press: async ({ scene, data, inDialog }) => {
    const { meetingId, version, seats } = readData(seated, data);
    const wish = { boardId: scene.board.id, meeting: { id: meetingId }, version, seats: seats.map(readSeat) };
    await confirmAttendance(scene.outside, scene.by, wish);
    const { confirmed } = scene.words.session;
    return inDialog ? { kind: 'line', text: confirmed } : sessionShown(scene, meetingId, confirmed);
  },
  show: ({ scene, data, inDialog }, refusal) =>
    form(scene, readData(onMeeting, data), { inDialog, ...(refusal ? { refusal } : {}) }),
};

async function form(
  scene: Press['scene'],
  { meetingId }: z.infer<typeof onMeeting>,
  how: { inDialog: boolean; refusal?: string },
): Promise<Shown> {
  const { card, summary } = await showAttendance(scene, meetingId, how);
  return how.inDialog ? { kind: 'dialog', title: summary, card } : { kind: 'card', card };
}

/** Seats stand encoded on the form, since several come as one text with commas. */
function readSeat(value: string): Seat {
  try {
    return decodeURIComponent(value) as Seat;
  } catch {
    return value as Seat;
  }
}
