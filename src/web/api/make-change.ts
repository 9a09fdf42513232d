import { z } from 'zod';
import { onlyIf } from '../../actions/only-if.ts';
import type { ActivityKey, Reading, Tx } from '../../actions/outside.ts';
import type { RouteAnswer, RouteRequest } from '../../api/route.ts';
import { changeKey } from '../../api/v1/fields.ts';
import type { ApiRoute } from '../../api/v1/route.ts';
import { ofMeeting } from '../../api/v1/routes/params.ts';
import { routes } from '../../api/v1/routes.ts';
import { Refusal } from '../../errors.ts';
import type { Ask, See } from './ask.ts';
import type { Change } from './changes.ts';
import { inHand, keyTaken, needsVersion, problemOf, wasChanged, wrongFields } from './problems.ts';
import { sees } from './sees.ts';
import { type ApiNeeds, headerOf, wordsOf } from './signed-in.ts';
import { hash, isStill, tagOf } from './tags.ts';

type Making = { needs: ApiNeeds; route: ApiRoute; name: string; change: Change<ApiRoute> };

/**
 * Does what is asked if what it was made from still stands there, which is looked at in the transaction that changes it.
 * The same key a second time does nothing, and is answered with what stands there now.
 */
export async function makeChange(
  making: Making,
  ask: Ask<ApiRoute>,
  request: RouteRequest,
): Promise<RouteAnswer> {
  const { needs, route, change } = making;
  const ifMatch = headerOf(request, 'if-match');
  const isAny = ifMatch === '*' && route.change === 'adds';
  if (!ifMatch || (ifMatch === '*' && !isAny)) return needsVersion(await wordsOf(ask.asking));
  const key = keyed.safeParse(request.headers);
  if (key.error) return wrongFields(await wordsOf(ask.asking), key.error);
  const { outside, by } = ask.asking;
  try {
    const once = keyOf(making, ask, key.data['idempotency-key']);
    const claimedAt = outside.now();
    const claim = once ? await outside.store.claimActivity(by.tenantId, once, claimedAt) : 'new';
    if (claim === 'in-hand') return inHand(await wordsOf(ask.asking));
    if (claim === 'other') return keyTaken(await wordsOf(ask.asking));
    const act = () => change.act(onlyStill(change, ask, { ifMatch, once }));
    if (claim === 'new')
      // What was refused, or changed nothing, leaves nothing in hand.
      await act().finally(() => once && outside.store.releaseActivity(by.tenantId, once, claimedAt));
    return await answerNow(making, ask);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'outdated') return answerChanged(making, ask);
    return problemOf(error, await wordsOf(ask.asking), needs.log);
  }
}

function onlyStill(
  change: Change<ApiRoute>,
  ask: Ask<ApiRoute>,
  { ifMatch, once }: { ifMatch: string; once: ActivityKey | undefined },
): Ask<ApiRoute> {
  const { outside, by } = ask.asking;
  const store = onlyIf(outside.store, (tx) => demandStill(tx, { change, ask, ifMatch }));
  const asking = { ...ask.asking, outside: { ...outside, store }, by: { ...by, ...(once ? { once } : {}) } };
  return { ...ask, asking };
}

/** With the meeting held, so that nobody changes it between the look and the change; a proposal is told by its version. */
async function demandStill(
  tx: Tx,
  { change, ask, ifMatch }: { change: Change<ApiRoute>; ask: Ask<ApiRoute>; ifMatch: string },
): Promise<void> {
  const { meetingId } = ofMeeting.partial().parse(ask.params);
  if (meetingId && (await tx.meetings.get(meetingId))) await tx.meetings.lock(meetingId);
  const { etag } = await seenNow(tx, change, ask);
  if (!isStill(ifMatch, etag)) throw new Refusal('outdated');
}

async function seenNow(db: Reading, { from }: Pick<Change<ApiRoute>, 'from'>, ask: Ask<ApiRoute>) {
  const see: See<ApiRoute> = sees[from] as See<ApiRoute>;
  const body: unknown = routes[from].answer.parse(await see(db, ask));
  return { body, etag: tagOf(body) };
}

async function answerNow({ route, change, needs }: Making, ask: Ask<ApiRoute>): Promise<RouteAnswer> {
  const { tenantId } = ask.asking.who;
  return needs.outside.store.read(tenantId, async (db) => {
    if (change.answer) return { status: 200, body: route.answer.parse(await change.answer(db, ask)) };
    const { body, etag } = await seenNow(db, change, ask);
    return { status: 200, headers: { etag }, body };
  });
}

/** What it is now, as far as they may see it. */
async function answerChanged({ needs, change }: Making, ask: Ask<ApiRoute>): Promise<RouteAnswer> {
  const words = await wordsOf(ask.asking);
  try {
    const now = await needs.outside.store.read(ask.asking.who.tenantId, (db) => seenNow(db, change, ask));
    return wasChanged(words, now);
  } catch (error) {
    return problemOf(error, words, needs.log);
  }
}

const keyed = z.object({ 'idempotency-key': changeKey.optional() });

/** The key, bound to all that is asked for with it. */
function keyOf(
  { name }: Making,
  { asking, params, query, body }: Ask<ApiRoute>,
  activityId: string | undefined,
): ActivityKey | undefined {
  if (activityId === undefined) return undefined;
  const content = hash({ name, params, query, body: body ?? null });
  return { conversationId: `tab:${asking.who.personId}`, type: 'change', activityId, content };
}
