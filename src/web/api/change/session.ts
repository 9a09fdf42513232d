import { confirmAttendance, moveSeat } from '../../../actions/note-attendance.ts';
import { endMeeting, goOn, startMeeting } from '../../../actions/run-meeting.ts';
import { dayIn } from '../../../domain/day.ts';
import { Refusal } from '../../../errors.ts';
import type { Changes } from '../changes.ts';
import { demandSeats } from './demand.ts';
import { onMeeting } from './where.ts';

export const sessionChanges: Changes<'startMeeting' | 'goOn' | 'noteAttendance' | 'moveSeat' | 'endMeeting'> =
  {
    startMeeting: {
      from: 'session',
      act: async ({ asking, params, body }) => {
        const at = { ...(await onMeeting(asking, params)), ...body };
        const { kind, meeting } = await startMeeting(asking.outside, asking.by, at);
        const day = dayIn(at.timeZone, meeting.start);
        if (kind === 'ask') throw new Refusal('meeting-other-day', { day });
        if (kind === 'other') throw new Refusal('other-in-session', { day });
      },
    },
    goOn: {
      from: 'session',
      act: async ({ asking, params, body }) =>
        goOn(asking.outside, asking.by, { ...(await onMeeting(asking, params)), ...body }),
    },
    noteAttendance: {
      from: 'session',
      act: async ({ asking, params, body }) => {
        const at = await onMeeting(asking, params);
        await demandSeats(asking, { ...params, ...body });
        return confirmAttendance(asking.outside, asking.by, { ...at, ...body });
      },
    },
    moveSeat: {
      from: 'session',
      act: async ({ asking, params, body: { seat, ...body } }) =>
        moveSeat(asking.outside, asking.by, { ...(await onMeeting(asking, params)), ...body, person: seat }),
    },
    endMeeting: {
      from: 'session',
      act: async ({ asking, params, body }) => {
        const { kind } = await endMeeting(asking.outside, asking.by, {
          ...(await onMeeting(asking, params)),
          ...body,
        });
        if (kind === 'asks') throw new Refusal('items-undecided');
      },
    },
  };
