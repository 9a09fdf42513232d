import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { TokenCredential } from '@azure/identity';
import type { Outside } from '../actions/outside.ts';
import type { GraphConfig } from '../config/graph.ts';
import { type Config, ConfigError } from '../config.ts';
import { instantOf } from '../domain/day.ts';
import { createCalendar } from '../graph/calendar.ts';
import { createGraphClient, type GraphClient } from '../graph/client.ts';
import { createDirectory } from '../graph/directory.ts';
import { createDrive } from '../graph/drive.ts';
import { mostAtOnce } from '../graph/pacing.ts';
import { createGraphToken } from '../graph/token.ts';
import { openQueue, type Queue } from '../jobs/open-queue.ts';
import type { Log } from '../log.ts';
import { createDocuments } from '../minutes/create-documents.ts';
import { readMinutesFile } from '../minutes/read-file.ts';
import { adviceOn } from '../operator/advise.ts';
import type { Operation, Outcome } from '../operator/operation.ts';
import { runCommand } from '../operator/run-command.ts';
import { backUp } from '../store/copy/back-up.ts';
import { createStore } from '../store/create-store.ts';
import { asOutsideFailure } from '../store/failures.ts';
import { holdFolder } from '../store/hold-folder.ts';
import { type Database, migrate, openEmbedded, openPostgres } from '../store/open-database.ts';
import { erasePerson } from '../store/person/erase-person.ts';
import { exportPerson } from '../store/person/export-person.ts';
import { openPlaces } from '../store/places.ts';
import { readClock } from '../store/read-clock.ts';
import { auditor } from '../store/record.ts';
import type { Meters } from '../web/meters.ts';
import { createDesk } from './answer-operator.ts';

/** What the service and an operator's command both stand on: the database, the queue and the store. */
export type House = {
  database: Database;
  queue: Queue;
  store: Outside['store'];
  documents: Outside['documents'];
  graph: GraphClient | null;
  calendar: Outside['calendar'];
  drive: Outside['drive'];
  tellOperator: Outside['tellOperator'];
  directory: Outside['directory'];
  operate: (operation: Operation) => Promise<Outcome>;
  close(): Promise<void>;
};

type HouseConfig = Pick<Config, 'database' | 'graph'>;

/** A Graph on this machine, for where none is configured. */
type NearGraph = {
  baseUrl: string;
  ca: string;
  credential: TokenCredential;
  /** Whether a link leads to a file in it. */
  holds: (url: URL) => boolean;
};

/** What a house may stand on beside its settings. */
type Beside = { near?: NearGraph | null; meters?: Pick<Meters, 'putOff' | 'request'> };

export const now = () => instantOf(new Date());
export const newId = () => randomUUID();

/** Opens the database, for this process alone where it is embedded. What fails half way leaves nothing open. */
export async function openHouse(config: HouseConfig, log: Log, beside: Beside = {}): Promise<House> {
  const opened = new AsyncDisposableStack();
  try {
    return await openIn(opened, config, { log, ...beside });
  } catch (error) {
    await opened.disposeAsync();
    throw asOutsideFailure(error);
  }
}

async function openIn(
  opened: AsyncDisposableStack,
  { database: config, graph }: HouseConfig,
  { log, near = null, meters }: { log: Log } & Beside,
): Promise<House> {
  const desk = createDesk();
  if (config.kind === 'embedded') {
    const hold = await holdFolder(config.folder, desk.serve);
    if (hold.kind === 'held') throw new ConfigError(`another Mødeklar is running on ${config.folder}`);
    opened.defer(hold.release);
  }
  const database =
    config.kind === 'embedded' ? await openEmbedded(config.folder) : await openPostgres(config.url, config);
  opened.defer(database.close);
  const migrated = await migrate(database);
  const queue = await openQueue({ kind: database.kind, execute: database.execute, log });
  opened.defer(queue.stop);
  const documents = createDocuments();
  opened.defer(documents.close);
  const send: Queue['send'] = (db, name, ...about) => {
    meters?.putOff(name);
    return queue.send(db, name, ...about);
  };
  const store = createStore({ db: database.db, send, wake: queue.wake, now });
  const tellOperator: Outside['tellOperator'] = (trouble) =>
    log.warn({ side: 'graph', ...trouble }, adviceOn(trouble).join(' '));
  const access = graph ? accessTo(graph) : near && accessNearby(near);
  const places =
    access && config.kind === 'postgres' ? openPlaces(config.url, { ...config, each: mostAtOnce }) : null;
  if (places) opened.defer(places.close);
  const client =
    access &&
    createGraphClient({
      ...{ ...access, now, pause, log },
      takePlace: places?.take,
      watch: (request) => meters?.request({ side: 'graph', ...request }),
    });
  const calendar = client && createCalendar(client);
  const drive = client && createDrive(client, near?.holds);
  const teamsApp = graph?.teamsApp ?? { catalogueId: null, manifestId: null };
  const directory = client && createDirectory(client, teamsApp);
  const verify = auditor(database.db);
  const operate = (operation: Operation) =>
    runCommand(
      {
        ...{ store, documents, calendar, directory, tellOperator },
        ...{ newId, now, verify, jobs: queue, migrated },
        readMinutes: readMinutesFile,
        persons: {
          export: (sought) => exportPerson(database.db, sought),
          erase: (erasure, cause) => erasePerson(database.db, erasure, cause),
        },
        clockOfDatabase: () => readClock(database),
        backUp: (path) => backUp(database, path),
      },
      operation,
    );
  opened.defer(desk.close);
  desk.open({ operate });
  return {
    ...{ database, queue, store, documents, graph: client, calendar, drive, directory, tellOperator },
    operate,
    close: () => opened.disposeAsync(),
  };
}

function accessTo({ baseUrl, teamsApp: _, ...identity }: GraphConfig) {
  return { baseUrl, token: createGraphToken(identity) };
}

function accessNearby({ baseUrl, ca, credential }: NearGraph) {
  const nobody = { tenantId: '', clientId: '', credential: { kind: 'secret', secret: '' } } as const;
  return { baseUrl, ca, token: createGraphToken(nobody, { make: () => credential }) };
}
