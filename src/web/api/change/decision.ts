import { confirmDecision } from '../../../actions/confirm-decision.ts';
import { decideTogether } from '../../../actions/decide-together.ts';
import { draftDecision } from '../../../actions/draft-decision.ts';
import { loadReview } from '../../../actions/load-review.ts';
import type { Change, Touched } from '../../../actions/outside.ts';
import { placeOrders } from '../../../actions/place-orders.ts';
import { delegationTo, withdrawalFor } from '../../../actions/settle-otherwise.ts';
import { undoChange } from '../../../actions/undo-change.ts';
import { writeRecord } from '../../../actions/write-record.ts';
import type { Body, Params } from '../../../api/v1/route.ts';
import type { Routes } from '../../../api/v1/routes.ts';
import type { ConditionLine } from '../../../domain/condition.ts';
import type { Day } from '../../../domain/day.ts';
import type { OrderLine } from '../../../domain/decision.ts';
import type { MeetingId } from '../../../domain/ids.ts';
import type { OrderTerms } from '../../../domain/order-terms.ts';
import { demand } from '../../../domain/rights.ts';
import { seeReview } from '../../../domain/see-review.ts';
import { Refusal } from '../../../errors.ts';
import { wordsFor } from '../../../words/words.ts';
import type { See } from '../ask.ts';
import { type Asking, enterMeeting } from '../asking.ts';
import type { Changes } from '../changes.ts';
import { demandPoints } from './demand.ts';
import { onItem, onMeeting } from './where.ts';

/** What the person drafted last on the item, as it is read back. */
const seeLastDraft: See<Routes['draftDecision']> = async (db, { asking, params }) => {
  const { board, me } = await enterMeeting(db, asking, params.meetingId);
  const draft = await db.drafts.lastOf(asking.who.personId, params);
  const matter = draft && (await loadReview(db, { board, now: asking.now }, draft));
  const view = matter && seeReview(matter, me);
  if (!view) throw new Refusal('draft-gone');
  return view;
};

export const decisionChanges: Changes<
  | ('draftDecision' | 'draftDelegation' | 'draftWithdrawal' | 'confirmDecision')
  | ('writeRecord' | 'undoRecord' | 'placeOrders' | 'decideTogether')
> = {
  decideTogether: {
    from: 'consent',
    act: async ({ asking, params, body: choice }) =>
      decideTogether(asking.outside, asking.by, { ...(await onMeeting(asking, params)), choice }),
  },
  draftDecision: {
    from: 'item',
    act: async ({ asking, params, body: { orders, postponeTo, conditions, ...input } }) => {
      await demandPoints(asking, { ...params, points: input.perRecommendation });
      return draftDecision(asking.outside, asking.by, {
        ...(await onItem(asking, params)),
        input: {
          ...input,
          ...(postponeTo === undefined ? {} : { postponeTo: postponeTo as Day | null }),
          ...(orders ? { orders: orders as readonly OrderLine[] } : {}),
          ...(conditions ? { conditions: conditions as readonly ConditionLine[] } : {}),
        },
      });
    },
    answer: seeLastDraft,
  },
  draftDelegation: {
    from: 'item',
    act: async ({ asking, params, body }) => {
      const said = await saidOn(asking, params);
      const input = delegationTo(said, body as OrderLine);
      return draftDecision(asking.outside, asking.by, { ...(await onItem(asking, params)), input });
    },
    answer: seeLastDraft,
  },
  draftWithdrawal: {
    from: 'item',
    act: async ({ asking, params, body }) => {
      const { words } = await saidOn(asking, params);
      const input = withdrawalFor(body.reason, words);
      return draftDecision(asking.outside, asking.by, { ...(await onItem(asking, params)), input });
    },
    answer: seeLastDraft,
  },
  confirmDecision: {
    from: 'item',
    act: async ({ asking, params, body: { postponeTo, terms, ...chosen } }) => {
      const { boardId } = await onMeeting(asking, params);
      const draft = await asking.outside.store.read(asking.by.tenantId, (db) =>
        db.drafts.get(params.draftId),
      );
      if (draft?.itemId !== params.itemId || draft.meetingId !== params.meetingId)
        throw new Refusal('draft-gone');
      const given = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined));
      return confirmDecision(asking.outside, asking.by, {
        ...{ boardId, draftId: params.draftId, ...given },
        postponeTo: postponeTo as Day | null | undefined,
        ...(terms ? { terms: termsOf(terms) } : {}),
      });
    },
  },
  writeRecord: {
    from: 'item',
    act: async ({ asking, params, body }) =>
      writeRecord(asking.outside, asking.by, { ...(await onItem(asking, params)), ...body }),
  },
  undoRecord: {
    from: 'item',
    act: async ({ asking, params }) => {
      const { boardId, last } = await asking.outside.store.read(asking.by.tenantId, async (db) => {
        const { board, me } = await enterMeeting(db, asking, params.meetingId);
        demand(me.roles, 'decide');
        return { boardId: board.id, last: await db.changes.lastOf(me.personId, board.id) };
      });
      if (!last || !isOfRecord(last, params)) throw new Refusal('nothing-to-undo');
      return undoChange(asking.outside, asking.by, boardId);
    },
  },
  placeOrders: {
    from: 'item',
    act: async ({ asking, params, body }) => {
      const { boardId } = await onMeeting(asking, params);
      const lines = body.orders as readonly OrderLine[];
      return placeOrders(asking.outside, asking.by, { boardId, ...params, lines });
    },
  },
};

/** What is decided stands in the minutes, in the board's language. */
async function saidOn(asking: Asking, { meetingId }: { meetingId: MeetingId }) {
  const { board, today } = await asking.outside.store.read(asking.by.tenantId, (db) =>
    enterMeeting(db, asking, meetingId),
  );
  return { board, today, words: wordsFor(board.language) };
}

/** Whatever else they did last is not taken back from here. */
function isOfRecord({ what, touched }: Change, { meetingId, itemId }: Params<Routes['undoRecord']>): boolean {
  const isHere = (one: Touched) =>
    (one.kind === 'meeting' && one.id === meetingId) ||
    (one.kind === 'order' && one.order.given.itemId === itemId);
  return (what === 'write-record' || what === 'place-orders') && (touched ?? []).some(isHere);
}

type Terms = NonNullable<Body<Routes['confirmDecision']>['terms']>;

function termsOf(terms: Terms): OrderTerms {
  return new Map(
    terms.map(({ order, condition, ...said }) => [
      order,
      { ...(said as Pick<OrderLine, 'unit' | 'due'>), ...(condition ? { condition } : {}) },
    ]),
  );
}
