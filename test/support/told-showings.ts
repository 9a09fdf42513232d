import { conditionCard, conditionsCard } from '../../cards/conditions.ts';
import { toldCard, unansweredCard } from '../../cards/receipts.ts';
import type { Condition } from '../../src/domain/condition.ts';
import { asId } from '../../src/domain/ids.ts';
import type { Notice } from '../../src/domain/notice.ts';
import type { PersonReader } from '../../src/domain/reader.ts';
import { seeConditions } from '../../src/domain/see-conditions.ts';
import { type ReceiptsMatter, seeReceipts, seeUnanswered } from '../../src/domain/see-receipts.ts';
import { da as words } from '../../src/words/words.ts';
import type { Secret } from './arbitrary-secrets.ts';
import { type Town, today } from './arbitrary-town.ts';
import { aMorning } from './builders.ts';
import { type For, type Showing, showing } from './showing.ts';

const shown = { words, page: 1, turn: {}, typed: null };
const message = { serviceUrl: 's', conversationId: 'c', activityId: 'a' };

/** The list of what was answered, and one's own list of what was not, nobody having answered anything. */
export function ofReceipts(town: Town, { reader, table }: For): Showing[] {
  const silent = town.notices.map(
    (notice): Notice => ({ ...notice, answer: null, delivery: { state: 'sent', at: aMorning, message } }),
  );
  const besides = (secret: Secret) =>
    ['title', 'text', 'case number'].includes(secret.kind) &&
    secret.item.closed === null &&
    !table.isDisqualified(reader.personId, secret.item) &&
    silent.some(({ to }) => to === reader.personId);
  const receipts = seeReceipts(matterOf(town, town.notices), reader);
  return [
    showing('the receipts', receipts, (views) => [toldCard(views, shown)]),
    showing(
      'what waits for an answer',
      seeUnanswered(matterOf(town, silent), reader),
      (views) => [unansweredCard(views, shown)],
      besides,
    ),
    ofConditions(town, reader),
  ];
}

/** Each decision depends on what it says, seen to by the first unit of its item. */
function ofConditions(town: Town, reader: PersonReader): Showing {
  const conditions = town.decisions.map(
    ({ id, itemId, text }): Condition => ({
      ...{ id: asId(`condition of ${id}`), boardId: town.board.id, decisionId: id, itemId, position: 0 },
      ...{
        text,
        unit: town.items.find((item) => item.id === itemId)?.units[0] ?? null,
        due: null,
        reports: [],
      },
    }),
  );
  const views = seeConditions({ ...matterOf(town, []), conditions }, reader);
  return showing('the conditions', views, (all) => [
    conditionsCard(all, words.conditions.title(all.length), shown),
    ...all.map((view) => conditionCard(view, { words })),
  ]);
}

function matterOf(town: Town, notices: readonly Notice[]): ReceiptsMatter {
  const standings = town.meetings.flatMap((meeting) =>
    meeting.places.map((place, at) => ({ meeting, number: at + 1, place })),
  );
  return { ...town, notices, standings, today };
}
