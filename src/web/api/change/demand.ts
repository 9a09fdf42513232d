import { demandUndecided, loadMatter } from '../../../actions/load-matter.ts';
import { demandOpen } from '../../../domain/agenda.ts';
import type { ItemId, MeetingId, PersonId } from '../../../domain/ids.ts';
import { expectedAt, type Seat } from '../../../domain/present.ts';
import { may } from '../../../domain/rights.ts';
import { seeItem } from '../../../domain/see-item.ts';
import { Refusal } from '../../../errors.ts';
import { type Asking, enterMeeting } from '../asking.ts';

type OnMeeting = { meetingId: MeetingId };
type OnItem = OnMeeting & { itemId: ItemId };

// Whoever may not do it anyway is told that by the action, and nothing of what is known here.

/** Refuses to let people in on an item whom the board does not know, and who are not let in already. */
export async function demandPeople(
  asking: Asking,
  { meetingId, audience, before = [] }: OnMeeting & Audiences,
): Promise<void> {
  const { board, me } = await enter(asking, meetingId);
  if (!may(me.roles, 'add-item') && !may(me.roles, 'propose-item')) return;
  const known = new Set([...board.members.map(({ personId }) => personId), ...before]);
  demandAll(audience ?? [], known);
}

type Audiences = { audience: readonly PersonId[] | undefined; before?: readonly PersonId[] };

/** Refuses a seat that is none at this meeting's table. */
export async function demandSeats(
  asking: Asking,
  { meetingId, seats }: OnMeeting & { seats: readonly Seat[] },
): Promise<void> {
  const { board, me, meeting } = await enter(asking, meetingId);
  if (!may(me.roles, 'run-meeting')) return;
  demandAll(seats, new Set(expectedAt(board, meeting).map(({ seat }) => seat)));
}

/** Refuses an outcome of a recommendation that is not there. */
export async function demandPoints(
  asking: Asking,
  { meetingId, itemId, points = [] }: OnItem & { points: readonly unknown[] | undefined },
): Promise<void> {
  const view = await asking.outside.store.read(asking.by.tenantId, async (db) => {
    const { board, me, meeting } = await enterMeeting(db, asking, meetingId);
    return may(me.roles, 'decide') ? seeItem(await loadMatter(db, board, meeting), itemId, me) : null;
  });
  const count = view?.kind === 'item' ? view.recommendations.length : null;
  if (count !== null && points.length > count) throw new Refusal('too-many-points', { count });
}

/** Refuses to write anew what is decided here or over: what was put to the meeting stays, and nothing would show here. */
export async function demandToDecide(asking: Asking, { meetingId, itemId }: OnItem): Promise<void> {
  await asking.outside.store.read(asking.by.tenantId, async (db) => {
    const { me, meeting } = await enterMeeting(db, asking, meetingId);
    if (!may(me.roles, 'edit-agenda')) return;
    demandOpen(meeting);
    await demandUndecided(db, meeting, itemId);
  });
}

function enter(asking: Asking, meetingId: MeetingId) {
  return asking.outside.store.read(asking.by.tenantId, (db) => enterMeeting(db, asking, meetingId));
}

function demandAll(named: readonly string[], known: ReadonlySet<string>): void {
  const stranger = named.find((one) => !known.has(one));
  if (stranger !== undefined) throw new Refusal('person-unknown', { name: stranger });
}
