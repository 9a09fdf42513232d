import { agendaCard } from '../../cards/agenda.ts';
import { decisionFormCard } from '../../cards/decision-form.ts';
import { mostBytes } from '../../cards/fit.ts';
import { itemCard } from '../../cards/item.ts';
import { type Card, sizeOf } from '../../cards/parts.ts';
import { channelReader, readerFor } from '../../src/domain/reader.ts';
import { seeAgenda } from '../../src/domain/see-agenda.ts';
import { seeDecisionForm } from '../../src/domain/see-form.ts';
import { seeItem } from '../../src/domain/see-item.ts';
import { da as words } from '../../src/words/words.ts';
import { demandView } from '../cards/a-board-meeting.ts';
import {
  board,
  decision,
  fullAgenda,
  item,
  meeting,
  oneItem,
  prose,
  teamsIds,
  ten,
  today,
} from '../cards/the-largest.ts';
import { people } from '../support/builders.ts';
import { onlyMeetings } from '../support/proposals.ts';
import { type Found, median, type Row, sideBySide } from './bench.ts';

const chair = readerFor(board, people.chair, today);
const values = {
  text: prose(1_000),
  orders: decision.orders.map((order) => ({ ...order, text: prose(200) })),
  perRecommendation: ten('noted' as const),
};

/** The largest of their kind, from what is stored to the finished card; by page where there are several. */
const largest: Readonly<Record<string, (page: number) => Card>> = {
  'agenda, 40 items': (page) => agendaCard(seeAgenda(fullAgenda, channelReader), { words, teamsIds, page }),
  item: (part) => itemCard(demandView(seeItem(oneItem, item.id, chair)), { words, part }),
  'decision form': () =>
    decisionFormCard(
      demandView(seeDecisionForm({ ...onlyMeetings(meeting), board, meeting, item, values }, chair)),
      {
        ...{ words, inDialog: false },
      },
    ),
};

/** How heavy the largest cards are, against what a card may weigh; how fast they are made, against writing them as JSON. */
export async function cards({ rounds = 7, milliseconds = 200 } = {}): Promise<Found> {
  const rows: Row[] = [];
  for (const [what, draw] of Object.entries(largest)) {
    const pages = everyPage(draw);
    const value = Math.max(...pages.map(sizeOf));
    const count = pages.length > 1 ? `, largest of ${pages.length} pages` : '';
    rows.push({ what: `${what}${count}`, value, unit: 'bytes', ratio: value / mostBytes, baseline: '25 KB' });
  }
  for (const [what, draw] of Object.entries(largest)) {
    const card = draw(1);
    const { made, written } = await sideBySide(rounds, {
      made: () => timesPerSecond(() => draw(1), milliseconds),
      written: () => timesPerSecond(() => JSON.stringify(card), milliseconds),
    });
    const [value, baseline] = [median(made), 'writing it as JSON'];
    rows.push({ what: `${what}, made`, value, unit: '/s', ratio: value / median(written), baseline });
  }
  return { rows, notes: [] };
}

/** A page beyond the last is the last again. */
function everyPage(draw: (page: number) => Card): Card[] {
  const pages: Card[] = [];
  for (let page = 1; ; page += 1) {
    const next = draw(page);
    if (JSON.stringify(next) === JSON.stringify(pages.at(-1))) return pages;
    pages.push(next);
  }
}

function timesPerSecond(work: () => unknown, milliseconds: number): number {
  const from = performance.now();
  let times = 0;
  let passed = 0;
  while (passed < milliseconds) {
    work();
    times += 1;
    passed = performance.now() - from;
  }
  return (times / passed) * 1000;
}
