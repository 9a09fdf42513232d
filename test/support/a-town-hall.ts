import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { post } from './post.ts';
import { layDatabase } from './prepared-database.ts';
import { type Answered, runCommand, runService, type Service } from './run-service.ts';
import type { Settings } from './start-process.ts';
import { openTeamsAround, type TeamsAround } from './teams-around.ts';
import { type TeamsUser, teamsUser } from './teams-user.ts';
import { aTeamsPerson, type TeamsPlace, type Wire } from './wire.ts';

/** Everybody on the board, by their first names. */
const names = {
  sara: ['Sara Lind', 'secretary'],
  frans: ['Frans Dahl', 'chair'],
  dorte: ['Dorte Bro', 'director'],
  dan: ['Dan Krog', 'director'],
  eva: ['Eva Mose', 'director'],
  finn: ['Finn Ravn', 'director'],
  gry: ['Gry Holm', 'director'],
  carl: ['Carl Fisk', 'chief', 'CFE'],
  tina: ['Tina Mark', 'chief', 'CTM'],
} as const;
type Name = keyof typeof names;

/** A municipality with Teams around it and the service in it, configured by its environment alone. */
export type TownHall = Record<Name, TeamsUser> &
  Pick<TeamsAround, 'connector' | 'login' | 'issuer' | 'place' | 'wire' | 'settings' | 'header'> & {
    service(): Service;
    /** Posts an activity with a token of the channel's. */
    post(activity: Wire): Promise<{ status: number; body: unknown }>;
    /** Starts the service again after it ended. */
    start(): Promise<void>;
    /** Ends it as a new version would, and starts it again. */
    restart(): Promise<void>;
    command(...words: string[]): Promise<Answered>;
    /** `board add`, with the channel named but not yet its address. */
    addBoard(): Promise<void>;
    close(): Promise<void>;
  };

export async function openTownHall(database: Settings = {}): Promise<TownHall> {
  const people = Object.fromEntries(
    Object.entries(names).map(([name, [whole]]) => [name, aTeamsPerson(whole)]),
  ) as Record<Name, ReturnType<typeof aTeamsPerson>>;
  const around = await openTeamsAround({ people: Object.values(people) });
  const { folder, connector, place, wire } = around;
  const settings = { ...around.settings, DATA_DIR: join(folder, 'data'), ...database };
  if (!database.DATABASE_URL) await layDatabase(settings.DATA_DIR);
  let service = await runService(settings);
  const send = (activity: Wire) => post(`${service.url}/api/messages`, activity, around.header());
  const users = Object.fromEntries(
    Object.entries(people).map(([name, one]) => [name, teamsUser(one, { wire, connector, post: send })]),
  ) as Record<Name, TeamsUser>;
  const start = async () => {
    service = await runService(settings);
  };
  const command = (...words: string[]) => runCommand(settings, words);
  return {
    ...users,
    ...around,
    ...{ settings, service: () => service, post: send, start, command },
    async restart() {
      const { status } = await service.process.kill('SIGTERM');
      if (status !== 0) throw new Error(`it ended with ${status}: ${service.process.complained()}`);
      await start();
    },
    async addBoard() {
      const file = join(folder, 'board.json');
      await writeFile(file, JSON.stringify(boardFile(people, place)));
      const { status, err } = await command('board', 'add', file);
      if (status !== 0) throw new Error(err);
    },
    async close() {
      await service.process.kill('SIGKILL');
      await around.close();
    },
  };
}

function boardFile(
  people: Record<Name, ReturnType<typeof aTeamsPerson>>,
  { tenantId, channelId }: TeamsPlace,
) {
  return {
    name: 'Direktionen',
    tenantId,
    channel: { teamId: channelId, channelId },
    members: Object.entries(names).map(([name, [whole, role, unit]]) => ({
      aadObjectId: people[name as Name].aadObjectId,
      ...{ name: whole, email: people[name as Name].email, role },
      ...(unit ? { unit } : {}),
    })),
    units: [
      { code: 'CFE', name: 'Center for Finans og Ejendomme' },
      { code: 'CTM', name: 'Center for Teknik og Miljø' },
    ],
    standingItems: ['Øvrige sager'],
  };
}

/** A day so many weeks ahead, a Wednesday, as people type it and as files have it. */
export function aWednesday(weeks: number): { typed: string; iso: string } {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() + ((3 - day.getUTCDay() + 7) % 7) + 7 * weeks);
  const [iso = ''] = day.toISOString().split('T');
  const [year, month, date] = iso.split('-').map(Number);
  return { typed: `${date}/${month} ${year}`, iso };
}
