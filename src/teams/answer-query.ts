import { sharedCard, sharedLine } from '../../cards/shared.ts';
import { findToShare } from '../actions/find-to-share.ts';
import { type QueryCommand, queryCommands, type SearchWish } from '../domain/search.ts';
import { readSearchWish } from '../domain/typed/read-search.ts';
import { Refusal } from '../errors.ts';
import { wordsFor } from '../words/words.ts';
import type { TurnAnswer } from './door.ts';
import { type Needs, readDb } from './open-scene.ts';
import { queryMessage, queryResult } from './replies.ts';
import type { Turn, What } from './turn.ts';

/** Characters that are looked for. */
const longest = 200;

/** What somebody looks for in a compose box: cards that anybody in that chat may read, to choose one from. */
export async function answerQuery(
  needs: Needs,
  turn: Turn,
  { command, text, skip }: Extract<What, { kind: 'query' }>,
): Promise<TurnAnswer> {
  const { toShare } = wordsFor('da').search;
  if (!isQuery(command)) return queryMessage(toShare.unknown);
  if (text.length > longest) return queryMessage(toShare.tooLong(longest));
  const wish = wishOf(command, text);
  const { who, where } = turn;
  const asker = { person: who.personId, now: needs.outside.now(), channelId: where.channelId };
  const found = await readDb(needs, turn, (db) => findToShare(db, asker, { wish, skip }));
  if (found.length === 0 && skip === 0) return queryMessage(text ? toShare.none(text) : toShare.nothing);
  return queryResult(
    found.map(({ board, view }) => {
      const words = wordsFor(board.language);
      return { card: sharedCard(view, words), title: view.title, text: sharedLine(view, words) };
    }),
  );
}

function isQuery(command: string): command is QueryCommand {
  return queryCommands.some((one) => one === command);
}

/** A postponement is no decision, unless it is asked for. */
function wishOf(command: QueryCommand, text: string): SearchWish {
  const wish = readSearchWish(text);
  if ('wrong' in wish) throw new Refusal('search-filter-wrong', { text: wish.wrong });
  return command === 'findDecisions' ? { ...wish, status: wish.status ?? 'decided' } : wish;
}
