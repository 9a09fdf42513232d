import { asId, type OrderId } from '../../../src/domain/ids.ts';
import type { Asked, ATab, Said } from '../../support/a-tab.ts';
import { anOrder } from '../../support/an-order.ts';
import { arrange, aScene, items, meetingIds } from '../../support/scene.ts';
import type { World } from '../../support/world.ts';

export const agenda = `/meetings/${meetingIds.next}`;
export const on = (item: keyof typeof items) => `${agenda}/items/${items[item].id}`;
export const open = on('open');

const own = `/boards/board-1/proposals/${items.proposed.id}`;

const ordered = '/boards/board-1/orders/ordered';

/** The scene with an order of CFE, given on the standing item. */
export async function aSceneWithOrder(): Promise<World> {
  const world = await aScene();
  const given = { itemId: items.standing.id, meetingId: meetingIds.next, decisionId: null };
  await arrange(world, (tx) => tx.orders.save(anOrder({ given, order: { id: asId<OrderId>('ordered') } })));
  return world;
}

/** Of each kind of change one, and what it is made from. */
export const changes: Record<string, Asked & { path: string; from: string }> = {
  orderAgenda: { method: 'PATCH', path: `${agenda}/agenda`, from: agenda, body: { order: [1, 3, 2, 4] } },
  addItem: { method: 'POST', path: `${agenda}/items`, from: agenda, body: { title: 'Nyt rådhus' } },
  publish: { method: 'POST', path: `${agenda}/publish`, from: agenda },
  editItem: { method: 'PATCH', path: open, from: open, body: { title: 'Ny sti' } },
  closeItem: { method: 'PUT', path: `${open}/closing`, from: open, body: { reason: 'Personsag' } },
  reopenItem: { method: 'DELETE', path: `${on('closed')}/closing`, from: on('closed') },
  moveItem: { method: 'POST', path: `${open}/move`, from: agenda, body: { to: meetingIds.later } },
  withdrawItem: { method: 'DELETE', path: open, from: agenda },
  keepItemDraft: {
    ...{ method: 'PUT', path: `${open}/draft`, from: open },
    body: { content: { background: 'Halvt' }, madeFrom: '"tag"' },
  },
  placeWaiting: {
    ...{ method: 'POST', path: `${agenda}/waiting`, from: agenda },
    body: { itemIds: [items.waiting.id] },
  },
  acceptProposal: {
    ...{ method: 'POST', path: `${agenda}/proposals/${items.proposed.id}/accept`, from: agenda },
    body: { version: 1, waits: false },
  },
  returnProposal: {
    ...{ method: 'POST', path: `${agenda}/proposals/${items.proposed.id}/return`, from: agenda },
    body: { version: 1, comment: 'Skriv mere' },
  },
  changeProposal: { method: 'PATCH', path: own, from: own, body: { title: 'Nyt navn' } },
  withdrawProposal: { method: 'DELETE', path: own, from: own },
  reportOrder: { method: 'POST', path: `${ordered}/report`, from: ordered, body: { text: 'Er sendt' } },
  moveOrder: { method: 'PUT', path: `${ordered}/due`, from: ordered, body: { due: '2026-12-22' } },
  answerOrderWish: { method: 'POST', path: `${ordered}/wish`, from: ordered, body: { isGranted: true } },
  settleOrder: { method: 'POST', path: `${ordered}/settlement`, from: ordered, body: { how: 'confirmed' } },
  undo: { method: 'POST', path: `${agenda}/undo`, from: agenda, body: { what: 'add-agenda-item' } },
  react: { method: 'PUT', path: `${open}/reaction`, from: open, body: { kind: 'agree' } },
  markRead: { method: 'POST', path: `${open}/read`, from: open },
  writeNote: { method: 'POST', path: `${open}/notes`, from: open, body: { text: 'Husk', shared: true } },
  answerDecision: {
    ...{ method: 'POST', path: `${open}/notices/none/answer`, from: open, body: { kind: 'received' } },
  },
  ask: { method: 'POST', path: `${open}/questions`, from: open, body: { text: 'Hvorfor?' } },
  decideTogether: {
    ...{ method: 'POST', path: `${agenda}/consent`, from: `${agenda}/consent` },
    body: { items: [{ id: items.open.id, version: 1 }] },
  },
  draftDecision: { method: 'POST', path: `${open}/decision-drafts`, from: open, body: { text: 'Godkendt.' } },
  draftDelegation: {
    ...{ method: 'POST', path: `${open}/decision-drafts/delegation`, from: open },
    body: { unit: 'CFE', text: 'Afklar prisen' },
  },
  draftWithdrawal: {
    ...{ method: 'POST', path: `${open}/decision-drafts/withdrawal`, from: open },
    body: { reason: 'Sagen er løst' },
  },
  placeOrders: {
    ...{ method: 'POST', path: `${on('standing')}/orders`, from: on('standing') },
    body: { orders: [{ text: 'Ny plan', unit: 'CFE' }] },
  },
  undoRecord: { method: 'POST', path: `${on('standing')}/record/undo`, from: on('standing') },
  writeRecord: {
    method: 'PUT',
    path: `${on('standing')}/record`,
    from: on('standing'),
    body: { text: 'Drøftet.' },
  },
  startMeeting: {
    ...{ method: 'POST', path: `${agenda}/session/start`, from: `${agenda}/session` },
    body: { anyway: true },
  },
};

/** Does it as somebody who has just looked at what it is made from. */
export async function make(
  tab: ATab,
  who: string,
  name: keyof typeof changes,
  more: Partial<Asked> = {},
): Promise<Said> {
  const { path, from, ...how } = changes[name] ?? { path: '', from: '' };
  const { etag } = await tab.get(who, from);
  return tab.send(who, path, { ...how, ...more, headers: { 'if-match': etag || '"none"', ...more.headers } });
}
