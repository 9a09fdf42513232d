import { useState } from 'react';
import { type AskFailed, failureOf } from '../client/problem.ts';
import { useClient, useResource } from '../client/use-resource.ts';
import type { Chosen, OrderLine, Review, Wish } from './answers.ts';

export type At = { meetingId: string; itemId: string };
export type Delegation = Pick<OrderLine, 'text' | 'unit' | 'byWhom' | 'due'>;

/** What whoever leads the meeting does with a decision, one thing at a time, each from what the page shows. */
export function useDeciding({ meetingId, itemId }: At) {
  const at = { meetingId, itemId };
  const { ask, resources } = useClient();
  const item = useResource('item', at);
  const form = useResource('decisionForm', at);
  const [problem, tell] = useState<AskFailed['problem'] | null>(null);
  const [isSending, sending] = useState(false);

  /** Null where it was refused, which `problem` says then. */
  async function send(path: string, body: unknown, method: 'POST' | 'PUT' = 'POST') {
    sending(true);
    tell(null);
    try {
      const address = `${item.address}/${path}`;
      return await ask.change({ method, address, body, ifMatch: item.etag });
    } catch (error) {
      const { problem: why } = failureOf(error);
      resources.takeChanged(item.address, why);
      tell(why);
      return null;
    } finally {
      sending(false);
    }
  }

  /** The item as it is with what was done to it. */
  async function change(path: string, body: unknown, method: 'POST' | 'PUT' = 'POST'): Promise<boolean> {
    const answer = await send(path, body, method);
    if (!answer) return false;
    resources.take(item.address, answer);
    await resources.refresh(form.address);
    return true;
  }

  async function draft(path: string, body: unknown): Promise<Review | null> {
    // The server checked it by the same table before it was sent.
    return ((await send(path, body))?.body ?? null) as Review | null;
  }

  return {
    ...{ item, form, problem, isSending, forget: () => tell(null) },
    read: (wish: Wish) => draft('decision-drafts', wish),
    delegate: (order: Delegation) => draft('decision-drafts/delegation', order),
    withdraw: (reason: string) => draft('decision-drafts/withdrawal', { reason }),
    confirm: ({ draftId }: Review, chosen: Chosen) =>
      change(`decision-drafts/${encodeURIComponent(draftId)}/confirm`, chosen),
    record: (text: string) => change('record', { text }, 'PUT'),
    place: (orders: readonly OrderLine[]) => change('orders', { orders }),
  };
}
