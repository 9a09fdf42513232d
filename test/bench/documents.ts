import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { fileReader } from '../../src/domain/reader.ts';
import { seeMinutes } from '../../src/domain/see-minutes.ts';
import { createDocuments } from '../../src/minutes/create-documents.ts';
import { fullAgenda, prose } from '../cards/the-largest.ts';
import { type Found, type Row, sideBySide, timeOf } from './bench.ts';

/** About 375 words an item: 15,000 in all. */
const each = 2_450;

/** The largest agenda as minutes, every item with a page and a half of text. */
function longView() {
  const { board, meeting, items, decisions } = fullAgenda;
  const places = meeting.places.map((place) => ({
    ...place,
    text: { ...place.text, background: null, caseStatement: prose(each), finances: null, attachments: [] },
  }));
  return seeMinutes({ board, items, decisions, meeting: { ...meeting, places } }, fileReader);
}

/** How long minutes of 40 items take to write, and how long a turn would have to wait for its thread meanwhile. */
export async function documents({ rounds = 3 } = {}): Promise<Found> {
  const writer = createDocuments();
  const view = longView();
  try {
    const first = await timeOf(() => writer.write(view, { what: 'minutes', format: 'pdf' }));
    const times = await sideBySide(rounds, {
      pdf: () => timeOf(() => writer.write(view, { what: 'minutes', format: 'pdf' })),
      docx: () => timeOf(() => writer.write(view, { what: 'minutes', format: 'docx' })),
    });
    const waits = await sideBySide(rounds, {
      idle: () => longestWait(() => pause(300)),
      writing: () => longestWait(() => writer.write(view, { what: 'minutes', format: 'pdf' })),
    });
    const [idle, writing] = [Math.min(...waits.idle), Math.min(...waits.writing)];
    const row = (what: string, value: number, [budget, baseline]: [number, string]): Row => ({
      ...{ what, value, unit: 'ms', ratio: value / budget, baseline },
    });
    return {
      rows: [
        row('40 items as PDF, first', first, [2000, '2 s']),
        row('40 items as PDF', Math.min(...times.pdf), [2000, '2 s']),
        row('40 items as DOCX', Math.min(...times.docx), [1000, '1 s']),
        row('longest wait of a turn meanwhile', writing, [idle, 'idle']),
      ],
      notes: [],
    };
  } finally {
    await writer.close();
  }
}

/** The longest that the thread was busy while the work went on, in milliseconds. */
async function longestWait(work: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await work();
  delay.disable();
  return delay.max / 1e6;
}
