import type { Claim } from '../actions/outside.ts';
import { OutsideFailure, Refusal } from '../errors.ts';
import { type Words, wordsFor } from '../words/words.ts';
import { answerCompose } from './answer-compose.ts';
import { answerEvent } from './answer-event.ts';
import { answerFile } from './answer-file.ts';
import { answerPress } from './answer-press.ts';
import { answerQuery } from './answer-query.ts';
import { answerText } from './answer-text.ts';
import type { TurnAnswer } from './door.ts';
import { fillChannel } from './fill-channel.ts';
import { personAfter } from './find-board.ts';
import { causeOfTurn, type Needs, refusalText } from './open-scene.ts';
import { invokeAnswer, queryMessage, sayAll, showSubmitted } from './replies.ts';
import type { Turn } from './turn.ts';

/** Does what a turn asks for and answers it. Whatever happens, somebody is told something kind. */
export function createConversation(needs: Needs): (turn: Turn) => Promise<TurnAnswer> {
  return async (turn) => {
    let isRefused = false;
    const refused = () => {
      isRefused = true;
    };
    const { answered, outcome } = await attempt({ ...needs, refused }, turn);
    needs.ended?.(turn, outcome === 'ok' && isRefused ? 'refused' : outcome);
    return answered;
  };
}

async function attempt(needs: Needs, turn: Turn) {
  try {
    const first = await claim(needs, turn);
    // A press that was done is shown how things stand. One that was not, being refused or still in hand, may be
    // pressed again like any other; whatever else comes again has had its answer.
    if (first !== 'new' && turn.what.kind !== 'press')
      return { answered: { status: 200 }, outcome: 'ok' } as const;
    await remember(needs, turn);
    return { answered: await answer(needs, turn, first === 'acted'), outcome: 'ok' } as const;
  } catch (error) {
    const outcome = error instanceof Refusal ? 'refused' : 'failed';
    return { answered: await apologize(needs, turn, error), outcome } as const;
  }
}

async function answer(needs: Needs, turn: Turn, isAgain: boolean): Promise<TurnAnswer> {
  const { what } = turn;
  switch (what.kind) {
    case 'text':
      await sayAll(needs, turn, await answerText(needs, turn, what.text));
      return { status: 200 };
    case 'press':
    case 'fetch':
    case 'form':
      return invokeAnswer(needs, what.kind, await answerPress(needs, turn, { ...what, isAgain }));
    case 'submit':
      await showSubmitted(needs, turn, await answerPress(needs, turn, { ...what, isAgain }));
      return { status: 200 };
    case 'compose':
      return invokeAnswer(needs, 'fetch', await answerCompose(needs, turn, what));
    case 'query':
      return answerQuery(needs, turn, what);
    case 'file':
      await answerFile(needs, turn, what);
      return { status: 200 };
    case 'emoji':
    case 'installed':
      await sayAll(needs, turn, await answerEvent(needs, turn, what));
      return { status: 200 };
    case 'other':
      return { status: what.isInvoke ? 501 : 200 };
    default:
      return what satisfies never;
  }
}

/** Teams delivers again what it got no answer to in time; it is done once. A refresh may come as often as it likes. */
async function claim({ outside }: Needs, turn: Turn): Promise<Claim> {
  const { what, key } = turn;
  const isHarmless =
    what.kind === 'other' ||
    what.kind === 'fetch' ||
    what.kind === 'query' ||
    what.kind === 'compose' ||
    (what.kind === 'press' && what.isRefresh);
  if (!key || isHarmless) return 'new';
  return outside.store.claimActivity(turn.who.tenantId, key, outside.now());
}

/** Keeps where somebody's chat is, so that they can be told things later, and how the board's channel is reached. */
async function remember({ outside }: Needs, turn: Turn): Promise<void> {
  const { who } = turn;
  await fillChannel(outside, turn);
  const before = await outside.store.read(who.tenantId, (db) => db.people.get(who.personId));
  const person = personAfter(turn, before);
  if (person)
    await outside.store.transaction(causeOfTurn(turn, 'remember-person'), (tx) => tx.people.save(person));
}

async function apologize(
  { outside, connector, log }: Needs,
  turn: Turn,
  error: unknown,
): Promise<TurnAnswer> {
  const id = outside.newId();
  const text = apologyFor(error, id, wordsFor('da'));
  if (!(error instanceof Refusal))
    log.error({ err: error, turn: turn.key, kind: turn.what.kind, id }, 'a turn failed');
  try {
    return await sayLine({ outside, connector, log }, turn, text);
  } catch (failure) {
    log.warn({ err: failure, id }, 'an answer could not be sent');
    return { status: 200 };
  }
}

async function sayLine(needs: Needs, turn: Turn, text: string): Promise<TurnAnswer> {
  const { kind } = turn.what;
  if (kind === 'press' || kind === 'fetch' || kind === 'form')
    return invokeAnswer(needs, kind, { kind: 'line', text });
  if (kind === 'compose') return invokeAnswer(needs, 'fetch', { kind: 'line', text });
  if (kind === 'query') return queryMessage(text);
  if (kind === 'text' || kind === 'submit') await sayAll(needs, turn, [{ text }]);
  return { status: 200 };
}

function apologyFor(error: unknown, id: string, words: Words): string {
  if (error instanceof Refusal) return refusalText(error, words);
  return error instanceof OutsideFailure && error.side === 'store'
    ? words.talk.databaseAway
    : words.talk.somethingWrong(id);
}
