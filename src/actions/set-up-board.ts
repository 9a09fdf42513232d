import { boardFile } from '../api/board-file.ts';
import type { Board, Channel, Member, Role, Unit } from '../domain/board.ts';
import { dayIn } from '../domain/day.ts';
import { asId, type BoardId, type PersonId } from '../domain/ids.ts';
import { readerFor } from '../domain/reader.ts';
import { demand } from '../domain/rights.ts';
import { Refusal } from '../errors.ts';
import { causeOf, type Doer } from './enter.ts';
import type { Outside } from './outside.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;
type Somebody = { personId: PersonId; name: string; email: string | null };

export type BoardSetUp = {
  channel: Channel;
  name: string;
  secretaries: readonly Somebody[];
  chairs: readonly Somebody[];
  directors: readonly Somebody[];
  /** Each chief with the unit they head. */
  chiefs: readonly (Somebody & { unit: string; unitName: string })[];
};

/**
 * Makes the channel's board, or changes it. A channel without a board may be set up by whoever is in the team;
 * afterwards that is for its secretary and chair.
 */
export async function setUpBoard({ store, now, newId }: Deps, by: Doer, wish: BoardSetUp): Promise<Board> {
  const name = wish.name.trim();
  if (name === '') throw new Refusal('form-incomplete', { field: 'name' });
  if (wish.secretaries.length === 0) throw new Refusal('secretary-missing');
  return store.transaction(causeOf(by, 'set-up-board'), async (tx) => {
    const before = await tx.boards.byChannel(wish.channel.channelId);
    if (before) demand(readerFor(before, by.personId, dayIn(before.timeZone, now())).roles, 'set-up');
    const namesake = (await tx.boards.all()).find((board) => board.name.toLowerCase() === name.toLowerCase());
    if (namesake && namesake.id !== before?.id) throw new Refusal('board-name-taken', { name });
    const fresh = boardFile.parse({ name, tenantId: by.tenantId });
    const board: Board = {
      ...(before ?? { ...fresh, calendar: null, units: [], version: 0 }),
      id: before?.id ?? asId<BoardId>(newId()),
      name,
      channel: wish.channel,
      members: membersOf(wish, before?.members ?? []),
      units: unitsOf(wish, before?.units ?? []),
    };
    await tx.boards.save(board);
    return board;
  });
}

/** A role that was there before keeps its days. */
function membersOf(wish: BoardSetUp, before: readonly Member[]): Member[] {
  const as = (role: Role, people: readonly (Somebody & { unit?: string })[]) =>
    people.map(({ personId, name, email, unit }): Member => {
      const code = unit?.trim().toUpperCase() ?? null;
      const known = before.find((one) => one.personId === personId && one.role === role && one.unit === code);
      return known ?? { personId, name, email, role, unit: code, from: null, to: null, deputyFor: null };
    });
  return [
    ...as('secretary', wish.secretaries),
    ...as('chair', wish.chairs),
    ...as('director', wish.directors),
    ...as('chief', wish.chiefs),
    ...before.filter((member) => member.role === 'guest'),
  ];
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
