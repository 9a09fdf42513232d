import type { AllRefusals } from '../refusals.ts';
import { agenda } from './refusals/agenda.ts';
import { board } from './refusals/board.ts';
import { calendar } from './refusals/calendar.ts';
import { decision } from './refusals/decision.ts';
import { item } from './refusals/item.ts';
import { onward } from './refusals/onward.ts';
import { papers } from './refusals/papers.ts';
import { typed } from './refusals/typed.ts';

/** What was not done, why, and what to do instead. */
export const refusals = {
  ...board,
  ...agenda,
  ...item,
  ...typed,
  ...decision,
  ...papers,
  ...calendar,
  ...onward,
} satisfies AllRefusals;
