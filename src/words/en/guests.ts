import type { GuestOf } from '../da/guests.ts';
import { dates, list } from './common.ts';

/** Guests of single items, and what they are told. */
export const guests = {
  invited: (
    { number, title, board, day, place }: GuestOf,
    when: { from: string; to: string } | null,
    at: { clock: string; isSaid: boolean } | null,
  ) =>
    [
      `You are a guest when ${board} treats item ${number}, “${title}”, on ${dates.long(day)}${when ? ` at ${when.from}–${when.to}` : ''}${place ? ` in ${place}` : ''}.`,
      ...(at
        ? [at.isSaid ? `Please come at ${at.clock}.` : `The item is expected to begin at about ${at.clock}.`]
        : []),
      `You will be told here when it is your turn. Write /item ${number} to read the item.`,
    ].join(' '),
  isNext: (number: number, title: string, clock: string | null) =>
    `Please get ready: Your item is the next one – item ${number}, “${title}”${clock ? `, at about ${clock}` : ''}.`,
  comeIn: (number: number, title: string, board: string, place: string | null) =>
    `Please come in: ${board} begins item ${number}, “${title}”, now${place ? ` (${place})` : ''}.`,
  added: (name: string, number: number, clock: string | null) =>
    clock ? `${name} is a guest at item ${number} at ${clock}.` : `${name} is a guest at item ${number}.`,
  told: (name: string) => `${name} will be told.`,
  toldLater: (name: string) => `${name} will be told when the agenda is published.`,
  gotRole: (name: string) => `${name} has been given the role of guest and can see that item alone.`,
  removed: (name: string, number: number) => `${name} is no longer a guest at item ${number}.`,
  line: (names: readonly string[]) => `Guest: ${list(names)}`,
  withTime: (name: string, clock: string) => `${name} (${clock})`,
};
