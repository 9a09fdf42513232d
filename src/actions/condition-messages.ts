import { conditionsCard } from '../../cards/conditions.ts';
import type { Board } from '../domain/board.ts';
import type { Instant } from '../domain/day.ts';
import type { ConditionId } from '../domain/ids.ts';
import type { PersonReader } from '../domain/reader.ts';
import type { Words } from '../words/words.ts';
import { conditionFor, conditionsFor } from './load-conditions.ts';
import type { Message, Reading } from './outside.ts';

type Making = { board: Board; words: Words; now: Instant; reader: PersonReader };

/** The conditions whose day is near or past; null once none is. */
export async function conditionsDueMessage(db: Reading, making: Making): Promise<Message | null> {
  const { board, words, reader } = making;
  const views = (await conditionsFor(db, making, reader)).filter(
    (view) => view.dueHow !== null && view.mayReport,
  );
  if (views.length === 0) return null;
  const { conditions } = words;
  const turn = { boardId: board.id, list: 'conditions' };
  const title = conditions.due(views.length);
  const card = conditionsCard(views, title, { words, page: 1, turn, typed: null });
  return { card, summary: title };
}

/** What somebody reported last of a condition. */
export async function conditionReportedMessage(
  db: Reading,
  making: Making,
  conditionId: ConditionId,
): Promise<Message | null> {
  const condition = await db.conditions.get(conditionId);
  const view = condition && (await conditionFor(db, { ...making, condition }, making.reader));
  const report = view?.reports.at(-1);
  if (!view || !report) return null;
  const { conditions, notice } = making.words;
  return {
    text: conditions.reported[report.state](
      report.by,
      view.text,
      notice.item(view.number, view.title),
      report.text,
    ),
  };
}
