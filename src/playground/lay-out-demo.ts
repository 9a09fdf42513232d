import { type Added, addAgendaItem } from '../actions/add-agenda-item.ts';
import { addBoard } from '../actions/add-board.ts';
import { changeClosing } from '../actions/change-closing.ts';
import { addToWheel } from '../actions/change-wheel.ts';
import { editItem } from '../actions/edit-item.ts';
import type { Doer } from '../actions/enter.ts';
import { importMinutes } from '../actions/import-minutes.ts';
import { inviteGuest } from '../actions/invite-guest.ts';
import { returnProposal } from '../actions/judge-proposal.ts';
import type { Outside } from '../actions/outside.ts';
import { planMeeting } from '../actions/plan-meeting.ts';
import { planRoute, reportRoute } from '../actions/plan-route.ts';
import { syncCalendar } from '../actions/sync-calendar.ts';
import type { Board } from '../domain/board.ts';
import { addDays, type Day, dayIn } from '../domain/day.ts';
import { asId, type PersonId } from '../domain/ids.ts';
import type { Meeting } from '../domain/meeting.ts';
import { type ItemInput, itemTitled } from '../domain/new-item.ts';
import { overdueOf, reminderOf } from '../domain/order-reminders.ts';
import type { PrintedMinutes } from '../domain/printed-minutes.ts';
import { layOutCalendar } from './demo/calendar.ts';
import { type DemoDays, demoDays, demoMeeting } from './demo/days.ts';
import { type DemoItem, demoClosing, demoGuestItem, demoItems, demoOtherBusiness } from './demo/items.ts';
import { readDemoMinutes } from './demo/minutes.ts';
import { demoOrders } from './demo/orders.ts';
import { type DemoProposal, demoProposals } from './demo/proposals.ts';
import { demoRoute } from './demo/route.ts';
import { demoCondition, demoNotices } from './demo/told.ts';
import { demoWheel } from './demo/wheel.ts';
import { demoBoardAt, demoPeople } from './demo-board.ts';
import type { Mailbox } from './graph/mailbox.ts';
import { layOutPast } from './lay-out-past.ts';

type Deps = Pick<Outside, 'store' | 'newId' | 'now' | 'calendar' | 'tellOperator'>;

/** Reads minutes; the app hands it in. */
export type ReadDemoMinutes = (text: string) => PrintedMinutes;

type Needs = {
  serviceUrl: string;
  readMinutes: ReadDemoMinutes;
  /** The board's own, empty; null where the calendar is not ours to fill. */
  openMailbox: (() => Mailbox) | null;
  /** Where the file behind a pre-read lies, or that there is only its title; null where the drives are not ours. */
  linkTo: ((title: string) => string | null) | null;
  /** Whether the years before are laid out, too. */
  withPast: boolean;
};

/**
 * Lays out the demo board where it is not there yet: a meeting held, imported from its minutes, those to come as they
 * stand in its calendar, a full agenda for the next one, the chiefs' proposals, and what comes back. Everything goes
 * through the actions people use, except what was ordered and told before the trial began.
 */
export async function layOutDemo(deps: Deps, needs: Needs): Promise<void> {
  const { serviceUrl, readMinutes, openMailbox, linkTo } = needs;
  const file = demoBoardAt(serviceUrl);
  if (!linkTo) file.files = { toChannel: false, internalDrive: null };
  const boards = await deps.store.read(file.tenantId, (db) => db.boards.all());
  if (boards.some((board) => board.name === file.name)) return;
  // Empty, so that a reading on the way finds nothing before the minutes are there.
  const mailbox = openMailbox?.();
  const { board } = await addBoard(deps, file, 'trial');
  const { tenantId, id: boardId } = board;
  const days = demoDays(dayIn(board.timeZone, deps.now()));
  if (needs.withPast) await layOutPast(deps, board, days.held);
  const minutes = readMinutes(readDemoMinutes(days));
  const held = await importMinutes(deps, { tenantId, boardId, minutes, from: 'trial' });
  if (held.kind === 'imported') {
    await order(deps, board, held.meeting);
    await tell(deps, board, held.meeting);
  }
  if (mailbox) {
    layOutCalendar(mailbox, days);
    await syncCalendar(deps, { tenantId, boardId });
  } else for (const day of [days.next, addDays(days.next, 14)]) await plan(deps, board, day);
  const [next, later] = await meetingsToCome(deps, board);
  await fillOtherBusiness(deps, board, next);
  const here = { board, linkTo };
  for (const item of demoItems) {
    const added = await add(deps, secretary(board), { ...here, meeting: next, item });
    await complete(deps, board, added);
    await sendOnward(deps, board, added);
  }
  await invite(deps, board, next);
  for (const proposal of demoProposals) {
    const meeting = proposal.wish === 'next' ? next : later;
    await propose(deps, { ...here, meeting, proposal });
  }
  await fillWheel(deps, board, days);
}

async function fillWheel(deps: Deps, board: Board, days: DemoDays): Promise<void> {
  const past = await deps.store.read(board.tenantId, (db) => db.wheel.past(board.id));
  for (const { input, like } of demoWheel(days)) {
    const found = past.find(({ title }) => title === like);
    const from = found ? { from: { itemId: found.itemId } } : {};
    await addToWheel(deps, secretary(board), { boardId: board.id, input, ...from });
  }
}

/** What the meeting that was held ordered under its first item; of all this people were told and reminded back then. */
async function order(
  { store, now }: Deps,
  board: Board,
  { id: meetingId, places, start }: Meeting,
): Promise<void> {
  const [first] = places;
  if (!first) return;
  const today = dayIn(board.timeZone, now());
  const given = { boardId: board.id, itemId: first.itemId, meetingId, decisionId: null };
  const orders = demoOrders({ ...given, day: dayIn(board.timeZone, start) }, { now: now(), today });
  const cause = { tenantId: board.tenantId, by: 'operator', what: 'place-orders', from: 'trial' } as const;
  await store.transaction(cause, async (tx) => {
    for (const one of orders) {
      await tx.orders.save(one);
      const reminder = reminderOf(board, one, today);
      if (reminder) await tx.reminders.note(reminder.name, now());
    }
    await tx.reminders.note(overdueOf(board, today), now());
  });
}

/** The last of its decisions was told, with what came back; nothing more is sent of it. */
async function tell({ store, now }: Deps, board: Board, { places, start }: Meeting): Promise<void> {
  const cause = { tenantId: board.tenantId, by: 'operator', what: 'place-told', from: 'trial' } as const;
  await store.transaction(cause, async (tx) => {
    const itemIds = places.map(({ itemId }) => itemId);
    const decisions = await tx.decisions.ofItems(itemIds);
    const decision = decisions
      .filter(({ outcome }) => outcome?.startsWith('approved'))
      .toSorted((one, other) => itemIds.indexOf(one.itemId) - itemIds.indexOf(other.itemId))
      .at(-1);
    if (!decision) throw new Error('the demo board decided nothing that people could be told of');
    const on = { board, decision, at: start, today: dayIn(board.timeZone, now()) };
    for (const notice of demoNotices(on)) await tx.notices.save(notice);
    await tx.conditions.save(demoCondition(on));
  });
}

async function plan(deps: Deps, board: Board, day: Day): Promise<void> {
  const { clock: from, place } = demoMeeting;
  await planMeeting(deps, secretary(board), { boardId: board.id, day, from, to: null, place });
}

/** The next meeting and the one after it. */
async function meetingsToCome({ store, now }: Deps, board: Board): Promise<[Meeting, Meeting]> {
  return store.read(board.tenantId, async (db) => {
    const meetings = await db.meetings.ofBoard(board.id);
    const [first, second] = meetings.filter(({ start }) => start > now());
    const next = first && (await db.meetings.get(first.id));
    const later = second && (await db.meetings.get(second.id));
    if (!next || !later) throw new Error('the demo board has no two meetings to come');
    return [next, later];
  });
}

async function fillOtherBusiness(deps: Deps, board: Board, meeting: Meeting): Promise<void> {
  const [place] = meeting.places;
  const item = place && (await deps.store.read(board.tenantId, (db) => db.items.get(place.itemId)));
  if (!item) return;
  const input: ItemInput = { ...itemTitled(item.text.title), background: demoOtherBusiness, minutes: 10 };
  await editItem(deps, secretary(board), {
    boardId: board.id,
    itemId: item.id,
    version: item.version,
    item: input,
  });
}

/** Somebody of another unit takes part in one item. */
async function invite(deps: Deps, board: Board, { id }: Meeting): Promise<void> {
  const person = board.members.find(({ personId }) => (personId as string) === demoPeople.ole);
  const which = { boardId: board.id, meeting: { id }, item: { number: demoGuestItem } };
  if (person) await inviteGuest(deps, secretary(board), { ...which, person, clock: null });
}

/** One item has been to a forum already, and goes on to others after the meeting. */
async function sendOnward(deps: Deps, board: Board, { item, meeting }: Added): Promise<void> {
  const { title, treated, planned } = demoRoute;
  if (!meeting || item.text.title !== title) return;
  const wish = { boardId: board.id, which: { itemId: item.id } };
  const today = dayIn(board.timeZone, deps.now());
  const next = dayIn(board.timeZone, meeting.start);
  const before = { body: treated.body, day: addDays(today, -treated.daysAgo) };
  const wishes = planned.map(({ body, daysAfter }) => ({ body, day: addDays(next, daysAfter) }));
  await planRoute(deps, secretary(board), { ...wish, wishes: [before, ...wishes] });
  const report = { kind: 'answered', day: before.day, text: treated.answer } as const;
  await reportRoute(deps, secretary(board), { ...wish, step: { body: treated.body }, report });
}

/** A closed item says by which law, and when it is looked at again. */
async function complete(deps: Deps, board: Board, { item }: Added): Promise<void> {
  if (!item.closed) return;
  const review = addDays(dayIn(board.timeZone, deps.now()), demoClosing.days);
  const closing = { ...item.closed, basis: demoClosing.basis, review, level: 'all' };
  const which = { boardId: board.id, itemId: item.id, version: item.version };
  await changeClosing(deps, secretary(board), { ...which, closing, disqualified: [] });
}

/** Where something is added, and what its attachments lead to. */
type Here = { board: Board; meeting: Meeting; linkTo: Needs['linkTo'] };

async function propose(deps: Deps, { proposal, ...here }: Here & { proposal: DemoProposal }): Promise<void> {
  const { board } = here;
  const { item } = await add(deps, doer(board, asId<PersonId>(proposal.by)), { ...here, item: proposal });
  const comment = proposal.returnedWith;
  if (comment !== null)
    await returnProposal(deps, secretary(board), { boardId: board.id, itemId: item.id, comment });
}

function add(
  deps: Deps,
  by: Doer,
  { board, meeting, item, linkTo }: Here & { item: DemoItem },
): Promise<Added> {
  return addAgendaItem(deps, by, {
    boardId: board.id,
    meeting: { id: meeting.id },
    item: {
      ...item,
      closed: item.closedBecause !== null,
      closedReason: item.closedBecause,
      audience: [],
      attachments: item.attachments.map((title) => ({ title, url: linkTo?.(title) ?? null })),
    },
  });
}

function secretary(board: Board): Doer {
  return doer(board, asId<PersonId>(demoPeople.mette));
}

function doer(board: Board, personId: PersonId): Doer {
  return { tenantId: board.tenantId, personId, from: 'trial' };
}
