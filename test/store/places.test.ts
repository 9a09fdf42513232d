import { expect, test } from '@jest/globals';
import { openPlaces, type Places } from '../../src/store/places.ts';
import { closedAfter } from '../support/closed-after.ts';
import { onPostgres, postgresUrl } from '../support/database.ts';

const url = postgresUrl ?? '';
/** Of this run alone: the locks are the server's. */
const mailbox = `board-${process.pid}-${Date.now()}@aaloese.example`;

/** So many processes, as far as the database can tell. */
function processes(count: number): Promise<Places[]> {
  const one = () => closedAfter(openPlaces(url, { each: 4, signIn: { by: 'url' } }));
  return Promise.all(Array.from({ length: count }, one));
}

onPostgres(() => {
  test('the places of a mailbox are four over all processes, another’s beside them, and free again once they were left', async () => {
    const [fifth, ...four] = await processes(5);
    const taken = await Promise.all(four.map((one) => one.take(mailbox)));
    const more = [await fifth?.take(mailbox), await fifth?.take(`other-${mailbox}`)];
    expect([...taken, ...more].map((one) => one !== null)).toEqual([true, true, true, true, false, true]);

    await taken[2]?.();
    const freed = await fifth?.take(mailbox);
    expect(freed).not.toBeNull();
    for (const leave of [...taken.filter((_, at) => at !== 2), freed, more[1]]) await leave?.();
  });

  test('the places of a mailbox are as many within one process', async () => {
    const [one, other] = await processes(2);
    const taken = await Promise.all([one, one, other, other].map((places) => places?.take(mailbox)));
    expect(await other?.take(mailbox)).toBeNull();
    for (const leave of taken) await leave?.();
  });
});
