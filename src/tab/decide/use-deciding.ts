import { useEffect, useRef, useState } from 'react';
import type { Looked } from '../client/ask.ts';
import { type AskFailed, failureOf } from '../client/problem.ts';
import { type KeptEnded, useKeptChange, useWaiting } from '../client/use-kept-change.ts';
import { useClient, useResource } from '../client/use-resource.ts';
import { useWhileAway } from '../client/use-while-away.ts';
import type { Chosen, OrderLine, Review, Wish } from './answers.ts';

export type At = { meetingId: string; itemId: string };
export type Deciding = ReturnType<typeof useDeciding>;
export type Delegation = Pick<OrderLine, 'text' | 'unit' | 'byWhom' | 'due'>;

type Problem = AskFailed['problem'];

/** What whoever leads the meeting does with a decision, one thing at a time, each from what the page shows. */
export function useDeciding({ meetingId, itemId }: At) {
  const told = { meetingId, itemId };
  const { ask, resources } = useClient();
  const item = useResource('item', told);
  const form = useResource('decisionForm', told);
  const meeting = useResource('meeting', { meetingId });
  const [confirm, record] = [useKeptChange('confirmDecision'), useKeptChange('writeRecord')];
  const [refused, tell] = useState<Problem | null>(null);
  const problem = useWhileAway(refused);
  const [isSending, sending] = useState(false);
  const { isAway, acts } = useWaiting(meetingId);
  // One that is just being sent waits for nothing.
  const waits = isAway && acts.some(({ name, of }) => finals.has(name) && of === item.address);
  useAfter(waits, form.again);

  /** One thing at a time; null where nothing came of it, and why stands in `problem`. */
  async function once<T>(send: () => Promise<{ came: T } | { refused: Problem }>): Promise<T | null> {
    sending(true);
    tell(null);
    const ended = await send();
    sending(false);
    if ('came' in ended) return ended.came;
    tell(ended.refused);
    return null;
  }

  /** What is answered to what cannot wait for the connection. */
  function send(path: string, body?: unknown): Promise<Looked | null> {
    return once(async () => {
      try {
        const address = `${item.address}/${path}`;
        return { came: await ask.change({ method: 'POST', address, body, ifMatch: item.etag }) };
      } catch (error) {
        const { problem: refused } = failureOf(error);
        resources.takeChanged(item.address, refused);
        return { refused };
      }
    });
  }

  async function draft(path: string, body: unknown): Promise<Review | null> {
    // The server checked it by the same table before it was sent.
    return ((await send(path, body))?.body ?? null) as Review | null;
  }

  async function change(path: string, body?: unknown): Promise<boolean> {
    const answer = await send(path, body);
    if (!answer) return false;
    resources.take(item.address, answer);
    await resources.refresh(form.address);
    return true;
  }

  /** Made final: at once, or once when the connection is back. */
  async function final(send: () => Promise<KeptEnded<'confirmDecision' | 'writeRecord'>>) {
    const kind = await once(async () => {
      const ended = await send();
      if (ended.kind === 'refused') return { refused: ended.problem };
      return ended.kind === 'changed' ? { refused: changed } : { came: ended.kind };
    });
    if (kind === 'done')
      await Promise.all([form.address, meeting.address].map((address) => resources.refresh(address)));
    return kind;
  }

  const about = { number: form.body?.number ?? 0, isClosed: form.body?.closed ?? true };
  const at = { meetingId, about, of: { address: item.address, etag: item.etag } };
  return {
    ...{ item, form, meeting, problem, isSending, waits },
    read: (wish: Wish) => draft('decision-drafts', wish),
    delegate: (order: Delegation) => draft('decision-drafts/delegation', order),
    withdraw: (reason: string) => draft('decision-drafts/withdrawal', { reason }),
    confirm: ({ draftId }: Review, body: Chosen) =>
      final(() => confirm({ ...at, told: { ...told, draftId }, body })),
    record: (text: string) => final(() => record({ ...at, told, body: { text } })),
    place: (orders: readonly OrderLine[]) => change('orders', { orders }),
    undo: () => change('record/undo'),
  };
}

const finals: ReadonlySet<string> = new Set(['confirmDecision', 'writeRecord']);

/** Somebody was first; what it is now the page shows already. */
const changed: Problem = { status: 412, code: 'changed', detail: '' };

/** Whether what was read back must be read anew before it can be confirmed. */
export function isToReadAgain({ code }: Problem): boolean {
  return code === 'changed' || code === 'outdated' || code === 'draft-gone';
}

/** Does it once what was so no longer is. */
function useAfter(isSo: boolean, act: () => void): void {
  const before = useRef(isSo);
  const later = useRef(act);
  later.current = act;
  useEffect(() => {
    if (before.current && !isSo) later.current();
    before.current = isSo;
  }, [isSo]);
}
