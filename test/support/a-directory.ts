import { createDirectory } from '../../src/graph/directory.ts';
import {
  type DirectoryState,
  type DirectoryUser,
  directoryRoom,
} from '../../src/playground/graph/directory.ts';
import { type TeamworkState, teamworkRoom } from '../../src/playground/graph/teamwork.ts';
import { aGraph } from './a-graph.ts';

export function aUser(name: string, more: Partial<DirectoryUser> = {}): DirectoryUser {
  const alias = name.toLowerCase().replaceAll(' ', '.');
  const mail = `${alias}@aaloese.example`;
  return {
    ...{ id: `id-${alias}`, displayName: name, userPrincipalName: mail, mail, proxies: [`SMTP:${mail}`] },
    ...more,
  };
}

/** The app's id in the catalogue and in its manifest. */
export const appIds = { catalogueId: 'catalogue-1', manifestId: 'bot-1' };

/** Our side of the directory against a fake Graph with these people, whose catalogue holds our app and another. */
export async function aDirectory(
  users: readonly DirectoryUser[],
  {
    teamsApp = { ...appIds, catalogueId: null },
    ...more
  }: Partial<DirectoryState & TeamworkState> & {
    teamsApp?: { catalogueId: string | null; manifestId: string | null };
  } = {},
) {
  const state: DirectoryState & TeamworkState = {
    ...{ users, mayRead: 'all', isOurs: true, mayInstall: true },
    ...{ mayNotify: true, activities: [] },
    ...{ installed: new Set(), blocked: new Set(), newcomers: new Set(), lagging: new Set() },
    catalogue: [
      { id: 'catalogue-0', externalId: 'bot-0' },
      { id: appIds.catalogueId, externalId: appIds.manifestId },
    ],
    ...more,
  };
  const around = await aGraph({ rooms: () => [directoryRoom(state), teamworkRoom(state)] });
  return { ...around, state, directory: createDirectory(around.client, teamsApp) };
}
