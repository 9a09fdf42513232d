import { aGraph, boardMailbox, window } from '../support/a-graph.ts';
import { aPlan } from '../support/a-mailbox.ts';

/** A mailbox with five events in the window, already read or not. */
export async function fiveEvents() {
  const around = await aGraph();
  const ids = [1, 2, 3, 4, 5].map((day) =>
    around.mailbox.add(aPlan({ start: `2026-12-0${day}T08:00:00.000Z` })),
  );
  const read = (token: string | null = null) => around.calendar.changes(boardMailbox, token, window);
  const readOnce = async () => {
    const { token } = await read();
    around.graph.asked.length = 0;
    return token;
  };
  return { ...around, ids, read, readOnce };
}

export const idsOf = (events: readonly { id: string }[]) => events.map(({ id }) => id);
