import { askQuestion } from '../../src/actions/ask-question.ts';
import { writeNote } from '../../src/actions/write-note.ts';
import type { DraftId, NoteId, NoticeId, QuestionId } from '../../src/domain/ids.ts';
import { by, people, tenant } from './builders.ts';
import { decide, draft } from './decide.ts';
import { aScene, boardId, meetingIds } from './scene.ts';
import type { World } from './world.ts';

/** Ids that cards of the busy scene carry. */
export type CardIds = { noticeId: NoticeId; questionId: QuestionId; draftId: DraftId; noteId: NoteId };

/**
 * The scene with a question and a note from the chair on item 2 and a decision on it, told to its chief; a decision on
 * item 4 is drafted. Nothing waits to be done.
 */
export async function aBusyScene(): Promise<{ world: World; ids: CardIds }> {
  const world = await aScene();
  const wish = { boardId, meeting: { id: meetingIds.next }, item: { number: 2 } };
  const { question } = await askQuestion(world, by(people.chair), { ...wish, text: 'Hvad koster det?' });
  const { note } = await writeNote(world, by(people.chair), { ...wish, text: 'Husk', shared: false });
  const { decision } = await decide(world, { number: 2 });
  const { id: draftId } = await draft(world, { number: 4 });
  await world.runJobs();
  world.sent.length = 0;
  const told = [...world.store.everything(tenant).notices.values()].find(
    ({ about }) => about.kind === 'decision' && about.decisionId === decision.id,
  );
  if (!told) throw new Error('the decision was told to nobody');
  return { world, ids: { noticeId: told.id, questionId: question.id, draftId, noteId: note.id } };
}
