import { putOffReading } from '../../../src/actions/put-off-reading.ts';
import { asId, type TenantId } from '../../../src/domain/ids.ts';
import type { MeetingHead } from '../../../src/domain/meeting.ts';
import { calendarPage } from '../../../src/playground/calendar/calendar-page.ts';
import type { Done, Entry, Shown } from '../../../src/playground/calendar/wire.ts';
import { demoBoard } from '../../../src/playground/demo-board.ts';
import type { Mailbox } from '../../../src/playground/graph/mailbox.ts';
import { layOutDemo } from '../../../src/playground/lay-out-demo.ts';
import { pageFiles } from '../../../src/playground/page-files.ts';
import { closedAfter } from '../../support/closed-after.ts';
import { serveRoutes } from '../../support/serve-routes.ts';
import { aWorld, type World } from '../../support/world.ts';
import { aLocalGraph } from '../a-local-graph.ts';
import { readDemoMinutes } from '../read-demo-minutes.ts';

/** The demo board with its calendar behind the local Graph, all else in memory, and the page that edits it. */
export type ADemoCalendar = {
  url: string;
  world: World;
  mailbox: () => Mailbox;
  meetings(): Promise<readonly MeetingHead[]>;
  shown(): Promise<Shown>;
  entry(day: string): Promise<Entry>;
  edit(what: string, body: object): Promise<Done>;
  /** Whether edits have the calendar read; at first they do. */
  setAwake(isAwake: boolean): void;
};

export async function aDemoCalendar(): Promise<ADemoCalendar> {
  const { graph, calendar } = await aLocalGraph();
  const world = Object.assign(aWorld(), { calendar });
  const { mailbox: name } = demoBoard.calendar;
  const mailbox = () => graph.mailboxes.open(name);
  await layOutDemo(world, {
    serviceUrl: 'https://teams.example',
    readMinutes: readDemoMinutes,
    openMailbox: () => graph.mailboxes.renew(name),
    linkTo: null,
    withPast: false,
  });
  await world.runJobs();
  let isAwake = true;
  let reading: Promise<unknown> = Promise.resolve();
  graph.mailboxes.hear(() => {
    if (isAwake) reading = reading.then(() => putOffReading(world)).then(world.runJobs);
  });
  const routes = [...pageFiles(), ...calendarPage({ outside: world, mailbox })];
  await closedAfter(Promise.resolve({ close: () => reading }));
  const served = await closedAfter(serveRoutes(() => routes));
  const made: ADemoCalendar = {
    ...{ url: served.url, world, mailbox },
    meetings: () =>
      world.store.read(asId<TenantId>(demoBoard.tenantId), async (db) => {
        const [board] = await db.boards.all();
        return board ? db.meetings.ofBoard(board.id) : [];
      }),
    shown: async () => (await (await fetch(`${served.url}/trial/calendar`)).json()) as Shown,
    async entry(day) {
      const found = (await made.shown()).entries.find((one) => one.day === day);
      if (!found) throw new Error(`nothing on ${day}`);
      return found;
    },
    async edit(what, body) {
      const headers = { 'content-type': 'application/json' };
      const request = { method: 'POST', headers, body: JSON.stringify(body) };
      const answer = await fetch(`${served.url}/trial/calendar/${what}`, request);
      await reading;
      return (await answer.json()) as Done;
    },
    setAwake: (value) => {
      isAwake = value;
    },
  };
  return made;
}
