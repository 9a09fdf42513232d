import type { Card } from '../../cards/parts.ts';
import { withTabLinks } from '../../cards/tab-links.ts';
import type { Outside } from '../actions/outside.ts';
import type { MessageRef } from '../domain/notice.ts';
import { OutsideFailure } from '../errors.ts';
import type { Connector } from './connector.ts';
import type { TurnAnswer } from './door.ts';
import { activityFor, messagesIn } from './messenger.ts';
import { ownChatOf } from './own-chat.ts';
import type { Say, Shown } from './scene.ts';
import type { Turn } from './turn.ts';

type Needs = { connector: Connector; outside: Pick<Outside, 'store' | 'messenger' | 'tabLink'> };

/**
 * Says the messages where the turn came from. What was asked privately is answered privately: where Teams refuses that
 * there, in the person's own chat, and never so that others could read it.
 */
export async function sayAll(needs: Needs, turn: Turn, messages: readonly Say[]): Promise<void> {
  const { outside } = needs;
  for (const [at, message] of messages.entries()) {
    try {
      await sayHere(needs, turn, message);
    } catch (error) {
      if (!turn.where.isTargeted || !isForGood(error)) throw error;
      const chat = await ownChatOf(outside, turn);
      for (const left of messages.slice(at)) await outside.messenger.say(chat, left);
      return;
    }
  }
}

async function sayHere({ connector, outside }: Needs, { where, who }: Turn, message: Say): Promise<void> {
  const { serviceUrl, conversationId, isTargeted } = where;
  const body = {
    ...activityFor(message, outside.tabLink),
    ...(isTargeted ? { recipient: { id: who.teamsId } } : {}),
  };
  const path = `${messagesIn(conversationId)}${isTargeted ? targeted : ''}`;
  await connector.call({ method: 'POST', serviceUrl, path, body, thread: conversationId });
}

/** Changes what only this person sees. Teams knows whose it is, and refuses to be told again. */
export async function changeTargeted(
  { connector, outside }: Needs,
  { serviceUrl, conversationId, activityId }: MessageRef,
  message: Say,
): Promise<void> {
  const path = `${messagesIn(conversationId, activityId)}${targeted}`;
  const body = { ...activityFor(message, outside.tabLink), id: activityId };
  await connector.call({ method: 'PUT', serviceUrl, path, body, thread: conversationId });
}

const targeted = '?isTargetedActivity=true';

/** What passes by itself is no refusal. */
function isForGood(error: unknown): boolean {
  return error instanceof OutsideFailure && error.reason !== 'busy' && error.reason !== 'cut';
}

const cardType = 'application/vnd.microsoft.card.adaptive';
const lineType = 'application/vnd.microsoft.activity.message';

/** The HTTP answer to an invoke. Teams wants 200 also where something was refused. */
export function invokeAnswer(
  { outside: { tabLink } }: { outside: Pick<Outside, 'tabLink'> },
  kind: 'press' | 'fetch' | 'form',
  shown: Shown,
): TurnAnswer {
  const sent = shown.kind === 'line' ? shown : { ...shown, card: withTabLinks(shown.card, tabLink) };
  return { status: 200, body: kind === 'press' ? pressBody(sent) : taskBody(sent) };
}

function pressBody(shown: Shown): unknown {
  if (shown.kind === 'line') return { statusCode: 200, type: lineType, value: shown.text };
  return { statusCode: 200, type: cardType, value: shown.card };
}

function taskBody(shown: Shown): unknown {
  if (shown.kind === 'line') return { task: { type: 'message', value: shown.text } };
  const title = shown.kind === 'dialog' ? shown.title : (shown.card.fallbackText ?? '');
  const card = { contentType: cardType, content: shown.card };
  return { task: { type: 'continue', value: { title, height: 'medium', width: 'medium', card } } };
}

/** What may be chosen from in the compose box, each with the line by which it is chosen. */
export function queryResult(choices: readonly { card: Card; title: string; text: string }[]): TurnAnswer {
  const attachments = choices.map(({ card, title, text }) => ({
    ...{ contentType: cardType, content: card },
    preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title, text } },
  }));
  return {
    status: 200,
    body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } },
  };
}

export function queryMessage(text: string): TurnAnswer {
  return { status: 200, body: { composeExtension: { type: 'message', text } } };
}

/** A plain submit is answered by a message below. */
export async function showSubmitted(needs: Needs, turn: Turn, shown: Shown): Promise<void> {
  const say: Say =
    shown.kind === 'line'
      ? { text: shown.text }
      : { card: shown.card, summary: shown.card.fallbackText ?? '' };
  await sayAll(needs, turn, [say]);
}
