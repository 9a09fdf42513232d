import { z } from 'zod';
import { type GraphReply, type GraphRequest, partsOf, type Room, refusal, saidIn } from './rooms.ts';

/** The organisation's apps, and for whom one is installed. */
export type TeamworkState = {
  catalogue: { id: string; externalId: string }[];
  /** The ids of those for whom the app is installed. */
  installed: Set<string>;
  /** What stands in the way of installing it: for everybody, or for whom it is named. */
  isOurs: boolean;
  mayInstall: boolean;
  blocked: Set<string>;
  /** Known in the directory, and to Teams not yet. */
  newcomers: Set<string>;
  /** Installed, but not told of at once. */
  lagging: Set<string>;
  mayNotify: boolean;
  /** What stands in people's activity feeds. */
  activities: { user: string; line: string; parameters: Record<string, string> }[];
};

type Asking = { state: TeamworkState; request: GraphRequest; user: string };

const wish = z.object({ 'teamsApp@odata.bind': z.string() });
const activity = z.object({
  topic: z.object({ source: z.literal('entityUrl'), value: z.string() }),
  activityType: z.literal('notice'),
  previewText: z.object({ content: z.string().max(150) }),
  templateParameters: z.array(z.object({ name: z.string(), value: z.string() })),
});
const notConsented =
  "Missing role permissions on the request. API requires one of 'TeamsAppInstallation.ReadWriteSelfForUser.All'.";

/** The catalogue, an app's installation for a person, and the chat that comes with it. */
export function teamworkRoom(state: TeamworkState): Room {
  return (request) => {
    const [first, user = '', second, third, installation, last] = partsOf(request);
    if (first === 'appCatalogs' && user === 'teamsApps' && request.method === 'GET')
      return listed(request, 'externalId', state.catalogue);
    if (first !== 'users' || second !== 'teamwork') return null;
    const asking = { state, request, user };
    if (third === 'sendActivityNotification' && request.method === 'POST') return notify(asking);
    if (third !== 'installedApps') return null;
    if (!state.mayInstall) return refusal(403, 'Forbidden', notConsented);
    if (state.newcomers.has(user)) return refusal(404, 'NotFound', `User Id '${user}' not found.`);
    if (request.method === 'POST' && installation === undefined) return install(asking);
    if (request.method !== 'GET') return null;
    if (installation === undefined) return installationsOf(asking);
    if (last !== 'chat' || installation !== installationOf(user)) return refusal(404, 'NotFound');
    return { status: 200, body: { id: chatOf(user), chatType: 'oneOnOne' } };
  };
}

/** The chat of a person with the app. */
export function chatOf(user: string): string {
  return `19:${user}_28bot@unq.gbl.spaces`;
}

function install({ state, request, user }: Asking): GraphReply {
  const said = wish.safeParse(saidIn(request)).data?.['teamsApp@odata.bind'] ?? '';
  const [, appId] = said.split(`${request.origin}/v1.0/appCatalogs/teamsApps/`);
  const app = state.catalogue.find(({ id }) => id === appId);
  if (!app) return refusal(404, 'NotFound', `Teams app with id '${appId}' was not found.`);
  if (!state.isOurs)
    return refusal(403, 'Forbidden', `AAD App Id 'x' is not allowed to manage the Teams App '${app.id}'.`);
  if (state.blocked.has(user))
    return refusal(403, 'Forbidden', `App is blocked by app permission policy. UserObjectId: ${user}`);
  if (state.installed.has(user)) return refusal(409, 'Conflict', 'The app is installed already.');
  state.installed.add(user);
  return { status: 201 };
}

/** As the manifest declares the activity, about the app as it is installed for whoever is told. */
function notify({ state, request, user }: Asking): GraphReply {
  if (!state.mayNotify) return refusal(403, 'Forbidden', 'Missing role permissions on the request.');
  const { data } = activity.safeParse(saidIn(request));
  const topic = `${request.origin}/v1.0/users/${user}/teamwork/installedApps/${encodeURIComponent(installationOf(user))}`;
  if (!data || data.topic.value !== topic || !state.installed.has(user)) return refusal(400, 'BadRequest');
  const parameters = Object.fromEntries(data.templateParameters.map(({ name, value }) => [name, value]));
  state.activities.push({ user, line: data.previewText.content, parameters });
  return { status: 204 };
}

function installationsOf({ state, request, user }: Asking): GraphReply {
  const isTold = state.installed.has(user) && !state.lagging.delete(user);
  const installed = isTold
    ? state.catalogue.map((teamsApp) => ({ id: installationOf(user), teamsApp, 'teamsApp/id': teamsApp.id }))
    : [];
  return listed(request, 'teamsApp/id', installed);
}

function installationOf(user: string): string {
  return Buffer.from(`${user}##app`).toString('base64');
}

/** Those of which the one field that may be asked for is as the filter says. */
function listed(request: GraphRequest, field: string, all: readonly Record<string, unknown>[]): GraphReply {
  const [, name, value] = /^(\S+) eq '([^']*)'$/.exec(request.query.get('$filter') ?? '') ?? [];
  if (name !== field) return refusal(400, 'BadRequest');
  return { status: 200, body: { value: all.filter((one) => one[field] === value) } };
}
