import { mailboxOf } from '../domain/board.ts';
import type { Instant } from '../domain/day.ts';
import type { TenantId } from '../domain/ids.ts';
import {
  isSettled,
  type LiveSubscription,
  type Subscription,
  type TroubleReason,
} from '../domain/subscription.ts';
import { sha256 } from './hash-minutes.ts';
import type { Jobs, Outside, Subscribed, Subscriptions, Tx } from './outside.ts';
import { isLeftAlone } from './pause-calendar.ts';
import { readLater } from './put-off-reading.ts';

type Deps = Pick<Outside, 'store' | 'subscriptions' | 'now' | 'newId' | 'tellOperator'>;
type Job = Jobs['keep-subscription'];
type Known = Subscription | undefined;
type At = Job & { deps: Deps & { subscriptions: Subscriptions }; known: Known };

/** Has Graph tell us of changes in the mailbox: renewed in time, made anew where it is gone, ended where nobody needs it. */
export async function keepSubscription({ subscriptions, ...rest }: Deps, job: Job): Promise<void> {
  if (!subscriptions) return;
  const deps = { ...rest, subscriptions };
  const { isWanted, known } = await deps.store.read(job.tenantId, async (db) => ({
    isWanted: (await db.boards.all()).some((board) => mailboxOf(board) === job.mailbox),
    known: await db.subscriptions.get(job.mailbox),
  }));
  const at = { ...job, deps, known };
  if (!isWanted) return end(at);
  if (isSettled(known, subscriptions.url, deps.now())) return;
  const here = known?.url === subscriptions.url ? known : null;
  if (here?.trouble && isLeftAlone(here.trouble, deps.now())) return;
  await (here?.live ? renew(at, here.live) : begin(at));
}

async function renew(at: At, live: LiveSubscription): Promise<void> {
  const { deps, mailbox } = at;
  const said = await deps.subscriptions.renew(mailbox, live.id);
  if (said.kind === 'gone') return begin(at);
  if (said.kind === 'refused') return note(at, said.why, false);
  await keep(at, { ...live, ...lifeFrom(said, deps.now()) });
  await removeStrays(at);
}

/** What is there of ours for the mailbox is removed first: nobody else is making one meanwhile. */
async function begin(at: At): Promise<void> {
  const { deps, mailbox, known } = at;
  const { subscriptions, newId, now } = deps;
  if (known?.live && known.url !== subscriptions.url) await subscriptions.remove(known.live.id);
  // Long enough that nobody guesses it.
  const secret = `${newId()}${newId()}`;
  await removeStrays(at);
  let said = await subscriptions.create(mailbox, secret);
  // One that was not listed yet, or made by a try whose answer was lost.
  if (said.kind === 'taken' && (await removeStrays(at)) > 0)
    said = await subscriptions.create(mailbox, secret);
  if (said.kind === 'taken') return note(at, 'taken', true);
  if (said.kind === 'refused') return note(at, said.why, true);
  const live = { ...lifeFrom(said, now()), secretHash: sha256(secret) };
  if (!(await keep(at, live))) await subscriptions.remove(live.id);
}

function lifeFrom({ id, expiresAt }: Extract<Subscribed, { kind: 'live' }>, since: Instant) {
  return { id, since, expiresAt, mustRenew: false };
}

/**
 * Notes what there is now, and has the calendar read if it is another: what changed before it began nobody told. False
 * where somebody else was first.
 */
async function keep({ deps, tenantId, mailbox, known }: At, live: LiveSubscription): Promise<boolean> {
  const { subscriptions, now } = deps;
  return change(deps.store, tenantId, async (tx) => {
    const isNew = live.id !== known?.live?.id;
    const standing = (await tx.subscriptions.lock(mailbox))?.live ?? null;
    const isAsKnown = standing?.id === known?.live?.id;
    // One that was taken from us meanwhile is not brought back, and a new one may take its place.
    if (!isAsKnown && !(isNew && standing === null)) return false;
    await tx.subscriptions.save({ mailbox, url: subscriptions.url, live, trouble: null });
    if (isNew) await readLater(tx, { tenantId, mailbox }, now());
    return true;
  });
}

/** What is in the way; the calendar is still read by the sweep. `isOver`: what there was is no more. */
async function note(at: At, why: TroubleReason, isOver: boolean): Promise<void> {
  const { deps, tenantId, mailbox, known } = at;
  const { url } = deps.subscriptions;
  const before = known?.url === url && known.trouble?.why === why ? known.trouble : null;
  const triedAt = deps.now();
  const trouble = { why, since: before?.since ?? triedAt, triedAt };
  await change(deps.store, tenantId, async (tx) => {
    const standing = (await tx.subscriptions.lock(mailbox))?.live ?? null;
    const live = isOver && standing?.id === known?.live?.id ? null : standing;
    await tx.subscriptions.save({ mailbox, url, live, trouble });
  });
  if (!before) deps.tellOperator({ what: 'not-notified', mailbox, why, url });
}

async function end({ deps, tenantId, mailbox, known }: At): Promise<void> {
  if (known?.live) await deps.subscriptions.remove(known.live.id);
  await change(deps.store, tenantId, (tx) => tx.subscriptions.remove(mailbox));
}

/**
 * Removes those that lead to us and that nobody knows: of this mailbox, and of mailboxes that no board has. Others may
 * just be in the making. What is known is looked up after what there is, so that nothing new is taken for a stray.
 */
async function removeStrays({ deps, mailbox }: At): Promise<number> {
  const { store, subscriptions } = deps;
  const found = await subscriptions.list();
  const known = new Set((await store.subscriptions()).map(({ live }) => live?.id));
  const wanted = await mailboxesOfAll(store);
  const strays = found.filter(
    (one) => !known.has(one.id) && (one.mailbox === mailbox || !wanted.has(one.mailbox)),
  );
  for (const { id } of strays) await subscriptions.remove(id);
  return strays.length;
}

async function mailboxesOfAll(store: Outside['store']): Promise<Set<string | null>> {
  const all = new Set<string | null>();
  for (const tenantId of await store.tenants())
    for (const board of await store.read(tenantId, (db) => db.boards.all())) all.add(mailboxOf(board));
  all.delete(null);
  return all;
}

function change<T>(store: Outside['store'], tenantId: TenantId, work: (tx: Tx) => Promise<T>): Promise<T> {
  return store.transaction({ tenantId, by: 'moedeklar', what: 'keep-subscription', from: 'graph' }, work);
}
