import type { Day } from '../../domain/day.ts';
import type { OrderEventKind, OrderState } from '../../domain/order.ts';
import { dates, list } from './common.ts';

/** Orders: their list and card, what their owners are told, and what the secretary settles. */
export const orders = {
  filters: {
    unfinished: 'Open',
    open: 'Not reported done',
    overdue: 'Overdue',
    reported: 'Reported done',
    finished: 'Closed',
  },
  filterTyped: {
    unfinished: 'all',
    open: 'open',
    overdue: 'overdue',
    reported: 'reported',
    finished: 'done',
  },
  titles: {
    unfinished: 'Open orders',
    open: 'Orders not reported done',
    overdue: 'Overdue orders',
    reported: 'Orders reported done or with an answer on its way',
    finished: 'Closed orders',
  },
  titleOf: (title: string, unit: string | null, count: number) =>
    `${title}${unit ? ` with ${unit}` : ''}: ${count}`,
  none: 'There are no orders here.',
  noneYours: 'You have no open orders.',
  typed: 'Type /orders 2 to see one, or /orders CFE, overdue or done to choose among them.',
  typedOwner:
    'Type /orders 2 done and what you have done, /orders 2 answer and a title, or /orders 2 due and a date.',
  typedSettle:
    'Type /orders 2 done, /orders 2 return and a comment, /orders 2 due and a date, /orders 2 centre CFE, or /orders 2 cancel.',
  noOwner: 'nobody in charge',
  noChief: (unit: string) => `${unit} (no chief)`,
  age: (days: number) => (days <= 0 ? 'from today' : days === 1 ? '1 day old' : `${days} days old`),
  overdue: '⚠ Overdue',
  states: {
    open: 'Open',
    reported: 'Reported done',
    done: '✓ Done',
    cancelled: 'Cancelled',
  } satisfies Record<OrderState, string>,
  answering: (title: string, day: Day | null) =>
    day ? `Answered by “${title}” at the meeting on ${dates.long(day)}` : `Answered by “${title}”`,
  isAnswered: 'has an answer on its way',
  wished: (day: Day) => `Asks for ${dates.date(day)} instead`,
  heading: 'Order',
  from: (number: number | null, title: string, day: Day) =>
    `Ordered on ${dates.long(day)}${number === null ? '' : ` under item ${number}`}: ${title}`,
  openItem: 'See the item',
  history: 'History',
  event: (what: string, name: string, day: Day) => `${dates.date(day)}: ${name} ${what}`,
  events: {
    reported: () => 'reported it done',
    answering: () => 'answers it with an item',
    answered: () => 'decided the item that answers it',
    confirmed: () => 'confirmed that it is done',
    returned: () => 'sent it back',
    cancelled: () => 'cancelled it',
    wished: (due) => `asked for ${due}`,
    moved: (due) => `set the due date to ${due}`,
    refused: (due) => `said no to ${due}`,
    assigned: (_due, unit) => `gave it to ${unit}`,
  } satisfies Record<OrderEventKind, (due: string, unit: string) => string> as Readonly<
    Record<OrderEventKind, (due: string, unit: string) => string>
  >,
  note: 'Message',
  noteOwner: 'What has been done, or why is another date needed?',
  noteSettle: 'What is missing, or why is it cancelled?',
  dueField: 'New due date',
  reportDone: 'Report done',
  reportDialog: 'Report done …',
  reportNth: (n: number) => `Report order ${n} done …`,
  whatWasDone: 'What has been done?',
  answerWithItem: 'Answer with an item …',
  wishDue: 'Ask for another date',
  confirmDone: 'Confirm done',
  sendBack: 'Send back',
  moveDue: 'Set the due date',
  cancel: 'Cancel it',
  grant: 'Grant the date',
  refuse: 'Refuse the date',
  all: '← All orders',
  answerTitle: (text: string) => `Answer to order: ${text}`,
  done: {
    reported: 'Reported done. The secretary has been told.',
    confirmed: 'The order is done.',
    returned: 'The order has been sent back.',
    cancelled: 'The order has been cancelled.',
    wished: (day: Day) => `The wish for ${dates.date(day)} has been sent to the secretary.`,
    moved: (day: Day) => `It is now due on ${dates.date(day)}.`,
    refused: 'The later date has been refused, and the centre has been told.',
    assigned: (unit: string) => `The order is now with ${unit}.`,
    answering: 'The item answers the order.',
  },
  told: {
    reported: 'An order has been reported done',
    answered: 'An item that answers an order has been decided',
    returned: 'Your order has been sent back',
    cancelled: 'Your order has been cancelled',
    confirmed: 'Your order has been confirmed as done',
    wished: 'A later due date is asked for',
    moved: 'Your order has a new due date',
    refused: 'Your wish for a later due date has been refused',
    assigned: 'You have been given an order',
  },
  placedTitle: (count: number) =>
    count === 1 ? 'You have been given an order' : `You have been given ${count} orders`,
  dueTitle: (count: number) => (count === 1 ? 'Remember your order' : `Remember your ${count} orders`),
  overdueTitle: (count: number) =>
    count === 1
      ? 'One order is overdue or without a chief'
      : `${count} orders are overdue or without a chief`,
  fallback: 'Orders are waiting for you.',
  suggestTitle: (count: number) =>
    count === 1 ? 'I read one order in the record' : `I read ${count} orders in the record`,
  suggestIntro: 'Correct them, and save. Clear the text of one that is no order.',
  suggestMore: 'There are more in the text. Save these first; then write the record again to get the rest.',
  saveThem: 'Save orders',
  saved: (count: number, names: readonly string[]) =>
    `${count === 1 ? 'The order has been saved' : `${count} orders have been saved`}.${names.length > 0 ? ` Told: ${list(names)}.` : ''}`,
  noneSaved: 'No new orders have been saved.',
  answers: (day: Day, age: number, text: string) =>
    `Answers an order of ${dates.date(day)} (${age === 1 ? '1 day' : `${age} days`}): ${text}`,
  condition: (n: number) => `Order ${n}: condition instead of a date`,
  conditionHint: 'when the budget is adopted – or: no due date',
  lacksOwner: (n: number) => `Who is to do order ${n}?`,
  lacksDue: (n: number) => `When is order ${n} to be done?`,
  /** Why something cannot be done with an order as it stands. */
  stands: {
    open: 'The order is open: it has not been reported done. Nothing has been changed.',
    reported:
      'The order has been reported done already and waits for the secretary. Nothing has been changed.',
    done: 'The order is done already. Nothing has been changed.',
    cancelled: 'The order has been cancelled. Nothing has been changed.',
  } as Readonly<Record<string, string>>,
};
