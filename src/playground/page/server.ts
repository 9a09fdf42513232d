import type { Outcome, TrialEvent } from '../wire.ts';
import { texts } from './texts.ts';

/** One person before one message. */
export type Before = { person: string; chat: string; post: string };

/** Where somebody has their compose box open. */
export type Writing = { person: string; chat: string; thread: string | null };

/** Asks the trial's server to do something. Rejects where it does not answer. */
export async function ask(path: string, body: object): Promise<Outcome> {
  const answer = await fetch(`/trial/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (answer.status === 404) return { kind: 'refused', text: texts.failed.gone };
  if (!answer.ok) return { kind: 'failed', why: 'status', status: answer.status };
  return (await answer.json()) as Outcome;
}

/** A file in a person's own folder, as it is sent along. */
export type OwnFile = { id: string; name: string };

/** Lays a file into a person's own OneDrive; null where it could not be. */
export async function layFile(person: string, file: File): Promise<OwnFile | null> {
  const path = `/trial/onedrive/${encodeURIComponent(person)}/own/${encodeURIComponent(file.name)}`;
  const headers = { 'content-type': 'application/octet-stream' };
  const answer = await fetch(path, { method: 'PUT', headers, body: file }).catch(() => null);
  return answer?.ok ? ((await answer.json()) as OwnFile) : null;
}

/** Follows what happens; the browser comes back by itself after a break. */
export function followEvents(
  take: (event: TrialEvent) => void,
  connected: (isConnected: boolean) => void,
): void {
  const source = new EventSource('/trial/events');
  source.addEventListener('message', (message) => take(JSON.parse(message.data) as TrialEvent));
  source.addEventListener('open', () => connected(true));
  source.addEventListener('error', () => connected(false));
}

/** What a person is told about it, or null where nothing needs saying. */
export function sayingOf(outcome: Outcome): { text: string; isBad: boolean } | null {
  if (outcome.kind === 'message') return { text: outcome.text, isBad: false };
  if (outcome.kind === 'refused') return { text: outcome.text, isBad: true };
  if (outcome.kind !== 'failed') return null;
  const { why, status } = outcome;
  return { text: why === 'status' ? texts.failed.status(status) : texts.failed[why], isBad: true };
}
