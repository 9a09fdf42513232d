import { type KeptActs, keptActs, meetingsWithActs } from './kept-acts.ts';
import { createOutbox, type Outbox, type Waiting } from './outbox.ts';

type Needs = Omit<Parameters<typeof createOutbox>[0], 'kept'> & {
  store: Storage | null;
  /** Whose acts they are; null while that is not known, and then they wait in the page alone. */
  me: () => string | null;
};

export type InMeeting = { meetingId: string; box: Outbox; waiting: Waiting };
export type Outboxes = ReturnType<typeof createOutboxes>;

/** The outbox of each meeting in which something was done. */
export function createOutboxes({ store, me, ...needs }: Needs) {
  const boxes = new Map<string, Outbox>();
  const watching = new Set<() => void>();
  let all: readonly InMeeting[] = [];

  function changed(): void {
    all = [...boxes].map(([meetingId, box]) => ({ meetingId, box, waiting: box.get() }));
    for (const tell of watching) tell();
  }

  function of(meetingId: string): Outbox {
    const known = boxes.get(meetingId);
    if (known) return known;
    const personId = me();
    const kept: KeptActs = keptActs(personId === null ? null : store, {
      personId: personId ?? '',
      meetingId,
    });
    const box = createOutbox({ ...needs, kept });
    boxes.set(meetingId, box);
    box.watch(changed);
    return box;
  }

  return {
    of,
    get: () => all,
    watch(tell: () => void): () => void {
      watching.add(tell);
      return () => watching.delete(tell);
    },
    /** Sends what an earlier page left, once it is known who is there. */
    begin(): void {
      const personId = me();
      if (personId !== null) for (const meetingId of meetingsWithActs(store, personId)) of(meetingId);
      changed();
      for (const { box } of all) box.again();
    },
    /** The connection is there again. */
    again(): void {
      for (const box of boxes.values()) box.again();
    },
  };
}
