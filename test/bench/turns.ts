import { join } from 'node:path';
import { people } from '../support/builders.ts';
import { openTeamsAround, type TeamsAround } from '../support/teams-around.ts';
import { aTeamsPerson } from '../support/wire.ts';
import { type Found, median, type Row, sideBySide, timeOf } from './bench.ts';
import { pour } from './turns/pour.ts';
import { type Bot, runBot } from './turns/run-bot.ts';

const sara = aTeamsPerson('Sara Lind', people.secretary);

/** Rounds that are not counted: until then the engine compiles what it runs. */
const warmUp = 3;

type Measured = { perSecond: number; cpu: number };

/** Messages with real tokens, each answered by a message, against a bot as botbuilder's samples have it. */
export async function turns({ rounds = 5, times = 1_500 } = {}): Promise<Found> {
  const around = await openTeamsAround({ people: [sara], isBoundless: true });
  const bots: Bot[] = [];
  const run = async (file: string) => {
    const bot = await runBot(file, { ...around.settings, DATA_DIR: join(around.folder, 'data') });
    bots.push(bot);
    return bot;
  };
  try {
    const [plain, echo, service] = [
      await run('plain-botbuilder.ts'),
      await run('our-echo.ts'),
      await run('our-service.ts'),
    ];
    const measured = await sideBySide(warmUp + rounds, {
      plain: () => measure(around, plain, { text: 'Goddag', times }),
      echo: () => measure(around, echo, { text: 'Goddag', times }),
      service: () => measure(around, service, { text: '/hjælp', times: times / 5 }),
    });
    return { rows: rowsOf(measured), notes: [] };
  } finally {
    for (const bot of bots) await bot.stop();
    await around.close();
  }
}

async function measure(
  { wire, header, connector }: TeamsAround,
  bot: Bot,
  { text, times }: { text: string; times: number },
): Promise<Measured> {
  const bodies = Array.from({ length: times }, () =>
    Buffer.from(JSON.stringify(wire.typed(sara, text, 'chat'))),
  );
  const before = await bot.cpu();
  const passed = await timeOf(() => pour(bot.url, header(), bodies));
  const cpu = (await bot.cpu()) - before;
  const said = connector.said.splice(0).length;
  connector.calls.length = 0;
  if (said !== times) throw new Error(`${times} messages were answered by ${said}`);
  return { perSecond: (times / passed) * 1000, cpu: cpu / times };
}

function rowsOf(measured: Record<'plain' | 'echo' | 'service', Measured[]>): Row[] {
  const names = {
    plain: 'plain botbuilder, echo',
    echo: 'our door, echo',
    service: 'our service with its database, /hjælp',
  };
  const kinds = [
    { of: 'perSecond', unit: 'messages/s', what: '' },
    { of: 'cpu', unit: 'ms', what: ', processor time a message' },
  ] as const;
  return kinds.flatMap(({ of, unit, what }) => {
    const middle = (side: keyof typeof names) => median(measured[side].slice(warmUp).map((one) => one[of]));
    return (Object.keys(names) as (keyof typeof names)[]).map((side) => ({
      ...{ what: `${names[side]}${what}`, value: middle(side), unit },
      ...{ ratio: middle(side) / middle('plain'), baseline: 'plain botbuilder' },
    }));
  });
}
