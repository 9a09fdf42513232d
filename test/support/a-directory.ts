import { createDirectory } from '../../src/graph/directory.ts';
import {
  type DirectoryState,
  type DirectoryUser,
  directoryRoom,
} from '../../src/playground/graph/directory.ts';
import { aGraph } from './a-graph.ts';

export function aUser(name: string, more: Partial<DirectoryUser> = {}): DirectoryUser {
  const alias = name.toLowerCase().replaceAll(' ', '.');
  const mail = `${alias}@aaloese.example`;
  return {
    ...{ id: `id-${alias}`, displayName: name, userPrincipalName: mail, mail, proxies: [`SMTP:${mail}`] },
    ...more,
  };
}

/** Our side of the directory against a fake Graph with these people. */
export async function aDirectory(users: readonly DirectoryUser[], more: Partial<DirectoryState> = {}) {
  const state: DirectoryState = { users, mayRead: 'all', ...more };
  const around = await aGraph({ rooms: () => [directoryRoom(state)] });
  return { ...around, state, directory: createDirectory(around.client) };
}
