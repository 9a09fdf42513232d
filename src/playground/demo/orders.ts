import { addDays, type Day, type Instant } from '../../domain/day.ts';
import { asId, type OrderId, type PersonId } from '../../domain/ids.ts';
import * as order from '../../domain/order.ts';
import { demoPeople } from '../demo-board.ts';

type Line = { text: string; unit: string; due?: Day; condition?: string };

/**
 * What the demo's last meeting ordered, with what became of it by now: one that is overdue, one that is due with a wish for
 * another date, one that waits for something, one of each that was reported, done and given up.
 */
export function demoOrders(given: order.Given, { now, today }: { now: Instant; today: Day }) {
  const person = (id: string, text?: string) => ({
    ...{ by: asId<PersonId>(id), at: now },
    ...(text === undefined ? {} : { text }),
  });
  const mette = person(demoPeople.mette);
  let count = 0;
  const ordered = ({ text, unit, due, condition }: Line): order.BoardOrder => ({
    order: {
      ...{ id: asId<OrderId>(`demo-order-${++count}`), text, unit, byWhom: null, due: due ?? null },
      ...(condition ? { condition } : {}),
    },
    ...{ given, progress: order.untouched },
  });
  const bird = ordered({ text: 'En plan for mågerne på rådhusets tag', unit: 'CTM', due: addDays(today, 2) });
  const taxi = ordered({
    text: 'Et overblik over skoletaxaer uden børn',
    unit: 'CBU',
    due: addDays(today, 6),
  });
  const key = ordered({
    text: 'Tal for evalueringen af høringsportalen',
    unit: 'CSA',
    due: addDays(today, 4),
  });
  const tree = ordered({ text: 'Et forslag til kantinens åbningstid i juli', unit: 'CFE', due: given.day });
  const wish = { ...person(demoPeople.ole, 'Mågerne er flyttet over på biblioteket.'), today };
  return [
    ordered({ text: 'En oversigt over ubrugte mødelokaler', unit: 'CFE', due: addDays(today, -1) }),
    order.wishDue(bird, addDays(today, 16), wish),
    order.report(taxi, person(demoPeople.rasmus, 'Der er ni. Listen ligger på sagen.')),
    ordered({ text: 'Et oplæg om fælles cykelpool', unit: 'CFE', condition: 'når budgettet er vedtaget' }),
    order.confirmDone(order.report(key, person(demoPeople.amina, 'Sendt til direktionen.')), mette),
    order.cancel(tree, { ...mette, text: 'Kantinen holder ferie.' }),
  ];
}
