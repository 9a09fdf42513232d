import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Answer } from '../../api/v1/route.ts';
import type { Routes } from '../../api/v1/routes.ts';
import { addressOf } from '../client/paths.ts';
import { AskFailed } from '../client/problem.ts';
import { type Ended, useChange } from '../client/use-change.ts';
import { useClient } from '../client/use-resource.ts';
import type { Item, WholeItem } from '../meeting/answers.ts';
import { createWriting, type Draft, type Writing, type WritingState } from './create-writing.ts';
import { type KeptWriting, keepAt } from './kept-writing.ts';
import { valuesOf } from './values.ts';

type Begun = { meetingId: string; item: WholeItem; etag: string; draft: Draft | null; personId: string };

/** One's writing of an item for as long as the editor is open: what others do to it comes in, what was typed is kept. */
export function useWriting({ meetingId, item, etag, draft, personId }: Begun): Writing & WritingState {
  const { itemId } = item;
  const needs = useSending({ meetingId, itemId });
  // What is said of a closed item stays on no device, also where it was closed while it was written.
  const isClosed = useRef(item.closed !== null);
  isClosed.current = item.closed !== null;
  const [writing] = useState(() => {
    const own = keepAt({ personId, itemId });
    const device = { ...own, put: (kept: KeptWriting) => (isClosed.current ? own.forget() : own.put(kept)) };
    return createWriting({ ...needs, device, later }, { values: valuesOf(item), tag: etag, draft });
  });
  useEffect(() => writing.follow({ values: valuesOf(item), tag: etag }), [writing, item, etag]);
  useEffect(() => {
    const keep = () => void writing.keepNow();
    addEventListener('online', keep);
    return () => {
      removeEventListener('online', keep);
      keep();
    };
  }, [writing]);
  return { ...writing, ...useSyncExternalStore(writing.watch, writing.get) };
}

/** How it reaches the server. */
function useSending(told: { meetingId: string; itemId: string }) {
  const { resources } = useClient();
  const edit = useChange('editItem');
  const keep = useChange('keepItemDraft');
  const drop = useChange('dropItemDraft');
  const [item, draft] = [addressOf('item', told), { address: addressOf('itemDraft', told), etag: null }];
  return {
    async keep(content: Draft['content'], madeFrom: string): Promise<string> {
      demandDone(await keep({ told, body: { content, madeFrom }, of: draft }));
      const kept = resources.get(draft.address).body as Answer<Routes['itemDraft']> | null;
      return kept?.draft?.at ?? '';
    },
    async drop(): Promise<void> {
      demandDone(await drop({ told, body: undefined, of: draft }));
    },
    send: (body: Draft['content'], tag: string) => edit({ told, body, of: { address: item, etag: tag } }),
    now() {
      const { body, etag } = resources.get(item);
      const now = body as Item | null;
      return now?.kind === 'item' && etag ? { values: valuesOf(now), tag: etag } : null;
    },
  };
}

function demandDone(ended: Ended): void {
  if (ended.kind === 'refused') throw new AskFailed(ended.problem);
}

function later(milliseconds: number, act: () => void): () => void {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
}
