import type { Body } from './body.ts';
import type { Day } from './day.ts';
import type { BoardId, PersonId, TenantId } from './ids.ts';

export const roles = ['secretary', 'chair', 'director', 'chief', 'guest'] as const;
export type Role = (typeof roles)[number];

/** A person, as far as boards know people. */
export type Somebody = {
  personId: PersonId;
  name: string;
  email: string | null;
  /** Every address of theirs that the directory told of, in small letters. */
  addresses: readonly string[];
};

/** One role of one person; a person with two roles stands here twice. */
export type Member = Somebody & {
  role: Role;
  /** The unit a chief heads. */
  unit: string | null;
  /** First and last day of the role; null is without end. */
  from: Day | null;
  to: Day | null;
  deputyFor: PersonId | null;
};

export type Unit = { code: string; name: string; validFrom: Day | null; validTo: Day | null };

/** A folder in SharePoint or OneDrive. */
export type DriveFolder = { driveId: string; itemId: string };

/** Where the board's posts go. */
export type Channel = {
  teamId: string | null;
  channelId: string;
  /** Null until the bot has been spoken to there. */
  serviceUrl: string | null;
  /** The team's id in Entra; null until Teams tells it. */
  groupId: string | null;
  /** Where the channel's files lie; null until it was looked up. */
  folder: DriveFolder | null;
};

/** What is laid into SharePoint. */
export type FilesWish = {
  /** Published agendas and the public minutes, into the channel's files. */
  toChannel: boolean;
  /** Where the whole minutes go, by a folder's path in the drive; null for nowhere. */
  internalDrive: { driveId: string; folder: string } | null;
};

/**
 * How people are reached beside the bot's own chat, where Graph is configured: whether the app is installed for whom it
 * lacks, whether chiefs and guests whom Teams cannot reach get an e-mail, whether word stands in the activity feed too.
 */
export type Reach = { install: boolean; mail: boolean; activityFeed: boolean };

export type Language = 'da' | 'en';

/** `writeAgenda`: whether the event tells where the agenda is; each time it is written, Outlook mails everybody. */
export type BoardCalendar = {
  mailbox: string;
  rule: { subject?: string; category?: string };
  writeAgenda?: boolean;
};

export type Board = {
  id: BoardId;
  tenantId: TenantId;
  name: string;
  /** IANA name, `Europe/Copenhagen`. */
  timeZone: string;
  language: Language;
  calendar: BoardCalendar | null;
  channel: Channel | null;
  reach: Reach;
  members: readonly Member[];
  units: readonly Unit[];
  /** Titles that come first on every new agenda. */
  standingItems: readonly string[];
  /** How long a meeting lasts where nobody says otherwise. */
  meetingMinutes: number;
  hideClosedCaseNumbers: boolean;
  /** Days of each year, `MM-DD`, on which the board does not work. */
  closedDays: readonly string[];
  /** In working days. */
  deadlines: { submission: number; publication: number; reminder: number; answer: number };
  files: FilesWish;
  /** Where its items go on to; the usual ones where none is named, see `bodiesOf`. */
  bodies?: readonly Body[];
  version: number;
};

/** The mailbox whose calendar holds the board's meetings, in small letters: two boards may have the same. */
export function mailboxOf({ calendar }: { calendar: { mailbox: string } | null }): string | null {
  return calendar ? calendar.mailbox.trim().toLowerCase() : null;
}

/** A role of theirs, without end, for nobody else. */
export function memberAs(
  role: Role,
  { personId, name, email, addresses }: Somebody,
  more: Partial<Pick<Member, 'unit' | 'from' | 'to'>> = {},
): Member {
  const { unit = null, from = null, to = null } = more;
  return { personId, name, email, addresses, role, unit, from, to, deputyFor: null };
}

/** Whether the address is one of theirs, in whatever case it is written. */
export function hasAddress({ email, addresses }: Somebody, address: string): boolean {
  const wanted = address.trim().toLowerCase();
  return email?.toLowerCase() === wanted || addresses.includes(wanted);
}

/** The channel as it is reached now; what is known of it and was not said this time stays known. */
export function channelAfter(before: Channel | null, now: Channel): Channel {
  if (before?.channelId !== now.channelId) return now;
  return {
    channelId: now.channelId,
    teamId: now.teamId ?? before.teamId,
    serviceUrl: now.serviceUrl ?? before.serviceUrl,
    groupId: now.groupId ?? before.groupId,
    folder: now.folder ?? before.folder,
  };
}

function isInForce(span: { from: Day | null; to: Day | null }, on: Day): boolean {
  return (span.from === null || span.from <= on) && (span.to === null || on <= span.to);
}

/** The members whose role is in force on the day, deputies among them. */
export function membersOn(board: Board, on: Day): Member[] {
  return board.members.filter((member) => isInForce(member, on));
}

export function rolesOf(board: Board, person: PersonId, on: Day): Member[] {
  return membersOn(board, on).filter((member) => member.personId === person);
}

/** A board as far as its units go. */
export type HasUnits = Pick<Board, 'units'>;

export function unitsOn(board: HasUnits, on: Day): Unit[] {
  return board.units.filter((unit) => isInForce({ from: unit.validFrom, to: unit.validTo }, on));
}

/** The units in force on the day, to be chosen among. */
export function unitChoices(board: Board, on: Day): { id: string; name: string }[] {
  return unitsOn(board, on).map(({ code, name }) => ({ id: code, name: `${code} – ${name}` }));
}

/** Of a person who stands there several times the first entry. */
export function eachPersonOnce<One extends { personId: PersonId }>(people: readonly One[]): One[] {
  return people.filter((one, at) => people.findIndex((other) => other.personId === one.personId) === at);
}

/** The people who hold a role on the day, each once. */
export function peopleWith(board: Board, role: Role, on: Day): Member[] {
  const held = membersOn(board, on).filter((member) => member.role === role);
  return eachPersonOnce(held);
}

/** The chiefs of the units on the day, each once. */
export function chiefsOf(board: Board, units: readonly string[], on: Day): Member[] {
  return peopleWith(board, 'chief', on).filter((chief) =>
    rolesOf(board, chief.personId, on).some(
      ({ role, unit }) => role === 'chief' && unit !== null && units.includes(unit),
    ),
  );
}

/** The name a person goes by on this board; the id where they have never been a member. */
export function nameOf(board: Board, person: PersonId): string {
  return board.members.find((member) => member.personId === person)?.name ?? person;
}

/** The unit by code or name, whatever the case; units no longer in force are found last. */
export function findUnit(board: HasUnits, text: string, on: Day): Unit | undefined {
  const wanted = text.trim().toLowerCase();
  const matches = board.units.filter(
    (unit) => unit.code.toLowerCase() === wanted || unit.name.toLowerCase() === wanted,
  );
  return matches.find((unit) => unitsOn(board, on).includes(unit)) ?? matches.at(-1);
}
