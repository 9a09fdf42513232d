import { usualBoard } from '../api/board-file.ts';
import {
  type Board,
  type Channel,
  channelAfter,
  type Member,
  memberAs,
  membersOn,
  type Role,
  type Somebody,
  type Unit,
} from '../domain/board.ts';
import { type Day, dayIn } from '../domain/day.ts';
import { asId, type BoardId } from '../domain/ids.ts';
import { readerFor } from '../domain/reader.ts';
import { demand } from '../domain/rights.ts';
import { Refusal } from '../errors.ts';
import { causeOf, type Doer } from './enter.ts';
import type { Outside } from './outside.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;

export type BoardSetUp = {
  channel: Channel;
  /** The board's on the form, null where there was none yet: an older one is refused as outdated. */
  version?: number | null | undefined;
  name: string;
  secretaries: readonly Somebody[];
  chairs: readonly Somebody[];
  directors: readonly Somebody[];
  /** Each chief with the unit they head. */
  chiefs: readonly (Somebody & { unit: string; unitName: string })[];
};

/** As in a board's file. */
const longestName = 100;

/**
 * Makes the channel's board, or changes it. A channel without a board may be set up by whoever is in the team;
 * afterwards that is for its secretary and chair.
 */
export async function setUpBoard({ store, now, newId }: Deps, by: Doer, wish: BoardSetUp): Promise<Board> {
  const name = wish.name.trim();
  if (name === '') throw new Refusal('form-incomplete', { field: 'name' });
  if (name.length > longestName) throw new Refusal('text-too-long', { field: 'name', most: longestName });
  if (wish.secretaries.length === 0) throw new Refusal('secretary-missing');
  return store.transaction(causeOf(by, 'set-up-board'), async (tx) => {
    const before = await tx.boards.byChannel(wish.channel.channelId);
    const fresh = usualBoard(name, by.tenantId);
    const today = dayIn(before?.timeZone ?? fresh.timeZone, now());
    if (before) demand(readerFor(before, by.personId, today).roles, 'set-up');
    if (wish.version !== undefined && wish.version !== (before?.version ?? null))
      throw new Refusal('outdated');
    const namesake = (await tx.boards.all()).find((board) => board.name.toLowerCase() === name.toLowerCase());
    if (namesake && namesake.id !== before?.id) throw new Refusal('board-name-taken', { name });
    const board: Board = {
      ...(before ?? { ...fresh, calendar: null, units: [], version: 0 }),
      id: before?.id ?? asId<BoardId>(newId()),
      name,
      channel: channelAfter(before?.channel ?? null, wish.channel),
      members: membersOf(wish, before, today),
      units: unitsOf(wish, before?.units ?? []),
    };
    await tx.boards.save(board);
    return board;
  });
}

/** A role that is there keeps its days. Roles that are over or still to come are not on the form and stay. */
function membersOf(wish: BoardSetUp, before: Board | undefined, today: Day): Member[] {
  const inForce = before ? membersOn(before, today) : [];
  const others = (before?.members ?? []).filter((member) => !inForce.includes(member));
  const as = (role: Role, people: readonly (Somebody & { unit?: string })[]) =>
    people.flatMap(({ unit, ...person }): Member[] => {
      const code = unit?.trim().toUpperCase() ?? null;
      const there = inForce.filter(
        (one) => one.personId === person.personId && one.role === role && one.unit === code,
      );
      return there.length > 0 ? there : [memberAs(role, person, { unit: code })];
    });
  const chosen = [
    ...as('secretary', wish.secretaries),
    ...as('chair', wish.chairs),
    ...as('director', wish.directors),
    ...as('chief', wish.chiefs),
    ...inForce.filter((member) => member.role === 'guest'),
  ];
  return [...new Set(chosen), ...others];
}

function unitsOf(wish: BoardSetUp, before: readonly Unit[]): Unit[] {
  const named = wish.chiefs.map(({ unit, unitName }): Unit => {
    const code = unit.trim().toUpperCase();
    const known = before.find((one) => one.code === code);
    return known ?? { code, name: unitName.trim() || code, validFrom: null, validTo: null };
  });
  const fresh = named.filter((unit, at) => named.findIndex((other) => other.code === unit.code) === at);
  return [...before.filter((unit) => !fresh.some((other) => other.code === unit.code)), ...fresh];
}
