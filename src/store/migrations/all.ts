import type { Migration } from 'kysely/migration';
import * as start from './0001-start.ts';
import * as minutes from './0002-minutes.ts';
import * as calendar from './0003-calendar.ts';
import * as subscriptions from './0004-subscriptions.ts';
import * as eventNotes from './0005-event-notes.ts';
import * as driveItems from './0006-drive-items.ts';
import * as laidFiles from './0006-laid-files.ts';
import * as people from './0007-people.ts';
import * as questionsAndNotes from './0008-questions-and-notes.ts';
import * as reminders from './0009-reminders.ts';
import * as keptPreReads from './0010-kept-pre-reads.ts';
import * as closedItems from './0011-closed-items.ts';
import * as sessions from './0012-sessions.ts';
import * as itemLinks from './0013-item-links.ts';
import * as orders from './0014-orders.ts';
import * as decisionsTold from './0015-decisions-told.ts';
import * as routes from './0016-routes.ts';
import * as wheel from './0017-wheel.ts';
import * as search from './0018-search.ts';
import * as digests from './0020-digests.ts';
import * as erasure from './0021-erasure.ts';
import * as noteAnchors from './0022-note-anchors.ts';
import * as itemDrafts from './0023-item-drafts.ts';
import * as searchStorage from './0024-search-storage.ts';
import * as activityContent from './0026-activity-content.ts';

/** In order; what has been released is never changed, only added to. */
export const migrations: Record<string, Migration> = {
  '0001-start': start,
  '0002-minutes': minutes,
  '0003-calendar': calendar,
  '0004-subscriptions': subscriptions,
  '0005-event-notes': eventNotes,
  '0006-drive-items': driveItems,
  '0006-laid-files': laidFiles,
  '0007-people': people,
  '0008-questions-and-notes': questionsAndNotes,
  '0009-reminders': reminders,
  '0010-kept-pre-reads': keptPreReads,
  '0011-closed-items': closedItems,
  '0012-sessions': sessions,
  '0014-orders': orders,
  '0015-decisions-told': decisionsTold,
  '0016-routes': routes,
  '0017-wheel': wheel,
  '0013-item-links': itemLinks,
  '0018-search': search,
  '0020-digests': digests,
  '0021-erasure': erasure,
  '0022-note-anchors': noteAnchors,
  '0023-item-drafts': itemDrafts,
  '0024-search-storage': searchStorage,
  '0026-activity-content': activityContent,
};
