import { type ClosingInput, demandAhead, readClosing } from '../domain/closing.ts';
import type { Day } from '../domain/day.ts';
import type { BoardId, ItemId, PersonId } from '../domain/ids.ts';
import type { Closed, Item } from '../domain/item.ts';
import type { DatePhrase } from '../domain/typed/command.ts';
import { resolveDatePhrase } from '../domain/typed/date-phrase.ts';
import { Refusal } from '../errors.ts';
import { standsPublic } from './close-item.ts';
import { takeOut } from './disqualify-person.ts';
import { type Doer, type Entered, enter, undoableCauseOf } from './enter.ts';
import { lockItem } from './load-matter.ts';
import type { Outside, Tx } from './outside.ts';
import { showEverywhere } from './show-everywhere.ts';
import { demandPart } from './take-part.ts';

type Deps = Pick<Outside, 'store' | 'now'>;
/** `version` is the item's on the card or form: an older one is refused as outdated. */
type Which = { boardId: BoardId; itemId: ItemId; version: number };
type Done = { item: Item; standsPublic: readonly Day[] };

/** All of an item's confidentiality as a form says it, null for an open one, and who is disqualified from it. */
export async function changeClosing(
  { store, now }: Deps,
  by: Doer,
  {
    closing,
    disqualified,
    ...which
  }: Which & { closing: ClosingInput | null; disqualified: readonly PersonId[] },
): Promise<Done> {
  return store.transaction(undoableCauseOf(by, 'change-closing', which.boardId), async (tx) => {
    const { board, today, before } = await open(tx, { by, which, now: now() });
    const closed = closing && readClosing(closing, { board, today, before: before.closed });
    const known = new Set([...board.members.map(({ personId }) => personId), ...before.disqualified]);
    const out = disqualified.filter((one) => known.has(one));
    await takeOut(
      tx,
      before,
      out.filter((one) => !before.disqualified.includes(one)),
    );
    return save(tx, { by, board }, { ...before, closed, disqualified: out });
  });
}

/** Keeps a closed item closed, to be looked at again on the day. */
export async function keepClosed(
  { store, now }: Deps,
  by: Doer,
  { until, ...which }: Which & { until: Day | DatePhrase },
): Promise<Done & { day: Day }> {
  return store.transaction(undoableCauseOf(by, 'change-closing', which.boardId), async (tx) => {
    const { board, today, before } = await open(tx, { by, which, now: now() });
    const day = typeof until === 'string' ? until : resolveDatePhrase(until, today, 'ahead');
    if (day === null) throw new Refusal('no-such-day', { text: '' });
    demandAhead(day, today);
    const closed: Closed = { ...demandClosed(before), review: day };
    return { ...(await save(tx, { by, board }, { ...before, closed })), day };
  });
}

/** Opens a closed item wherever it stands, or waits. */
export async function endClosing({ store, now }: Deps, by: Doer, which: Which): Promise<Done> {
  return store.transaction(undoableCauseOf(by, 'reopen-item', which.boardId), async (tx) => {
    const { board, before } = await open(tx, { by, which, now: now() });
    demandClosed(before);
    return save(tx, { by, board }, { ...before, closed: null });
  });
}

async function open(
  tx: Tx,
  { by, which, now }: { by: Doer; which: Which; now: ReturnType<Deps['now']> },
): Promise<Entered & { before: Item }> {
  const entered = await enter(tx, { by, boardId: which.boardId, now }, 'edit-agenda');
  const before = await lockItem(tx, which);
  demandPart(entered.me, before);
  if (before.version !== which.version) throw new Refusal('outdated');
  if (before.state === 'withdrawn') throw new Refusal('item-withdrawn');
  return { ...entered, before };
}

function demandClosed({ closed }: Item): Closed {
  if (!closed) throw new Refusal('outdated');
  return closed;
}

async function save(
  tx: Tx,
  { by, board }: { by: Doer } & Pick<Entered, 'board'>,
  after: Item,
): Promise<Done> {
  const item = await tx.items.save(after);
  await showEverywhere(tx, by.tenantId, item.id);
  return { item, standsPublic: await standsPublic(tx, board, item.id) };
}
