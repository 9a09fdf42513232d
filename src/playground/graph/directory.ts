import { type GraphReply, type GraphRequest, partsOf, type Room, refusal } from './rooms.ts';

/** Somebody in the tenant. `proxies` are written as Entra has them: `SMTP:` the one to answer to, `smtp:` the others. */
export type DirectoryUser = {
  id: string;
  displayName: string;
  userPrincipalName: string;
  mail: string | null;
  proxies: readonly string[];
};

/** Everybody in the tenant, and what an administrator has consented to. */
export type DirectoryState = {
  users: readonly DirectoryUser[];
  /**
   * `basic` tells of logins and mail addresses only, as `User.ReadBasic.All` does: what else is asked for is left out,
   * or (`strict`) refused.
   */
  mayRead: 'all' | 'basic' | 'strict' | 'nothing';
};

/** Looking people up: one by id or login, several by a filter. */
export function directoryRoom(state: DirectoryState): Room {
  return (request) => {
    const [users, name, ...more] = partsOf(request);
    if (request.method !== 'GET' || users !== 'users' || more.length > 0) return null;
    const isTooMuch = state.mayRead === 'strict' && request.query.get('$select')?.includes('proxyAddresses');
    if (state.mayRead === 'nothing' || isTooMuch) return refusal(403, 'Authorization_RequestDenied');
    return name === undefined ? search(state, request) : one(state, name);
  };
}

function one(state: DirectoryState, name: string): GraphReply {
  const wanted = name.toLowerCase();
  const user = state.users.find(
    ({ id, userPrincipalName }) => id === wanted || userPrincipalName.toLowerCase() === wanted,
  );
  return user ? { status: 200, body: shown(state, user) } : refusal(404, 'Request_ResourceNotFound');
}

/** The two filters that are asked for; what Graph would not understand is refused as it does. */
function search(state: DirectoryState, { query, headers }: GraphRequest): GraphReply {
  const filter = query.get('$filter') ?? '';
  const byMail = readQuoted(/^mail eq '(.*)'$/, filter);
  if (byMail !== null) return listed(state, ({ mail }) => mail?.toLowerCase() === byMail);
  const byProxy = readQuoted(/^proxyAddresses\/any\(x:x eq '(.*)'\)$/, filter);
  if (byProxy === null) return refusal(400, 'Request_UnsupportedQuery');
  if (headers.consistencylevel !== 'eventual' || query.get('$count') !== 'true')
    return refusal(400, 'Request_UnsupportedQuery');
  if (state.mayRead !== 'all') return refusal(403, 'Authorization_RequestDenied');
  return listed(state, ({ proxies }) => proxies.some((proxy) => proxy.toLowerCase() === byProxy));
}

/** The text between the quotes, where doubled ones stand for one; null where a lone one ends it early. */
function readQuoted(pattern: RegExp, filter: string): string | null {
  const quoted = pattern.exec(filter)?.[1];
  if (quoted === undefined || /'/.test(quoted.replaceAll("''", ''))) return null;
  return quoted.replaceAll("''", "'").toLowerCase();
}

function listed(state: DirectoryState, isMeant: (user: DirectoryUser) => boolean): GraphReply {
  const value = state.users.filter(isMeant).map((user) => shown(state, user));
  return { status: 200, body: { value } };
}

function shown({ mayRead }: DirectoryState, { proxies, ...user }: DirectoryUser) {
  return { ...user, ...(mayRead === 'all' ? { proxyAddresses: proxies } : {}) };
}
