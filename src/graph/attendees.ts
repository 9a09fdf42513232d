import type { EventAttendee } from '../domain/calendar-event.ts';
import type { Instant } from '../domain/day.ts';
import { hasAnswered, latestAnswer } from '../domain/latest-answer.ts';

/** One entry of an event: the same person may have several. */
export type Party = {
  name: string;
  address: string;
  type: EventAttendee['type'];
  response: string;
  answeredAt: Instant | null;
};

type Joined = readonly [Party, ...Party[]];

/** Each person once. The organizer comes first, whether or not among the attendees as well. */
export function joinParties(organizer: Party | null, parties: readonly Party[]): EventAttendee[] {
  const people: Joined[] = organizer ? [[organizer]] : [];
  for (const party of parties) {
    const at = people.findIndex((person) => person.some((other) => isSamePerson(other, party)));
    const person = people[at];
    if (person) people[at] = [...person, party];
    else people.push([party]);
  }
  return people.map(asAttendee);
}

function asAttendee(entries: Joined): EventAttendee {
  const named = entries.find(({ name }) => isName(name)) ?? entries[0];
  const addresses = [...new Set(entries.map(({ address }) => address).filter(Boolean))];
  const { response, answeredAt } = latestAnswer(entries[0], entries);
  return {
    name: named.name || named.address,
    addresses: [...addresses.filter(isMail), ...addresses.filter((address) => !isMail(address))],
    personId: null,
    type: entries.some(({ type }) => type === 'required') ? 'required' : 'optional',
    response,
    answeredAt,
  };
}

/**
 * Outlook enters an answer that came from another address of the invited, an Exchange one or a second mail address,
 * as one more attendee of the same name. Two of one name who were invited and have not answered are two people.
 */
function isSamePerson(one: Party, other: Party): boolean {
  if (one.address !== '' && one.address === other.address) return true;
  const isOneExchange = isExchange(one.address) !== isExchange(other.address);
  if (isOneExchange && hasAlias(one.address, other.address)) return true;
  if (!isName(one.name) || plain(one.name) !== plain(other.name)) return false;
  return isOneExchange || [one, other].some(hasAnswered);
}

/** Whether an Exchange address ends in what the mail address begins with: `…/cn=4f2a…-mette.holm`. */
function hasAlias(one: string, other: string): boolean {
  const [exchange, mail] = isExchange(one) ? [one, other] : [other, one];
  const last = exchange.split('/cn=').at(-1) ?? '';
  const local = mail.split('@')[0] ?? '';
  return local !== '' && (last === local || last.endsWith(`-${local}`));
}

function isExchange(address: string): boolean {
  return /^\/o=/.test(address);
}

function isMail(address: string): boolean {
  return address.includes('@');
}

/** Of two words at least: a lone one may be a mailbox, an initial or a first name. */
function isName(name: string): boolean {
  return /\S\s+\S/.test(name) && !name.includes('@');
}

function plain(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
