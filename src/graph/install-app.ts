import { z } from 'zod';
import type { Directory } from '../actions/outside.ts';
import type { GraphConfig } from '../config/graph.ts';
import type { PersonId } from '../domain/ids.ts';
import { type FailureReason, OutsideFailure } from '../errors.ts';
import { type GraphAnswer, granted, readAs } from './answer.ts';
import type { GraphClient } from './client.ts';
import { within } from './within.ts';

export type TeamsApp = GraphConfig['teamsApp'];

/** An app as it is installed for one person. */
type Installation = { path: string };

/** The app's id in the organisation's catalogue, asked for by the client at hand. */
export type AppId = (client: GraphClient) => Promise<string>;

const listed = z.object({ value: z.array(z.object({ id: z.string().min(1) })) });
const chat = z.object({ id: z.string().min(1) });
const refused = z.object({ error: z.object({ message: z.string() }) });

/** In milliseconds, within the time that telling somebody may take. */
const longestInstalling = 30_000;

/** Installs the app for a person, unless it is, and finds their chat with it. */
export function installing(client: GraphClient, appId: AppId): Directory['install'] {
  return async (person) => {
    const inTime = within(client, longestInstalling);
    const app = await appId(inTime);
    const answer = await inTime.ask({
      ...{ mailbox: null, method: 'POST', path: installedApps(person) },
      body: { 'teamsApp@odata.bind': client.linkTo(`/appCatalogs/teamsApps/${app}`) },
      // What is installed already is not installed again.
      mayRepeat: true,
    });
    if (answer.status !== 409) await demandInstalled(inTime, person, answer);
    const installation = await findInstallation(inTime, { app, person });
    // What was installed just now may not be told of yet.
    if (!installation) throw new OutsideFailure('graph', 'the app is not there yet', { reason: 'busy' });
    const found = await inTime.ask({ mailbox: null, path: `${installation.path}/chat` });
    return { conversationId: readAs(chat, found).id };
  };
}

/** The app as it is installed for a person; null where it is not. */
export async function findInstallation(
  client: GraphClient,
  { app, person }: { app: string; person: PersonId },
): Promise<Installation | null> {
  const filter = encodeURIComponent(`teamsApp/id eq '${app}'`);
  const path = `${installedApps(person)}?$expand=teamsApp&$filter=${filter}`;
  const [found] = readAs(listed, await client.ask({ mailbox: null, path })).value;
  return found ? { path: `${installedApps(person)}/${encodeURIComponent(found.id)}` } : null;
}

/** As it is configured, or as it is found in the catalogue, once. */
export function cataloguing({ catalogueId, manifestId }: TeamsApp): AppId {
  let known = catalogueId;
  return async (client) => {
    if (known !== null) return known;
    if (manifestId === null) throw new OutsideFailure('graph', 'no app is configured to be installed');
    const filter = encodeURIComponent(`externalId eq '${manifestId.replaceAll("'", "''")}'`);
    const answer = await client.ask({ mailbox: null, path: `/appCatalogs/teamsApps?$filter=${filter}` });
    const [found] = readAs(listed, answer).value;
    if (!found)
      throw new OutsideFailure('graph', 'the app is not in the catalogue', { reason: 'app-not-found' });
    known = found.id;
    return known;
  };
}

function installedApps(person: PersonId): string {
  return `/users/${encodeURIComponent(person)}/teamwork/installedApps`;
}

async function demandInstalled(client: GraphClient, person: PersonId, answer: GraphAnswer): Promise<void> {
  const { status, codes } = answer;
  if (status < 400) return;
  const reason = await whyNot(client, person, answer);
  client.log.info({ side: 'graph', status, codes, reason, person }, 'the app could not be installed');
  if (reason === null) granted(answer);
  else throw new OutsideFailure('graph', `the app could not be installed (${status})`, { reason });
}

/** Graph gives one code for several reasons: they are told apart by its words, which go no further. */
async function whyNot(
  client: GraphClient,
  person: PersonId,
  answer: GraphAnswer,
): Promise<FailureReason | null> {
  const said = refused.safeParse(answer.body).data?.error.message ?? '';
  if (answer.status === 403) {
    if (/not allowed to manage/i.test(said)) return 'app-not-ours';
    return /permission policy|app is blocked/i.test(said) ? 'app-blocked' : null;
  }
  if (answer.status !== 404) return null;
  if (/\bapp\b/i.test(said) && !/\buser\b/i.test(said)) return 'app-not-found';
  const known = await client.ask({ mailbox: null, path: `/users/${encodeURIComponent(person)}?$select=id` });
  return known.status === 200 ? 'never-signed-in' : 'not-found';
}
