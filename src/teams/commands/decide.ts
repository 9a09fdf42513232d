import { draftDecision, findDecidable } from '../../actions/draft-decision.ts';
import { writeRecord } from '../../actions/write-record.ts';
import { dayIn } from '../../domain/day.ts';
import type { DecisionInput } from '../../domain/draft.ts';
import { channelReader, sightOf } from '../../domain/reader.ts';
import { demand } from '../../domain/rights.ts';
import type { DatePhrase } from '../../domain/typed/command.ts';
import { demandMeetingOn, meetingOn } from '../../domain/which-meeting.ts';
import { suggestedIn, suggestionsSaid } from '../buttons/place-orders.ts';
import { decisionFormOf } from '../read-back.ts';
import type { Say, Scene } from '../scene.ts';
import { readDraftBack } from '../show-draft.ts';
import { aboutItem, type Face, meetingSaid } from './face.ts';

/** `/beslutning 3 Direktionen godkender …`: reads it back before it is final; on a standing item it is the record. */
export const decide: Face<'decide'> = {
  right: 'decide',
  answer: async (scene, { number, text, meeting }) => {
    demand(scene.me.roles, 'decide');
    const wish = { boardId: scene.board.id, meeting: meetingSaid(meeting, 'decide'), item: { number } };
    if (text === null) return showForm(scene, wish);
    const { item } = await scene.outside.store.read(scene.by.tenantId, (db) =>
      findDecidable(db, scene, wish),
    );
    if (item.standing) {
      const done = await writeRecord(scene.outside, scene.by, { ...wish, text });
      const said = { text: scene.words.decision.recordSaved(done.number) };
      const view = await suggestedIn(scene, { meetingId: done.meeting.id, itemId: item.id });
      if (!view) return [said];
      const isOpen = sightOf(channelReader, item, true) === 'full';
      return [said, ...(await aboutItem(scene, isOpen, suggestionsSaid(scene, view)))];
    }
    return readBack(scene, wish, { text });
  },
};

/** `/udskyd 3 til 25. februar fordi tallene mangler`: a decision like any other, read back before it is final. */
export const postpone: Face<'postpone'> = {
  right: 'decide',
  answer: async (scene, { number, to, reason, meeting }) => {
    demand(scene.me.roles, 'decide');
    const wish = { boardId: scene.board.id, meeting: meetingSaid(meeting, 'decide'), item: { number } };
    const postponeTo = to === null ? null : await dayMeant(scene, to);
    return readBack(scene, wish, { text: '', outcome: 'postponed', postponeTo, postponeReason: reason });
  },
};

type Wish = Parameters<typeof findDecidable>[2];

/** The day of the meeting that was said; one without a meeting is refused. */
async function dayMeant({ outside, by, board, now }: Scene, to: DatePhrase) {
  const meetings = await outside.store.read(by.tenantId, (db) => db.meetings.ofBoard(board.id));
  const meeting = meetingOn({ board, meetings, now }, to);
  const day = dayIn(board.timeZone, meeting.start);
  demandMeetingOn(board, meetings, day);
  return day;
}

/** What was said, drafted and read back before it is final. */
export async function readBack(scene: Scene, wish: Wish, input: DecisionInput): Promise<Say[]> {
  return readDraftBack(scene, await draftDecision(scene.outside, scene.by, { ...wish, input }));
}

async function showForm(scene: Scene, wish: Wish): Promise<Say[]> {
  const { card, isOpen, number } = await decisionFormOf(scene, wish, { inDialog: false });
  return aboutItem(scene, isOpen, { card, summary: scene.words.decision.formTitle(number) });
}
