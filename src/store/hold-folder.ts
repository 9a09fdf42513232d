import { randomUUID } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { chmod, mkdir, readdir, rename, stat, unlink } from 'node:fs/promises';
import { createServer, type RequestListener, request, type Server } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** `held` tells that another process has the folder. */
export type Hold = { kind: 'mine'; release(): Promise<void> } | { kind: 'held' };

/** What a process says of itself on its socket. */
type Holder = { id: string; isOwner: boolean };

/**
 * Holds the folder for this process, or tells that another one does; `serve` answers what is asked on its socket.
 *
 * Each process listens on a socket of its own name and puts it into the folder once it answers; whoever is there
 * before, wins. The kernel closes a dead process's socket, so a hold ends with its process, at kill -9 too. No name is
 * used twice: a socket that refuses is dead for certain and can be unlinked without a race.
 */
export async function holdFolder(folder: string, serve: RequestListener): Promise<Hold> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const me: Holder = { id: randomUUID(), isOwner: false };
  const server = createServer((incoming, outgoing) => {
    if (incoming.url === '/holder') outgoing.end(JSON.stringify(me));
    else serve(incoming, outgoing);
  });
  return process.platform === 'win32' ? holdPipe(server, me, folder) : holdSocket(server, me, folder);
}

/** The socket of the process that holds the folder; undefined where none does. */
export async function findHolder(folder: string): Promise<string | undefined> {
  if (process.platform === 'win32') return (await ask(await pipeOf(folder))) ? pipeOf(folder) : undefined;
  const paths = await shortPaths(folder).catch(() => undefined);
  if (!paths) return undefined;
  for (const name of await socketsIn(folder)) {
    const holder = await ask(paths.of(name));
    if (holder?.isOwner) return paths.of(name);
  }
  await paths.close();
  return undefined;
}

async function holdSocket(server: Server, me: Holder, folder: string): Promise<Hold> {
  const paths = await shortPaths(folder);
  const starting = `starting-${me.id}.sock`;
  const settled = socketOf(me.id);
  await listen(server, paths.of(starting));
  await chmod(join(folder, starting), 0o600);
  await rename(join(folder, starting), join(folder, settled));
  const release = async () => {
    await unlink(join(folder, settled)).catch(() => {});
    await close(server);
    await paths.close();
  };
  me.isOwner = await isFirst(folder, paths.of, me.id);
  if (me.isOwner) return { kind: 'mine', release };
  await release();
  return { kind: 'held' };
}

/** On Windows a pipe's name is the lock itself: it can be taken once and vanishes with its process. */
async function holdPipe(server: Server, me: Holder, folder: string): Promise<Hold> {
  try {
    await listen(server, await pipeOf(folder));
  } catch {
    return { kind: 'held' };
  }
  me.isOwner = true;
  return { kind: 'mine', release: () => close(server) };
}

/** Of two that start at once, the one with the lower id stays; it waits until the other has gone. */
async function isFirst(folder: string, path: (name: string) => string, id: string): Promise<boolean> {
  for (let round = 0; round < 250; round += 1) {
    const others = (await socketsIn(folder)).filter((name) => name !== socketOf(id));
    const answers = await Promise.all(others.map(async (name) => ({ name, holder: await ask(path(name)) })));
    for (const { name, holder } of answers) if (!holder) await unlink(join(folder, name)).catch(() => {});
    const alive = answers.flatMap(({ holder }) => (holder ? [holder] : []));
    if (alive.length === 0) return true;
    if (alive.some((other) => other.isOwner || other.id < id)) return false;
    await pause(20);
  }
  return false;
}

/** Alive, but we cannot tell more: taken for the owner. */
const owner: Holder = { id: '', isOwner: true };

/** Hangs up on us, so it is just going: after us in line, and asked again. */
const leaving: Holder = { id: '~', isOwner: false };

/** Undefined where nobody listens. */
function ask(socketPath: string): Promise<Holder | undefined> {
  return new Promise((resolve) => {
    const asking = request({ socketPath, path: '/holder', timeout: 5000, agent: false }, (answer) => {
      answer.setEncoding('utf8').once('data', (text) => resolve(readHolder(text)));
      answer.once('close', () => resolve(leaving));
    });
    asking.once('timeout', () => {
      resolve(owner);
      asking.destroy();
    });
    asking.once('error', ({ code }: NodeJS.ErrnoException) => {
      if (code === 'ECONNREFUSED' || code === 'ENOENT') resolve(undefined);
      else resolve(code === 'ECONNRESET' || code === 'EPIPE' ? leaving : owner);
    });
    asking.end();
  });
}

function readHolder(text: string): Holder {
  try {
    return JSON.parse(text);
  } catch {
    return owner;
  }
}

function socketOf(id: string): string {
  return `hold-${id}.sock`;
}

async function socketsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => /^hold-.+\.sock$/.test(name));
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => resolve());
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}

async function pipeOf(folder: string): Promise<string> {
  const { ino } = await stat(folder, { bigint: true });
  return `\\\\.\\pipe\\moedeklar-${ino}`;
}

/**
 * Socket paths end at 107 bytes. In a deeper folder they go through the folder's open descriptor, which Linux names
 * shortly.
 */
async function shortPaths(folder: string): Promise<{ of(name: string): string; close(): Promise<void> }> {
  const longest = join(folder, `starting-${randomUUID()}.sock`);
  if (Buffer.byteLength(longest) <= 107 || process.platform !== 'linux') {
    return { of: (name) => join(folder, name), close: async () => {} };
  }
  // A bare number, which nobody closes behind our back while a path through it is in use.
  const descriptor = openSync(folder, 'r');
  return { of: (name) => `/proc/self/fd/${descriptor}/${name}`, close: async () => closeSync(descriptor) };
}
