import type { Board } from '../domain/board.ts';
import { mailboxOf, membersOn } from '../domain/board.ts';
import { dayIn } from '../domain/day.ts';
import { adviceOn } from './advise.ts';
import { type Check, type Examined, examine, type Finding, type WishedBoard } from './doctor.ts';
import type { Needs } from './operation.ts';

/** In milliseconds: tokens and deadlines forgive less than this. */
const skewAllowed = 120_000;

/** What only whoever has the database open can tell: the database, the boards, their calendars and subscriptions. */
export async function examineHouse(needs: Needs): Promise<Examined> {
  const boards: Board[] = [];
  const first = await examine([
    { name: 'database', look: () => lookAtDatabase(needs) },
    { name: 'boards', look: () => lookForBoards(needs, boards) },
  ]);
  const ofBoards = await examine(boards.flatMap((board) => checksOf(needs, board)));
  const wished = await Promise.all(boards.map((board) => wishesOf(needs, board)));
  return { findings: [...first, ...ofBoards], boards: wished };
}

async function wishesOf({ store }: Needs, board: Board): Promise<WishedBoard> {
  const { name, tenantId, channel, reach, files } = board;
  const mailbox = mailboxOf(board);
  const known = mailbox && (await store.read(tenantId, (db) => db.subscriptions.get(mailbox)));
  const serviceUrl = channel?.serviceUrl;
  return {
    ...{ name, mailbox, reach },
    subscription: known ? (known.live?.id ?? null) : null,
    channel: channel && serviceUrl ? { serviceUrl, channelId: channel.channelId } : null,
    files: files.toChannel || files.internalDrive !== null,
  };
}

async function lookAtDatabase({ clockOfDatabase, now }: Needs): Promise<Omit<Finding, 'check'>> {
  const { at, encoding } = await clockOfDatabase();
  const skew = Math.abs(Date.parse(at) - Date.parse(now()));
  if (encoding !== 'UTF8')
    return {
      state: 'fails',
      says: `its encoding is ${encoding}`,
      todo: 'make a database with encoding UTF8',
    };
  if (skew > skewAllowed)
    return {
      state: 'fails',
      says: `its clock is ${Math.round(skew / 1000)} s off`,
      todo: 'set both clocks by NTP',
    };
  return { state: 'ok', says: 'reached, schema up to date, UTF8, clocks agree' };
}

async function lookForBoards({ store }: Needs, found: Board[]): Promise<Omit<Finding, 'check'>> {
  for (const tenant of await store.tenants())
    found.push(...(await store.read(tenant, (db) => db.boards.all())));
  if (found.length > 0) return { state: 'ok', says: found.map(({ name }) => name).join(', ') };
  return {
    state: 'skipped',
    says: 'there is none yet',
    todo: 'board add FILE.json, or /opsæt in the channel',
  };
}

function checksOf(needs: Needs, board: Board): Check[] {
  return [
    { name: `${board.name}: secretary`, look: async () => lookForSecretary(needs, board) },
    { name: `${board.name}: channel`, look: async () => lookForChannel(board) },
    { name: `${board.name}: calendar`, look: () => lookAtCalendar(needs, board) },
    { name: `${board.name}: subscription`, look: () => lookAtSubscription(needs, board) },
  ];
}

function lookForSecretary({ now }: Needs, board: Board): Omit<Finding, 'check'> {
  const today = membersOn(board, dayIn(board.timeZone, now()));
  if (today.some(({ role }) => role === 'secretary')) return { state: 'ok', says: 'there is one' };
  return {
    state: 'fails',
    says: 'nobody is secretary today',
    todo: 'name one in the board’s file, and board add it',
  };
}

function lookForChannel({ channel }: Board): Omit<Finding, 'check'> {
  if (channel?.serviceUrl) return { state: 'ok', says: 'the bot has been spoken to there' };
  const says = channel ? 'nobody has spoken to the bot there yet' : 'it has none yet';
  return { state: 'fails', says, todo: 'add the app to the team, and write @Mødeklar /opsæt in the channel' };
}

async function lookAtCalendar(
  { store }: Needs,
  { id, tenantId, calendar }: Board,
): Promise<Omit<Finding, 'check'>> {
  if (!calendar) return { state: 'skipped', says: 'the board names no mailbox' };
  const state = await store.read(tenantId, (db) => db.calendars.get(id));
  if (!state?.readAt && !state?.paused)
    return { state: 'fails', says: `${calendar.mailbox} was never read`, todo: 'calendar sync --board B' };
  if (!state.paused) return { state: 'ok', says: `${state.mailbox} was read at ${state.readAt}` };
  const { why } = state.paused;
  const advice = adviceOn({ what: 'calendar-paused', mailbox: state.mailbox, why });
  return { state: 'fails', says: advice[0] ?? why, todo: advice.slice(1).join(' ') };
}

async function lookAtSubscription(
  { store, now }: Needs,
  { tenantId, calendar }: Board,
): Promise<Omit<Finding, 'check'>> {
  if (!calendar) return { state: 'skipped', says: 'the board names no mailbox' };
  const known = await store.read(tenantId, (db) => db.subscriptions.get(calendar.mailbox.toLowerCase()));
  if (!known) return { state: 'skipped', says: 'there is none; the calendar is read every fifteen minutes' };
  if (known.trouble) {
    const advice = adviceOn({
      what: 'not-notified',
      mailbox: known.mailbox,
      why: known.trouble.why,
      url: known.url,
    });
    return { state: 'fails', says: advice[0] ?? known.trouble.why, todo: advice.slice(1).join(' ') };
  }
  if (!known.live || known.live.expiresAt < now())
    return {
      state: 'fails',
      says: 'it has run out',
      todo: 'see that the service runs: it renews it by itself',
    };
  return { state: 'ok', says: `until ${known.live.expiresAt}` };
}
