import { z } from 'zod';
import type { Directory } from '../actions/outside.ts';
import type { Somebody } from '../domain/board.ts';
import { asId, type PersonId } from '../domain/ids.ts';
import { readAs } from './answer.ts';
import type { GraphClient } from './client.ts';

const text = z
  .string()
  .nullish()
  .transform((value) => value || null);

const user = z.object({
  id: z.string().min(1),
  displayName: text,
  userPrincipalName: text,
  mail: text,
  proxyAddresses: z.array(z.string()).nullish().catch(null),
});
const users = z.object({ value: z.array(user) });

/** Their other addresses Graph tells only whoever may read people whole. */
const basic = '$select=id,displayName,userPrincipalName,mail';
const whole = `${basic},proxyAddresses`;

/** By object id or login name, else by mail address, else by any other address of theirs. The first that fits counts. */
export function findingPeople(client: GraphClient): Directory['find'] {
  const ask = (path: string, headers = {}) => client.ask({ mailbox: null, path, headers });
  return async (wanted) => {
    const name = wanted.trim();
    if (name === '') return [];
    const askOne = (fields: string) => ask(`/users/${encodeURIComponent(name)}?${fields}`);
    const first = await askOne(whole);
    const isWhole = first.status !== 403;
    const fields = isWhole ? whole : basic;
    const own = isWhole ? first : await askOne(basic);
    if (own.status !== 404) return [personFrom(readAs(user, own))];
    if (!name.includes('@')) return [];
    const quoted = name.replaceAll("'", "''");
    const search = (filter: string, more = '', headers = {}) =>
      ask(`/users?${fields}&$filter=${encodeURIComponent(filter)}${more}`, headers);
    const byMail = readAs(users, await search(`mail eq '${quoted}'`)).value;
    if (byMail.length > 0 || !isWhole) return byMail.map(personFrom);
    // By other addresses they are found only when asked in this way.
    const byOther = await search(`proxyAddresses/any(x:x eq 'smtp:${quoted}')`, '&$count=true', {
      ConsistencyLevel: 'eventual',
    });
    return byOther.status === 403 ? [] : readAs(users, byOther).value.map(personFrom);
  };
}

function personFrom({
  id,
  displayName,
  userPrincipalName,
  mail,
  proxyAddresses,
}: z.infer<typeof user>): Somebody {
  const others = (proxyAddresses ?? []).flatMap((address) => /^smtp:(.+)$/i.exec(address)?.[1] ?? []);
  const all = [mail, userPrincipalName, ...others].flatMap((address) => address?.toLowerCase() ?? []);
  return {
    personId: asId<PersonId>(id),
    name: displayName ?? userPrincipalName ?? id,
    email: mail,
    addresses: [...new Set(all)],
  };
}
