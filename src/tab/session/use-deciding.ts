import { useState } from 'react';
import type { Answer } from '../../api/v1/route.ts';
import type { Routes } from '../../api/v1/routes.ts';
import type { Outcome } from '../../domain/decision.ts';
import { type AskFailed, failureOf } from '../client/problem.ts';
import { useClient, useResource } from '../client/use-resource.ts';

export type Review = Answer<Routes['draftDecision']>;
/** What of it was taken away while it was read back is not named. */
export type Chosen = { forwardedTo: number[]; conditions: number[] };

/** A decision from its words to its being final: read, read back, confirmed. */
export function useDeciding({ meetingId, itemId }: { meetingId: string; itemId: string }) {
  const { ask, resources } = useClient();
  const item = useResource('item', { meetingId, itemId });
  const [review, read] = useState<Review | null>(null);
  const [problem, tell] = useState<AskFailed['problem'] | null>(null);
  const [isSending, sending] = useState(false);
  const on = `${item.address}/decision-drafts`;

  async function once(send: () => Promise<void>): Promise<boolean> {
    sending(true);
    tell(null);
    try {
      await send();
      return true;
    } catch (error) {
      const { problem: why } = failureOf(error);
      resources.takeChanged(item.address, why);
      tell(why);
      return false;
    } finally {
      sending(false);
    }
  }

  return {
    ...{ review, problem, isSending, isReady: item.etag !== null },
    change: () => read(null),
    read: (text: string, outcome: Outcome | null) =>
      once(async () => {
        const body = { text, ...(outcome ? { outcome } : {}) };
        const answer = await ask.change({ method: 'POST', address: on, body, ifMatch: item.etag });
        // The server checked it by the same table before it was sent.
        read(answer.body as Review);
      }),
    confirm: ({ draftId }: Review, chosen: Chosen) =>
      once(async () => {
        const address = `${on}/${encodeURIComponent(draftId)}/confirm`;
        const answer = await ask.change({ method: 'POST', address, body: chosen, ifMatch: item.etag });
        resources.take(item.address, answer);
        read(null);
      }),
  };
}
