import { join } from 'node:path';
import type { Outside } from '../actions/outside.ts';
import { putOffReading } from '../actions/put-off-reading.ts';
import type { Route } from '../api/route.ts';
import { dayIn } from '../domain/day.ts';
import type { TenantId } from '../domain/ids.ts';
import { calendarPage } from './calendar/calendar-page.ts';
import { deliverTo } from './deliver.ts';
import { layOutCalendar } from './demo/calendar.ts';
import { demoDays } from './demo/days.ts';
import { fileTitled, layOutFiles } from './demo/files.ts';
import { demoSuggestions } from './demo/suggestions.ts';
import { demoBoard, demoChannel, peopleOf } from './demo-board.ts';
import { filesPage, linkTo } from './files/files-page.ts';
import type { LocalGraph } from './graph/open-graph.ts';
import { layOutDemo, type ReadDemoMinutes } from './lay-out-demo.ts';
import { localOnly } from './local-only.ts';
import { createTabTokens, type TabTokens } from './tab-tokens.ts';
import { createTrialPage } from './trial-page.ts';
import { createTrialTeams } from './trial-teams.ts';

type Needs = {
  outside: Outside;
  /** `http://127.0.0.1:3978`, once the service listens. */
  address: () => string;
  /** Where the chats are kept. */
  folder: string;
  readMinutes: ReadDemoMinutes;
  /** Our own; null where another Graph is spoken to. */
  graph: Pick<LocalGraph, 'mailboxes' | 'drives'> | null;
  /** Drops all that the demo board's tenant has. */
  clear: (tenantId: TenantId) => Promise<void>;
};

export type OpenTrial = {
  routes: readonly Route[];
  /** As whom people may open the tab. */
  tab: TabTokens['tab'];
  /** Installs the bot and lays out the demo, once the bot can be reached. */
  begin(): Promise<void>;
  /** Ends what would keep the server from closing. */
  end(): void;
  close(): Promise<void>;
};

/** Everything that the local trial adds to the service: a stand-in for Teams, the page, and the demo board. */
export async function openTrial(needs: Needs): Promise<OpenTrial> {
  const { outside, address, folder, readMinutes, graph, clear } = needs;
  const serviceUrl = () => `${address()}/trial/connector`;
  const teams = await createTrialTeams({
    serviceUrl,
    deliver: (activity) => deliverTo(`${address()}/api/messages`)(activity),
    people: peopleOf(demoBoard),
    channel: demoChannel,
    keepIn: join(folder, 'trial.json'),
    now: outside.now,
    newId: outside.newId,
  });
  const tokens = await createTabTokens(outside.now);
  const { mailbox } = demoBoard.calendar;
  const openMailbox = graph && (() => graph.mailboxes.renew(mailbox));
  const calendarRoutes = graph ? calendarPage({ outside, mailbox: () => graph.mailboxes.open(mailbox) }) : [];
  const fileRoutes = graph ? filesPage({ outside, drives: graph.drives }) : [];
  const linkToFile =
    ({ drives }: Pick<LocalGraph, 'drives'>) =>
    (title: string) => {
      const file = fileTitled(drives, title);
      return file ? linkTo(file, address()) : null;
    };
  const layOut = async () => {
    if (graph) layOutFiles(graph.drives);
    await layOutDemo(outside, {
      ...{ serviceUrl: serviceUrl(), readMinutes, openMailbox, linkTo: graph && linkToFile(graph) },
      withPast: true,
    });
    const calendar = graph?.mailboxes.open(mailbox);
    // What was kept of the calendar is gone, or it was never there.
    if (calendar?.edits.length === 0)
      layOutCalendar(calendar, demoDays(dayIn(demoBoard.timeZone, outside.now())));
    // Reads what is new of it, and has Graph tell of changes from now on.
    await putOffReading(outside);
  };
  const page = createTrialPage({
    teams,
    suggestions: demoSuggestions,
    reset: async () => {
      await clear(demoBoard.tenantId as TenantId);
      graph?.drives.clear();
      await layOut();
    },
  });
  return {
    routes: [...teams.routes, ...page.routes, ...calendarRoutes, ...fileRoutes, ...localOnly([tokens.route])],
    tab: tokens.tab,
    async begin() {
      await teams.start();
      await layOut();
    },
    end: page.close,
    close: teams.close,
  };
}
