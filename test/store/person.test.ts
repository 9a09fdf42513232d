import { describe, expect, test } from '@jest/globals';
import type { PersonId } from '../../src/domain/ids.ts';
import { asId, type TenantId } from '../../src/domain/ids.ts';
import { erasePerson } from '../../src/store/person/erase-person.ts';
import { exportPerson } from '../../src/store/person/export-person.ts';
import { type Kind, peopled, personRules } from '../../src/store/person/rules.ts';
import { auditor } from '../../src/store/record.ts';
import { aBoard, aMember, aMorning, anItem } from '../support/builders.ts';
import { type Open, onOneDatabase } from '../support/database.ts';
import { aCause, inDatabase } from '../support/stores.ts';

const her = asId<PersonId>('0d5f7a52-91c4-4e0e-8a57-6d3f5d2c7e11');
const other = asId<PersonId>('77d5b2a0-1b1c-4f7a-a3a5-2a4f0d9c0b22');
const pseudonym = asId<PersonId>('7f3ac0de-0000-4000-8000-000000000001');
const traces = [her, 'Inge.Holm@aaloese.example', 'a:her-chat', '29:inge', 'Inge Holm'];

/** A tenant in which she stands in every column that can name somebody, in rows of hers and of another's. */
async function aFullTenant(open: Open) {
  const here = inDatabase(open);
  const member = aMember('director', {
    personId: her,
    name: 'Inge Holm',
    email: 'Inge.Holm@aaloese.example',
  });
  await here.change((tx) => tx.boards.save(aBoard({ members: [aMember('secretary'), member] })));
  for (const by of [her, other])
    await here.change((tx) => tx.items.add(anItem({ id: asId(`item-${by === her}`) })), { by });
  const chat = { serviceUrl: 'https://teams', conversationId: 'a:her-chat' };
  const person = { id: her, name: 'Inge Holm', teamsId: '29:inge', chat, chosenBoard: null };
  await here.change((tx) => tx.people.save(person));
  await fill(open, here.tenantId);
  const attendees = JSON.stringify([{ email: 'inge.holm@aaloese.example', name: 'Inge Holm' }]);
  await open.database.execute('update meetings set attendees = $1 where tenant_id = $2', [
    attendees,
    here.tenantId,
  ]);
  const erase = () => erasePerson(open.database.db, erasure, aCause(here.tenantId));
  const read = (name: string) => exportPerson(open.database.db, { name, tenantId: here.tenantId });
  return { ...here, erase, read, verify: () => auditor(open.database.db)(here.tenantId) };
}

const erasure = { person: her, pseudonym, name: 'Tidligere medlem 7f3a', at: aMorning };

/** A row of hers and one of another's that names her, in every table but those above; nothing is looked up meanwhile. */
async function fill({ database }: Open, tenant: TenantId): Promise<void> {
  const tables = peopled.filter(({ table }) => !['records', 'people', 'members'].includes(table));
  for (const { table, columns } of tables) {
    const types = await typesOf(database, table);
    for (const [nth, whose] of [her, other].entries()) {
      const values = columns.map(([column, kind]) =>
        column === 'board_id' ? `'${aBoard().id}'` : sqlOf(types.get(column) ?? '', kind, { nth, whose }),
      );
      const names = columns.map(([column]) => column).join(', ');
      await database.execute(
        `set session_replication_role = replica;
         insert into ${table} (tenant_id, ${names}) values ('${tenant}', ${values.join(', ')});
         set session_replication_role = origin`,
      );
    }
  }
}

function sqlOf(type: string, kind: Kind, { nth, whose }: { nth: number; whose: PersonId }): string {
  if (type === 'jsonb') return `'${JSON.stringify(jsonOf(kind, whose))}'`;
  if (type === 'boolean') return 'false';
  if (/int/.test(type)) return String(900 + nth);
  if (/time|date/.test(type)) return `'2026-03-0${nth + 1}'`;
  if (kind === 'whose') return `'${whose}'`;
  if (kind === 'id') return `'about ${her} ${nth}'`;
  return kind === 'key' ? `'key-${nth}'` : whose === her ? `'hers'` : `'secret'`;
}

function jsonOf(kind: Kind, whose: PersonId): unknown {
  const said = { by: whose, text: whose === her ? 'hers' : 'secret' };
  if (kind === 'given' || kind === 'not') return whose === her && kind === 'given' ? 'hers' : 'secret';
  if (kind === 'theirs')
    return { ...said, message: { conversationId: whose === her ? 'a:her-chat' : 'a:x' } };
  if (kind === 'named') return { text: 'secret', people: [her, other], by: { [her]: true } };
  return [said, { by: her, text: 'hers' }, { email: 'inge.holm@AALOESE.example' }];
}

async function typesOf({ execute }: Open['database'], table: string): Promise<Map<string, string>> {
  const { rows } = await execute(
    `select column_name, data_type from information_schema.columns where table_schema = 'public' and table_name = $1`,
    [table],
  );
  return new Map(rows.map(({ column_name, data_type }) => [String(column_name), String(data_type)]));
}

/** Tables with a row of the tenant in which one of these still stands. */
async function placesOf({ database }: Open, tenant: TenantId, words: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const table of Object.keys(personRules)) {
    const { rows } = await database.execute(`select t::text as row from ${table} t where tenant_id = $1`, [
      tenant,
    ]);
    const text = JSON.stringify(rows).toLowerCase();
    found.push(
      ...words.filter((word) => text.includes(word.toLowerCase())).map((word) => `${table}: ${word}`),
    );
  }
  return found;
}

describe('what is held about a person', () => {
  onOneDatabase((open) => {
    test('is said of every table and column that there is', async () => {
      const { rows } = await (await open()).database.execute(
        `select table_name, column_name from information_schema.columns where table_schema = 'public'
         and table_name not like 'kysely%' and column_name <> 'tenant_id'`,
      );
      const said = new Map(peopled.map(({ table, columns }) => [table, columns.map(([name]) => name)]));
      const unsaid = rows.filter(({ table_name, column_name }) => {
        const columns = said.get(String(table_name));
        return columns ? !columns.includes(String(column_name)) : !(String(table_name) in personRules);
      });
      expect(unsaid).toEqual([]);
    });

    test('is handed out from every table, and nothing that another wrote', async () => {
      const here = await aFullTenant(await open());

      const data = await here.read(her);

      expect(Object.keys(data?.tables ?? {}).sort()).toEqual(peopled.map(({ table }) => table).sort());
      expect(JSON.stringify(data)).toContain('hers');
      expect(JSON.stringify(data)).not.toContain('secret');
      expect(JSON.stringify(data)).not.toContain(other);
      expect((await here.read('INGE.holm@aaloese.example'))?.id).toBe(her);
    });

    test('is gone once it is erased, from every table, and the record is whole', async () => {
      const here = await aFullTenant(await open());
      expect(await placesOf(await open(), here.tenantId, traces)).not.toEqual([]);

      expect(await here.erase()).toMatchObject({ kind: 'erased' });

      expect(await placesOf(await open(), here.tenantId, traces)).toEqual([]);
      expect(await here.verify()).toMatchObject({ kind: 'whole' });
      expect(await here.read(her)).toBeUndefined();
      expect(await here.erase()).toEqual({ kind: 'stranger' });
      const left = await here.read(pseudonym);
      const gone = peopled.map(({ table }) => table).filter((table) => !(table in (left?.tables ?? {})));
      expect(gone).toEqual([
        ...[
          'reactions',
          'notes',
          'item_drafts',
          'read_marks',
          'reminders',
          'digests',
          'post_marks',
          'screens',
          'activities',
        ],
      ]);
      expect(left?.tables.people).toMatchObject([{ name: 'Tidligere medlem 7f3a', chat: null }]);
    });

    test('leaves a seal that breaks when somebody changes what it covers', async () => {
      const here = await aFullTenant(await open());
      await here.erase();
      const { database } = await open();
      const change = (actor: string) =>
        database.execute(`alter table records disable trigger records_stay;
          update records set actor = '${actor}' where actor like '7f3a%' and tenant_id = '${here.tenantId}';
          alter table records enable trigger records_stay`);
      await change('7f3a-somebody-else');
      expect(await here.verify()).toEqual({ kind: 'broken', seq: 2, why: 'its content was changed' });
      await change(pseudonym);
      expect(await here.verify()).toMatchObject({ kind: 'whole' });
      await expect(
        database.execute(`update records set actor = 'x' where tenant_id = '${here.tenantId}'`),
      ).rejects.toThrow('only ever added to');
    });

    test('is not erased where the record is broken already', async () => {
      const here = await aFullTenant(await open());
      const { database } = await open();
      await database.execute(`alter table records disable trigger records_stay;
        update records set what = 'x' where seq = 1 and tenant_id = '${here.tenantId}';
        alter table records enable trigger records_stay`);

      expect(await here.erase()).toMatchObject({ kind: 'broken' });

      expect((await here.read(her))?.id).toBe(her);
    });
  });
});
