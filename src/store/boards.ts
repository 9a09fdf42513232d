import type { Reading, Tx } from '../actions/outside.ts';
import type { Board } from '../domain/board.ts';
import type { BoardId, TenantId } from '../domain/ids.ts';
import { Refusal } from '../errors.ts';
import type { BoardSettings } from './board-tables.ts';
import type { Db, Session } from './session.ts';

export function readBoards(db: Db): Reading['boards'] {
  const one = async (id: BoardId | undefined) => (id === undefined ? undefined : (await load(db, [id]))[0]);
  return {
    get: one,
    async all() {
      const rows = await db.selectFrom('boards').select('id').orderBy('name').execute();
      return load(
        db,
        rows.map((row) => row.id),
      );
    },
    async byChannel(channelId) {
      const row = await db
        .selectFrom('boards')
        .select('id')
        .where('channel_id', '=', channelId)
        .executeTakeFirst();
      return one(row?.id);
    },
    async ofPerson(person) {
      const rows = await db
        .selectFrom('members')
        .select('board_id')
        .distinct()
        .where('person_id', '=', person)
        .execute();
      return load(
        db,
        rows.map((row) => row.board_id),
      );
    },
  };
}

export function writeBoards({ db, journal }: Session): Tx['boards'] {
  const reading = readBoards(db);
  return {
    ...reading,
    async lock(id) {
      // Those who only refer to the board need not wait.
      await db
        .selectFrom('boards')
        .select('id')
        .where('id', '=', id)
        .forNoKeyUpdate()
        .executeTakeFirstOrThrow();
      const board = await reading.get(id);
      if (!board) throw new Error(`there is no board ${id}`);
      return board;
    },
    async save(board) {
      const before = (await reading.get(board.id)) ?? null;
      const after = { ...board, version: (before?.version ?? 0) + 1 };
      // Whoever changed the board meanwhile, its roles perhaps, shall not be undone by what was read before.
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('boards')
        .values({ id: after.id, ...columnsOf(after) })
        .onConflict((conflict) =>
          conflict
            .columns(['tenant_id', 'id'])
            .doUpdateSet(columnsOf(after))
            .where('boards.version', '=', board.version),
        )
        .executeTakeFirst();
      if (numInsertedOrUpdatedRows === 0n) throw new Refusal('outdated');
      await replaceMembers(db, after);
      await replaceUnits(db, after);
      journal.changed({ kind: 'board', subject: board.id, before, after, about: [] });
    },
  };
}

function columnsOf({ id: _id, tenantId: _tenant, members: _members, units: _units, ...board }: Board) {
  const { name, channel, version, ...settings } = board;
  return {
    ...{ name, version, channel_id: channel?.channelId ?? null },
    channel: JSON.stringify(channel),
    settings: JSON.stringify(settings satisfies BoardSettings),
  };
}

async function replaceMembers(db: Db, board: Board): Promise<void> {
  await db.deleteFrom('members').where('board_id', '=', board.id).execute();
  if (board.members.length === 0) return;
  const rows = board.members.map(({ personId, addresses, from, to, deputyFor, ...member }, position) => ({
    ...member,
    addresses: JSON.stringify(addresses),
    board_id: board.id,
    position,
    person_id: personId,
    from_day: from,
    to_day: to,
    deputy_for: deputyFor,
  }));
  await db.insertInto('members').values(rows).execute();
}

async function replaceUnits(db: Db, board: Board): Promise<void> {
  await db.deleteFrom('units').where('board_id', '=', board.id).execute();
  if (board.units.length === 0) return;
  const rows = board.units.map(({ code, name, validFrom, validTo }, position) => ({
    board_id: board.id,
    position,
    code,
    name,
    from_day: validFrom,
    to_day: validTo,
  }));
  await db.insertInto('units').values(rows).execute();
}

async function load(db: Db, ids: readonly BoardId[]): Promise<Board[]> {
  if (ids.length === 0) return [];
  const boards = await db.selectFrom('boards').selectAll().where('id', 'in', ids).orderBy('name').execute();
  const members = await db
    .selectFrom('members')
    .selectAll()
    .where('board_id', 'in', ids)
    .orderBy('position')
    .execute();
  const units = await db
    .selectFrom('units')
    .selectAll()
    .where('board_id', 'in', ids)
    .orderBy('position')
    .execute();
  return boards.map((row) => ({
    id: row.id,
    tenantId: row.tenant_id as TenantId,
    name: row.name,
    ...row.settings,
    channel: row.channel,
    members: members
      .filter((member) => member.board_id === row.id)
      .map(({ name, email, addresses, role, unit, ...member }) => ({
        ...{ personId: member.person_id, name, email, addresses, role, unit },
        ...{ from: member.from_day, to: member.to_day, deputyFor: member.deputy_for },
      })),
    units: units
      .filter((unit) => unit.board_id === row.id)
      .map(({ code, name, from_day, to_day }) => ({ code, name, validFrom: from_day, validTo: to_day })),
    version: row.version,
  }));
}
