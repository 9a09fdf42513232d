import { type Board, eachPersonOnce, membersOn, nameOf } from '../domain/board.ts';
import type { Day } from '../domain/day.ts';
import type { Decision } from '../domain/decision.ts';
import type { DecisionDraft } from '../domain/draft.ts';
import { findPerson } from '../domain/find-person.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import { addresseesOf, mayBeTold } from '../domain/recipients.ts';
import { Refusal } from '../errors.ts';
import { tellAddressee } from './confirm-decision.ts';
import { type DecisionWish, findDecidable } from './draft-decision.ts';
import { causeOf, type Doer, enter } from './enter.ts';
import type { Outside, Reading, Tx } from './outside.ts';
import { demandSight } from './take-part.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;
type Names = { add: readonly string[]; drop: readonly string[] };

/** What the change was made to: a draft that waits to be confirmed, or a decision that is told to more people. */
export type Changed = { draft: DecisionDraft } | { decision: Decision; told: readonly string[] };

/**
 * Changes who is told of a decision, by name. Of one that is drafted anybody may be added and left out; who has been told
 * of a recorded one cannot be made to forget it. Refuses whoever may not see the item.
 */
export async function changeRecipients(
  { store, now, newId }: Deps,
  by: Doer,
  { add, drop, ...wish }: DecisionWish & Names,
): Promise<Changed> {
  return store.transaction(causeOf(by, 'change-recipients', wish.boardId), async (tx) => {
    const { board, me, today } = await enter(tx, { by, boardId: wish.boardId, now: now() }, 'decide');
    const { meeting, item, decisions, number } = await findDecidable(tx, { board, now: now() }, wish);
    demandSight(me, item, number);
    const people = eachPersonOnce(membersOn(board, today));
    const find = (name: string) => findPerson(people, name).personId;
    const change = { add: add.map(find), drop: drop.map(find) };
    const refused = change.add.find((person) => !mayBeTold(board, person, { item, today }));
    if (refused) throw new Refusal('may-not-be-told', { name: nameOf(board, refused) });
    const draft = await findDraft(tx, by, { meetingId: meeting.id, itemId: item.id });
    if (draft) return { draft: await changeDraft(tx, draft, change) };
    const decision = decisions.find((one) => one.meetingId === meeting.id);
    if (!decision) throw new Refusal('nothing-to-confirm', { number });
    if (drop.length > 0) throw new Refusal('told-already');
    const told = await tellMore(tx, newId, { board, decision, item, today, add: change.add });
    return { decision, told: told.map((person) => nameOf(board, person)) };
  });
}

/** The latest draft of theirs that waits on the item. */
export function findDraft(
  db: Reading,
  { personId }: Doer,
  on: Pick<DecisionDraft, 'meetingId' | 'itemId'>,
): Promise<DecisionDraft | undefined> {
  return db.drafts.lastOf(personId, on);
}

async function changeDraft(
  tx: Tx,
  draft: DecisionDraft,
  { add, drop }: { add: readonly PersonId[]; drop: readonly PersonId[] },
): Promise<DecisionDraft> {
  const recipients = [...new Set([...draft.recipients, ...add])].filter((one) => !drop.includes(one));
  const changed = { ...draft, recipients };
  if (add.length + drop.length > 0) await tx.drafts.save(changed);
  return changed;
}

async function tellMore(
  tx: Tx,
  newId: () => string,
  {
    board,
    decision,
    item,
    today,
    add,
  }: { board: Board; decision: Decision; item: Item; today: Day; add: readonly PersonId[] },
): Promise<PersonId[]> {
  const told = (await tx.notices.ofDecisions([decision.id])).flatMap(({ about, to }) =>
    about.kind === 'decision' && about.decisionVersion === decision.version ? [to] : [],
  );
  const isNew = (person: PersonId) => !told.includes(person);
  for (const addressee of addresseesOf(board, add.filter(isNew), { item, today }))
    if (isNew(addressee.to)) await tellAddressee(tx, newId, { board, decision, addressee });
  return add.filter(isNew);
}
