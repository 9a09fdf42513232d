import { changeRecipients, findDraft } from '../../actions/change-recipients.ts';
import { confirmDecision } from '../../actions/confirm-decision.ts';
import { findDecidable } from '../../actions/draft-decision.ts';
import { demand } from '../../domain/rights.ts';
import type { DatePhrase } from '../../domain/typed/command.ts';
import { Refusal } from '../../errors.ts';
import { listTold } from '../lists/receipts.ts';
import { reviewOf } from '../read-back.ts';
import type { Scene } from '../scene.ts';
import { readDraftBack, savedText } from '../show-draft.ts';
import { type Face, meetingSaid, privately } from './face.ts';

/** `/modtagere 2`: who is told of the decision; `/modtagere 2 også Anna Holm, ikke Carl Fisk` changes it. */
export const recipients: Face<'recipients'> = {
  right: 'decide',
  answer: async (scene, { add, drop, ...which }) => {
    demand(scene.me.roles, 'decide');
    const { outside, by, words } = scene;
    const done = await changeRecipients(outside, by, { ...wishOf(scene, which), add, drop });
    if ('draft' in done) return readDraftBack(scene, done.draft);
    if (done.told.length > 0) return privately(scene, [{ text: words.receipts.toldMore(done.told) }]);
    return privately(scene, [await listTold(scene, { ...done.decision, page: 1 })]);
  },
};

/** `/bekræft 2`: makes one's own drafted decision final. */
export const confirm: Face<'confirm'> = {
  right: 'decide',
  answer: async (scene, { conditions, ...which }) => {
    demand(scene.me.roles, 'decide');
    const { outside, by, board } = scene;
    const { draft, number } = await outside.store.read(by.tenantId, async (db) => {
      const found = await findDecidable(db, scene, wishOf(scene, which));
      const on = { meetingId: found.meeting.id, itemId: found.item.id };
      return { draft: await findDraft(db, by, on), number: found.number };
    });
    if (!draft) throw new Refusal('nothing-to-confirm', { number });
    // What the reading back had ticked goes along.
    const ticked = (await reviewOf(scene, draft)).postponing?.along ?? [];
    const along = ticked.map(({ itemId: id, version }) => ({ id, version }));
    const confirmed = await confirmDecision(outside, by, {
      ...{ boardId: board.id, draftId: draft.id, along },
      ...(conditions ? {} : { conditions: [] }),
    });
    return [{ text: savedText(scene, confirmed) }];
  },
};

function wishOf({ board }: Scene, { number, meeting }: { number: number; meeting: DatePhrase | null }) {
  return { boardId: board.id, meeting: meetingSaid(meeting, 'decide'), item: { number } };
}
