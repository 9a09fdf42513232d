import { decisionFormCard } from '../../cards/decision-form.ts';
import { reviewCard } from '../../cards/decision-review.ts';
import type { Card } from '../../cards/parts.ts';
import { type DecisionWish, findDecidable } from '../actions/draft-decision.ts';
import { loadMeetings } from '../actions/load-proposals.ts';
import { loadReview } from '../actions/load-review.ts';
import type { DecisionDraft, DecisionInput } from '../domain/draft.ts';
import type { Item } from '../domain/item.ts';
import { channelReader, sightOf } from '../domain/reader.ts';
import { demand } from '../domain/rights.ts';
import { type DecisionFormView, seeDecisionForm } from '../domain/see-form.ts';
import { type ReviewView, seeReview } from '../domain/see-review.ts';
import type { Seen } from '../domain/seen.ts';
import { Refusal } from '../errors.ts';
import type { Scene } from './scene.ts';

type Shown = { inDialog: boolean; refusal?: string };

/** A card about an item, and whether the channel may read along. */
type About = { card: Card; number: number; isOpen: boolean };

/** The draft as it is read back to whoever is to confirm it. */
export async function readBackOf(scene: Scene, draft: DecisionDraft, shown: Shown): Promise<About> {
  const view = await reviewOf(scene, draft);
  return {
    card: reviewCard(view, { words: scene.words, ...shown }),
    number: view.number,
    isOpen: !view.closed,
  };
}

/** The same for whoever confirms it unseen, by typing. */
export async function reviewOf(
  { outside, by, board, me, now, audience }: Scene,
  draft: DecisionDraft,
): Promise<Seen<ReviewView>> {
  const matter = await outside.store.read(by.tenantId, (db) => loadReview(db, { board, now }, draft));
  const view = matter && seeReview(matter, me, audience);
  if (!view) throw new Refusal('outdated');
  return view;
}

/** The decision's form, empty or with what was understood so far. */
export async function decisionFormOf(
  scene: Scene,
  wish: DecisionWish,
  { values, ...shown }: Shown & { values?: DecisionInput },
): Promise<About> {
  const { view, item } = await formOf(scene, wish, values);
  const card = decisionFormCard(view, { words: scene.words, ...shown });
  return { card, number: view.number, isOpen: isOpen(item) };
}

/** What the person sees of it, for a form of another kind. */
export async function decisionFormViewOf(scene: Scene, wish: DecisionWish): Promise<Seen<DecisionFormView>> {
  return (await formOf(scene, wish)).view;
}

async function formOf(scene: Scene, wish: DecisionWish, values?: DecisionInput) {
  const { outside, by, board, me, now, audience } = scene;
  demand(me.roles, 'decide');
  const matter = await outside.store.read(by.tenantId, async (db) => ({
    ...(await findDecidable(db, { board, now }, wish)),
    ...(await loadMeetings(db, { board, now })),
  }));
  const view = seeDecisionForm({ ...matter, ...(values ? { values } : {}) }, me, audience);
  if (!view) throw new Refusal('disqualified', { number: matter.number });
  return { view, item: matter.item };
}

function isOpen(item: Item): boolean {
  return sightOf(channelReader, item, true) === 'full';
}
