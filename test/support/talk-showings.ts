import { noteCard } from '../../cards/note.ts';
import { questionCard } from '../../cards/question.ts';
import type { PersonReader } from '../../src/domain/reader.ts';
import { seeQuestionBrief } from '../../src/domain/see-brief.ts';
import { seeNoteForm, seeNotes } from '../../src/domain/see-notes.ts';
import { seeQuestion } from '../../src/domain/see-notice.ts';
import { seeQuestions } from '../../src/domain/see-questions.ts';
import { da as words } from '../../src/words/words.ts';
import type { Secret } from './arbitrary-secrets.ts';
import type { Town } from './arbitrary-town.ts';
import { type For, type Showing, showing, whereOf } from './showing.ts';

/** Who asked about a decision sees question and answer, and of an open item its title, whatever became of it. */
export function ofQuestions(town: Town, { reader, table }: For): Showing[] {
  return town.questions.flatMap((question) => {
    const { meeting, item, place } = whereOf(town, question);
    const isAsker = question.askedBy === reader.personId && !table.isDisqualified(reader.personId, item);
    const ofDecision = isAsker && question.about === 'decision';
    const besides = (secret: Secret) =>
      ofDecision && (secret.kind === 'question' || (isText(secret) && item.closed === null));
    const matter = { board: town.board, question, item, standing: { meeting, number: 1, place } };
    return [
      showing(question.id, seeQuestion(matter, reader), (view) => [questionCard(view, { words })], besides),
      showing(`the brief of ${question.id}`, seeQuestionBrief(matter, reader), () => [], besides),
    ];
  });
}

function isText({ kind }: Secret): boolean {
  return kind === 'title' || kind === 'text';
}

/** As the list of questions that wait says it, none being answered. */
export function waitingQuestions(town: Town, reader: PersonReader): Showing {
  const standings = town.meetings.flatMap((meeting) =>
    meeting.places.map((place, at) => ({ meeting, number: at + 1, place })),
  );
  const questions = town.questions.map((question) => ({ ...question, answer: null }));
  return showing(
    'the questions that wait',
    seeQuestions({ ...town, questions, standings }, reader),
    () => [],
  );
}

/** The list of notes to each agenda, and each note's form. */
export function ofNotes(town: Town, reader: PersonReader): Showing[] {
  const lists = town.meetings.map((meeting) =>
    showing(`the notes to ${meeting.id}`, seeNotes({ ...town, meeting, sawPost: [] }, reader), () => []),
  );
  const forms = town.notes.map((note) =>
    showing(`the form of ${note.id}`, seeNoteForm({ ...whereOf(town, note), note }, reader), (view) => [
      noteCard(view, { words, inDialog: false }),
    ]),
  );
  return [...lists, ...forms];
}
