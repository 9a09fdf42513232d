import { setUpCard } from '../../../cards/set-up.ts';
import type { CalendarState } from '../../actions/outside.ts';
import { takeChannel } from '../../actions/take-channel.ts';
import type { Board, Channel } from '../../domain/board.ts';
import { dayIn } from '../../domain/day.ts';
import type { Notice } from '../../domain/notice.ts';
import { demand } from '../../domain/rights.ts';
import { seeSetUp } from '../../domain/see-set-up.ts';
import { seeUnreached } from '../../domain/see-unreached.ts';
import { type Words, wordsFor } from '../../words/words.ts';
import { doerOf, type Needs } from '../open-scene.ts';
import type { Say, Scene } from '../scene.ts';
import { teamOf } from '../team.ts';
import type { Turn } from '../turn.ts';
import type { Face } from './face.ts';

/** `/opsæt` on a board that there is: its form, and who reads along without a role. */
export const setUp: Face<'set-up'> = {
  right: 'set-up',
  answer: async (scene) => {
    const { outside, turn, board, me, words } = scene;
    demand(me.roles, 'set-up');
    const channel = channelOf(turn) ?? board.channel;
    if (!channel) return [{ text: words.board.setUp.onlyInChannel }];
    const { state, attempts } = await outside.store.read(board.tenantId, async (db) => ({
      state: await db.calendars.get(board.id),
      attempts: await db.notices.latestAttempts(board.id),
    }));
    const before = [...troubleIn(state, board, words), ...unreachedIn(scene, attempts)];
    return [...before, ...(await form({ outside }, { board, channel }))];
  },
};

/** Why the meetings do not follow Outlook, where they do not. */
function troubleIn(state: CalendarState | undefined, { calendar, timeZone }: Board, words: Words): Say[] {
  if (!state || state.mailbox !== calendar?.mailbox) return [];
  if (!state.paused) return undatedIn(state, words);
  const { why, since } = state.paused;
  const reason = words.refusals[`calendar-${why}`]({ mailbox: state.mailbox });
  return [{ text: `${words.calendar.pausedSince(dayIn(timeZone, since))} ${reason}` }];
}

/** How many events nobody can date. */
export function undatedIn(state: CalendarState | undefined, { calendar }: Words): Say[] {
  return state?.undated?.length ? [{ text: calendar.undated(state.undated.length) }] : [];
}

/** Who could not be reached, and why; in the channel, where everybody reads it, only how many. */
function unreachedIn({ board, me, words, today, turn }: Scene, attempts: readonly Notice[]): Say[] {
  const { setUp } = words.board;
  const unreached = seeUnreached({ board, attempts, on: today }, me);
  if (unreached.length === 0) return [];
  if (turn.where.kind !== 'personal') return [{ text: setUp.unreachedCount(unreached.length) }];
  const { reasons, byMail } = words.notice;
  const lines = unreached.map(({ name, day, reason, mail }) => {
    const why = reasons[reason] ?? reasons.unknown ?? '';
    return setUp.unreachedLine(name, day, mail ? `${why} ${byMail[mail]}` : why);
  });
  return [{ text: setUp.unreached(lines) }];
}

/** `/opsæt` in a channel without a board: one that was made from a file and has no channel yet gets this one. */
export async function setUpChannel(needs: Needs, turn: Turn): Promise<Say[]> {
  const channel = channelOf(turn);
  if (!channel) return [];
  const board = await takeChannel(needs.outside, doerOf(turn), channel);
  return form(needs, { board, channel });
}

/** The channel that the turn came from. */
export function channelOf({ where }: Turn): Channel | null {
  if (where.kind !== 'channel' || where.channelId === null) return null;
  const { teamId, channelId, serviceUrl, groupId } = where;
  return { teamId, channelId, serviceUrl, groupId, folder: null };
}

async function form(
  { outside }: Pick<Needs, 'outside'>,
  { board, channel }: { board: Board | null; channel: Channel },
): Promise<Say[]> {
  const words = wordsFor(board?.language ?? 'da');
  const team = await teamOf(outside, channel);
  const today = dayIn(board?.timeZone ?? 'Europe/Copenhagen', outside.now());
  const view = seeSetUp(board, team, { on: today });
  return [
    { card: setUpCard(view, { words, channelId: channel.channelId }), summary: words.board.setUp.title },
  ];
}
