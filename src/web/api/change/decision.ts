import { confirmDecision } from '../../../actions/confirm-decision.ts';
import { draftDecision } from '../../../actions/draft-decision.ts';
import { loadReview } from '../../../actions/load-review.ts';
import { writeRecord } from '../../../actions/write-record.ts';
import type { Routes } from '../../../api/v1/routes.ts';
import type { Day } from '../../../domain/day.ts';
import type { OrderLine } from '../../../domain/decision.ts';
import { seeReview } from '../../../domain/see-review.ts';
import { Refusal } from '../../../errors.ts';
import type { See } from '../ask.ts';
import { enterMeeting } from '../asking.ts';
import type { Changes } from '../changes.ts';
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

export const decisionChanges: Changes<'draftDecision' | 'confirmDecision' | 'writeRecord'> = {
  draftDecision: {
    from: 'item',
    act: async ({ asking, params, body: { orders, postponeTo, ...input } }) =>
      draftDecision(asking.outside, asking.by, {
        ...(await onItem(asking, params)),
        input: {
          ...input,
          ...(postponeTo === undefined ? {} : { postponeTo: postponeTo as Day | null }),
          ...(orders ? { orders: orders as readonly OrderLine[] } : {}),
        },
      }),
    answer: seeLastDraft,
  },
  confirmDecision: {
    from: 'item',
    act: async ({ asking, params, body: { postponeTo, ...chosen } }) => {
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
      });
    },
  },
  writeRecord: {
    from: 'item',
    act: async ({ asking, params, body }) =>
      writeRecord(asking.outside, asking.by, { ...(await onItem(asking, params)), ...body }),
  },
};
