import { type AskFailed, failureOf } from '../client/problem.ts';
import type { Ended } from '../client/use-change.ts';
import type { Keeping, KeptWriting } from './kept-writing.ts';
import {
  type Content,
  changedIn,
  differing,
  type Field,
  isSameText,
  madeOf,
  meet,
  movedSince,
  type Values,
  withContent,
} from './values.ts';

type Problem = AskFailed['problem'];

/** An item as it stands on the server. */
export type Standing = { values: Values; tag: string };
export type Draft = { content: Content; madeFrom: string; at: string };

/** How safe what was written is: by the server at a time, on its way, not to be had there at present, or nothing to keep. */
export type Safe =
  | { kind: 'nothing' | 'waiting' }
  | { kind: 'kept'; at: string }
  | { kind: 'away'; problem: Problem };

export type WritingState = {
  values: Values;
  /** Counts up whenever values came from elsewhere than the fields that show them. */
  round: number;
  /** What another wrote meanwhile: of `clashes` one has to be chosen, `taken` stand in the fields already. */
  theirs: Values;
  clashes: readonly Field[];
  taken: readonly Field[];
  safe: Safe;
  problem: Problem | null;
  isSending: boolean;
};

type Needs = {
  /** Gives when it was kept. Throws AskFailed. */
  keep(content: Content, madeFrom: string): Promise<string>;
  drop(): Promise<void>;
  send(content: Content, tag: string): Promise<Ended>;
  /** The item as it was last read; null where it can be read no more. */
  now(): Standing | null;
  device: Keeping;
  /** Does it after so many milliseconds, unless what it gives is called before. */
  later(milliseconds: number, act: () => void): () => void;
};

export type Writing = ReturnType<typeof createWriting>;

/** So long nobody types before it is kept, and before it is tried again. */
const rest = 1_500;
const pause = 10_000;

/** One item being written by one person, from its opening until it is saved or dropped. */
export function createWriting(needs: Needs, begun: Standing & { draft: Draft | null }) {
  const { device } = needs;
  let base: Standing = { values: begun.values, tag: begun.tag };
  let state = opened(begun, device);
  let cancel = () => {};
  let isKeeping = false;
  let isOver = false;
  const watching = new Set<() => void>();

  function put(next: Partial<WritingState>): void {
    state = { ...state, ...next };
    for (const tell of watching) tell();
  }

  function keepSoon(wait = rest): void {
    cancel();
    if (!isOver) cancel = needs.later(wait, () => void keepNow());
  }

  function draftNow(): KeptWriting {
    const { values, clashes } = state;
    return { content: changedIn(values, base.values), madeFrom: madeOf(base.values, clashes) };
  }

  function onDevice(): void {
    device.put(draftNow());
  }

  async function keepNow(): Promise<void> {
    cancel();
    if (isKeeping || isOver || !['waiting', 'away'].includes(state.safe.kind)) return;
    isKeeping = true;
    const { values } = state;
    try {
      const { content, madeFrom } = draftNow();
      const at = await needs.keep(content, madeFrom);
      if (state.values === values) {
        device.forget();
        put({ safe: { kind: 'kept', at } });
      } else keepSoon();
    } catch (error) {
      put({ safe: { kind: 'away', problem: failureOf(error).problem } });
      keepSoon(pause);
    } finally {
      isKeeping = false;
    }
  }

  function write(written: Partial<Values>): void {
    put({ values: { ...state.values, ...written }, safe: { kind: 'waiting' }, problem: null });
    onDevice();
    keepSoon();
  }

  /** Takes up what the item is now; what was written stays. */
  function follow({ values: theirs, tag }: Standing): void {
    if (isSameText(tag, base.tag)) return;
    const { values, taken, clashes } = meet(base.values, state.values, theirs);
    base = { values: theirs, tag };
    const open = differing(values, theirs).filter((field) => [...state.clashes, ...clashes].includes(field));
    put({ values, theirs, taken, clashes: open, round: state.round + (taken.length > 0 ? 1 : 0) });
    if (differing(values, theirs).length > 0 && state.safe.kind !== 'nothing') {
      put({ safe: { kind: 'waiting' } });
      onDevice();
      keepSoon();
    }
  }

  async function forget(): Promise<void> {
    isOver = true;
    cancel();
    device.forget();
    await needs.drop();
  }

  async function sendAll(): Promise<Ended> {
    for (;;) {
      const content = changedIn(state.values, base.values);
      if (Object.keys(content).length === 0) return { kind: 'done' };
      const ended = await needs.send(content, base.tag);
      if (ended.kind !== 'changed') return ended;
      const [before, now] = [base.tag, needs.now()];
      if (now) follow(now);
      if (state.clashes.length > 0 || base.tag === before) return ended;
    }
  }

  // What only the device had goes to the server as soon as somebody is there again.
  if (state.safe.kind === 'waiting') keepSoon();

  return {
    get: (): WritingState => state,
    watch(tell: () => void): () => void {
      watching.add(tell);
      return () => watching.delete(tell);
    },
    write,
    follow,
    keepNow,
    /** Of a field that both wrote, which text goes on. */
    choose(field: Field, whose: 'mine' | 'theirs'): void {
      const clashes = state.clashes.filter((one) => one !== field);
      put({ clashes, round: state.round + (whose === 'theirs' ? 1 : 0) });
      write(whose === 'theirs' ? { [field]: state.theirs[field] } : {});
    },
    /** Gives whether the item is now what was written. */
    async save(): Promise<boolean> {
      if (state.isSending || state.clashes.length > 0) return false;
      put({ isSending: true, problem: null });
      const ended = await sendAll();
      put({ isSending: false, problem: ended.kind === 'refused' ? ended.problem : null });
      if (ended.kind !== 'done') return false;
      // A draft that is left behind says nothing that the item does not say.
      await forget().catch(() => {});
      return true;
    },
    /** Gives whether nothing of it is left. */
    async drop(): Promise<boolean> {
      try {
        await forget();
        return true;
      } catch (error) {
        isOver = false;
        put({ problem: failureOf(error).problem });
        return false;
      }
    },
  };
}

/** What the device has is newer than what the server has; what another changed since either was begun is to be chosen. */
function opened(
  { values: theirs, draft }: Standing & { draft: Draft | null },
  device: Keeping,
): WritingState {
  const none = { round: 0, theirs, taken: [], problem: null, isSending: false };
  const held = device.get();
  const found = held ?? draft;
  if (!found) return { ...none, values: theirs, clashes: [], safe: { kind: 'nothing' } };
  const values = withContent(theirs, found.content);
  const moved = movedSince(found.madeFrom, theirs);
  const clashes = differing(values, theirs).filter((field) => moved.includes(field));
  const safe: Safe = held || !draft ? { kind: 'waiting' } : { kind: 'kept', at: draft.at };
  return { ...none, values, clashes, safe };
}
