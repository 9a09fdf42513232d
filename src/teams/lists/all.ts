import { caseEntries } from './case.ts';
import { cases } from './cases.ts';
import { closedItems } from './closed-items.ts';
import { allConditions, conditions } from './conditions.ts';
import type { List } from './list.ts';
import { meetings } from './meetings.ts';
import { notes } from './notes.ts';
import { orders } from './orders.ts';
import { preReads } from './pre-reads.ts';
import { proposals } from './proposals.ts';
import { questions } from './questions.ts';
import { allReceipts, receipts, told, unanswered } from './receipts.ts';
import { roles } from './roles.ts';
import { routes } from './routes.ts';
import { found } from './search.ts';
import { undecided } from './undecided.ts';
import { waitingList } from './waiting-list.ts';
import { wheel } from './wheel.ts';
import { wheelSuggestions } from './wheel-suggestions.ts';
import { withoutRole } from './without-role.ts';
import { work } from './work.ts';

/** The lists there are, by the name that their buttons carry. */
export const lists: Readonly<Record<string, List>> = {
  meetings,
  notes,
  proposals,
  questions,
  waiting: waitingList,
  receipts,
  'receipts-all': allReceipts,
  told,
  unanswered,
  undecided,
  wheel,
  'wheel-suggestions': wheelSuggestions,
  conditions,
  'conditions-all': allConditions,
  roles,
  routes,
  closed: closedItems,
  orders,
  'pre-reads': preReads,
  case: caseEntries,
  cases,
  search: found,
  'without-role': withoutRole,
  work,
};
