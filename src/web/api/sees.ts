import type { RouteName, Routes } from '../../api/v1/routes.ts';
import type { See } from './ask.ts';
import { seeOneBoard } from './see/board.ts';
import { seeOneItem } from './see/item.ts';
import { seeMe } from './see/me.ts';
import { seeMeeting } from './see/meeting.ts';
import { seeBoardMeetings, seeMyMeetings } from './see/meetings.ts';

/** Who answers each route that is only looked at. */
export const sees: { [Name in RouteName]: See<Routes[Name]> } = {
  me: seeMe,
  myMeetings: seeMyMeetings,
  board: seeOneBoard,
  boardMeetings: seeBoardMeetings,
  meeting: seeMeeting,
  item: seeOneItem,
};
