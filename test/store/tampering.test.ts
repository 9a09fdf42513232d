import { describe, expect, test } from '@jest/globals';
import { asId } from '../../src/domain/ids.ts';
import { auditor } from '../../src/store/record.ts';
import { aBoard, anItem } from '../support/builders.ts';
import { type Open, onEveryDatabase } from '../support/database.ts';
import { inDatabase } from '../support/stores.ts';

/** What somebody with the database in their hands might do to a record of six rows, and the row it breaks at. */
const deeds: [what: string, brokenAt: number, statements: string[]][] = [
  ['changes who it was', 3, [`update records set actor = 'nobody' where seq = 3 and mine`]],
  ['changes when it was', 2, [`update records set at = at + interval '1 second' where seq = 2 and mine`]],
  ['changes what was done', 1, [`update records set what = 'other' where seq = 1 and mine`]],
  ['changes the door', 4, [`update records set via = 'other' where seq = 4 and mine`]],
  ['changes what it was about', 5, [`update records set about = '{x}' where seq = 5 and mine`]],
  ['changes the subject of the last', 6, [`update records set subject = 'x' where seq = 6 and mine`]],
  ['changes what a thing became', 3, [`update records set after_hash = 'x' where seq = 3 and mine`]],
  ['forgets what a thing was', 3, [`update records set before_hash = 'x' where seq = 3 and mine`]],
  ['changes a hash', 3, [`update records set hash = 'x' where seq = 3 and mine`]],
  ['deletes the first', 1, ['delete from records where seq = 1 and mine']],
  ['deletes one in the middle', 3, ['delete from records where seq = 3 and mine']],
  ['cuts off the end', 5, ['delete from records where seq >= 5 and mine']],
  ['deletes all', 1, ['delete from records where mine']],
  [
    'deletes one and closes the gap',
    3,
    ['delete from records where seq = 3 and mine', 'update records set seq = seq - 1 where seq > 3 and mine'],
  ],
  [
    'exchanges two',
    2,
    [
      'update records set seq = 99 where seq = 2 and mine',
      'update records set seq = 2 where seq = 3 and mine',
      'update records set seq = 3 where seq = 99 and mine',
    ],
  ],
  [
    'adds one at the end',
    7,
    [
      `insert into records select tenant_id, 7, at, actor, what, via, kind, subject, before_hash, after_hash,
        about, hash, repeat('a', 64) from records where seq = 6 and mine`,
    ],
  ],
  [
    'cuts off the end and its memory',
    5,
    ['delete from records where seq >= 5 and mine', 'delete from record_heads where mine'],
  ],
  [
    'deletes all and its memory',
    1,
    ['delete from records where mine', 'delete from record_heads where mine'],
  ],
  ['takes back the memory', 5, ['update record_heads set seq = 4 where mine']],
];

/** Six rows on record, and then the statements, with the trigger out of the way. */
async function tamper({ database, queue }: Open, statements: readonly string[]) {
  const { tenantId, change } = inDatabase({ database, queue });
  await change((tx) => tx.boards.save(aBoard()));
  for (const id of ['1', '2', '3', '4', '5']) await change((tx) => tx.items.add(anItem({ id: asId(id) })));
  const mine = `tenant_id = '${tenantId}'`;
  const deed = statements.map((statement) => statement.replaceAll('mine', mine));
  await database.execute(
    [
      'alter table records disable trigger records_stay',
      ...deed,
      'alter table records enable trigger records_stay',
    ].join(';'),
  );
  return auditor(database.db)(tenantId);
}

describe('the audit', () => {
  onEveryDatabase((open) => {
    test('finds nothing where nothing was done', async () => {
      expect(await tamper(await open(), ['select 1'])).toEqual({ kind: 'whole', rows: 6 });
    });

    test.each(deeds)('names the first broken row when somebody %s: %i', async (_, seq, statements) => {
      expect(await tamper(await open(), statements)).toMatchObject({ kind: 'broken', seq });
    });
  });
});
