import { useCallback, useSyncExternalStore } from 'react';
import type { Answer } from '../../api/v1/route.ts';
import type { Routes } from '../../api/v1/routes.ts';
import type { Sent as SentBy, Waiting } from './outbox.ts';
import { filled } from './paths.ts';
import { type ChangeName, changes, type Ended, type Sent } from './use-change.ts';
import { useClient } from './use-resource.ts';

/** What is about an item says its number, and whether it is closed: then nothing of it is left on the device. */
export type KeptSent<Name extends ChangeName> = Sent<Name> & {
  meetingId: string;
  about?: { number: number; isClosed: boolean };
};

/** `kept`: the connection is away; it waits, is shown as waiting, and is sent once when the connection is back. */
export type KeptEnded<Name extends ChangeName> =
  | { kind: 'done'; answer: Answer<Routes[Name]> }
  | { kind: 'kept' }
  | Exclude<Ended, { kind: 'done' }>;

/** As `useChange`, for what people do while they talk: it goes through a break of the connection, in order and once. */
export function useKeptChange<Name extends ChangeName>(
  name: Name,
): (sent: KeptSent<Name>) => Promise<KeptEnded<Name>> {
  const { outboxes } = useClient();
  return useCallback(
    async ({ told, body, of, meetingId, about }) => {
      const { method, path } = changes[name];
      const sent = await outboxes.of(meetingId).send({
        ...{ name, method, meetingId, body: body ?? undefined },
        address: filled(path, told as Readonly<Record<string, string>>),
        ...{ of: of.address, ifMatch: of.etag },
        ...{ number: about?.number ?? null, isClosed: about?.isClosed ?? false },
      });
      return endedBy<Name>(sent);
    },
    [outboxes, name],
  );
}

function endedBy<Name extends ChangeName>(sent: SentBy): KeptEnded<Name> {
  switch (sent.kind) {
    // The server checked it by the same table before it was sent.
    case 'done':
      return { kind: 'done', answer: sent.answer.body as Answer<Routes[Name]> };
    case 'kept':
      return sent;
    case 'refused':
      return sent.problem.code === 'changed' ? { kind: 'changed' } : sent;
    default:
      return sent satisfies never;
  }
}

/** What waits to be sent in one meeting. */
export function useWaiting(meetingId: string): Waiting {
  const { outboxes } = useClient();
  const box = outboxes.of(meetingId);
  return useSyncExternalStore(box.watch, box.get);
}
