import type { Day } from '../../src/domain/day.ts';
import type { PrintedItem, PrintedMinutes } from '../../src/domain/printed-minutes.ts';

/** Minutes as they are read out of a document. */
export function printedMinutes(date: string, items: readonly Partial<PrintedItem>[]): PrintedMinutes {
  return {
    ...{ board: 'Direktionen', date: date as Day, startTime: '09:30', place: 'Mødelokale 2' },
    attendees: ['Frans Dahl', 'Dorte Bro'],
    toc: [],
    items: items.map((item, at) => printedItem({ number: at + 1, ...item })),
    notUnderstood: [],
  };
}

function printedItem(more: Partial<PrintedItem>): PrintedItem {
  return {
    ...{ number: 1, title: 'Ny havn', closed: false, caseNumber: '25/1001' },
    sections: {
      baggrund: 'Havnen sander til.',
      indstilling: null,
      sagsfremstilling: null,
      økonomi: null,
      referat: null,
    },
    ...{
      recommendations: [],
      decisions: [],
      attachments: [],
      outcomeOfLastDecision: null,
      postponedTo: null,
    },
    ...{ orders: [], forwardedTo: [], guests: [], units: [] },
    ...more,
  };
}

/** A decision as printed: `2025-03-11` and what was decided. */
export function printedDecision(date: string, text: string): PrintedItem['decisions'][number] {
  return { date: date as Day, text };
}
