import { z } from 'zod';
import type { BoardDrive, BoardFolder, DriveReader } from '../actions/outside.ts';
import type { DriveFolder } from '../domain/board.ts';
import type { Unfit } from '../domain/laid-file.ts';
import { OutsideFailure } from '../errors.ts';
import { readAs } from './answer.ts';
import type { GraphClient } from './client.ts';

const text = z.string().nullish();
const identity = z
  .looseObject({
    user: z.looseObject({ id: text, email: text }).nullish(),
    siteUser: z.looseObject({ email: text, loginName: text }).nullish(),
    group: z.looseObject({}).nullish(),
    siteGroup: z.looseObject({}).nullish(),
  })
  .nullish();
const permission = z.looseObject({
  link: z.looseObject({ scope: text }).nullish(),
  grantedToV2: identity,
  grantedToIdentitiesV2: z.array(identity).nullish(),
  invitation: z.looseObject({ email: text }).nullish(),
});
const page = z.looseObject({ value: z.array(permission), '@odata.nextLink': text });
const folderShape = z.looseObject({ id: z.string() });

type Permission = z.infer<typeof permission>;
type Identity = z.infer<typeof identity>;

/** Far more than a board's drive has. */
const mostPages = 10;

/**
 * The folder, where nobody but these people reads it as far as Graph shows: neither a link for everybody or the
 * organisation, nor everybody by name, nor anybody else by name. Who is in a group Graph does not say.
 */
export async function findBoardFolder(
  client: GraphClient,
  { driveId, folder }: BoardDrive,
  readers: readonly DriveReader[],
): Promise<BoardFolder | { unfit: Unfit }> {
  const drive = `/drives/${encodeURIComponent(driveId)}`;
  const names = folder.split('/').filter((name) => name.trim() !== '');
  const path = names.map((name) => encodeURIComponent(name.trim())).join('/');
  const place = path === '' ? `${drive}/root` : `${drive}/root:/${path}`;
  const answer = await client.ask({ mailbox: null, path: `${place}?$select=id` });
  const found: DriveFolder = { driveId, itemId: readAs(folderShape, answer).id };
  for (const path of [`${drive}/root`, `${drive}/items/${encodeURIComponent(found.itemId)}`]) {
    const unfit = whyUnfit(await permissionsOf(client, `${path}/permissions`), readers);
    if (unfit) return { unfit };
  }
  return found as BoardFolder;
}

async function permissionsOf(client: GraphClient, path: string): Promise<Permission[]> {
  const all: Permission[] = [];
  let next: string | null = path;
  for (let pages = 0; next !== null; pages += 1) {
    if (pages === mostPages) throw new OutsideFailure('graph', 'a drive has readers without end');
    const answer = await client.ask({ mailbox: null, path: next });
    const read: z.infer<typeof page> = readAs(page, answer);
    all.push(...read.value);
    next = read['@odata.nextLink'] ?? null;
  }
  return all;
}

/** A library always has an owner: where Graph shows nobody, it hides somebody. */
function whyUnfit(permissions: readonly Permission[], readers: readonly DriveReader[]): Unfit | null {
  if (permissions.length === 0) return 'unseen';
  for (const { link, grantedToV2, grantedToIdentitiesV2, invitation } of permissions) {
    const people = [grantedToV2, ...(grantedToIdentitiesV2 ?? [])];
    const why = whyLinkUnfit(link, people) ?? people.map((one) => whyReader(one, readers)).find(Boolean);
    if (why) return why;
    const invited = invitation?.email?.toLowerCase();
    if (invited && !readers.some(({ addresses }) => isAmong(addresses, invited))) return 'outsider';
  }
  return null;
}

/** A link without a scope is of the old kind, which whoever has it can use. */
function whyLinkUnfit(link: Permission['link'], people: readonly Identity[]): Unfit | null {
  if (!link) return null;
  if (link.scope === 'organization') return 'organization';
  if (link.scope === 'users' || link.scope === 'existingAccess') return null;
  return link.scope || people.every((one) => !one) ? 'anyone' : null;
}

/** SharePoint's names for everybody, and for everybody but guests. */
const everyone = /^c:0\(\.s\|true$|spo-grid-all-users/i;

function whyReader(identity: Identity, readers: readonly DriveReader[]): Unfit | null {
  const { user, siteUser, group, siteGroup } = identity ?? {};
  const login = siteUser?.loginName ?? '';
  if (everyone.test(login)) return 'everyone';
  // What is in a group is not shown; neither is SharePoint itself anybody.
  const isNobody = !user && (!siteUser || group || siteGroup || /^c:0|^sharepoint\\system$/i.test(login));
  if (isNobody) return null;
  const names = [user?.id, user?.email, siteUser?.email, login.split('|').at(-1)].flatMap((one) => one ?? []);
  const isReader = readers.some(({ personId, addresses }) =>
    names.some((name) => isAmong([personId, ...addresses], name)),
  );
  return isReader ? null : 'outsider';
}

function isAmong(names: readonly string[], name: string): boolean {
  return names.some((one) => one.toLowerCase() === name.toLowerCase());
}
