import type { Person, Reading, Tx } from '../actions/outside.ts';
import type { Db, Session } from './session.ts';

export function readPeople(db: Db): Reading['people'] {
  const many: Reading['people']['many'] = async (ids) => {
    if (ids.length === 0) return [];
    const rows = await db.selectFrom('people').selectAll().where('id', 'in', ids).execute();
    return rows.map(
      ({ id, name, teams_id, chat, chosen_board }): Person => ({
        ...{ id, name, chat },
        teamsId: teams_id,
        chosenBoard: chosen_board,
      }),
    );
  };
  return { many, get: async (id) => (await many([id]))[0] };
}

export function writePeople({ db }: Session): Tx['people'] {
  return {
    ...readPeople(db),
    async save({ id, name, teamsId, chat, chosenBoard }) {
      const columns = { name, teams_id: teamsId, chat: JSON.stringify(chat), chosen_board: chosenBoard };
      await db
        .insertInto('people')
        .values({ id, ...columns })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet(columns))
        .execute();
    },
  };
}
