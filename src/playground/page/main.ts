import type { Snapshot, TrialEvent } from '../wire.ts';
import { createHands } from './act.ts';
import { prepareCards } from './card.ts';
import { createDialog } from './dialog.ts';
import { element } from './element.ts';
import { createExtension } from './extension.ts';
import { openPanes, type Panes } from './panes.ts';
import { followEvents } from './server.ts';
import { createStore } from './store.ts';
import { texts } from './texts.ts';
import { createToasts } from './toast.ts';
import { topBar } from './top-bar.ts';
import { createUnread } from './unread.ts';

prepareCards();
const store = createStore();
const unread = createUnread();
const toasts = createToasts();
const dialog = createDialog();
const hands = createHands(toasts, dialog);
const extension = createExtension({ hands, dialog });
const lost = element('p', { className: 'lost', role: 'status', hidden: true }, texts.lost);
const place = element('div', { className: 'place' });
let panes: Panes | null = null;

const bar = topBar({ hands, dialog, toasts, begunAnew });
document.body.append(bar, lost, place, toasts.element, dialog.element);
followEvents(take, (isConnected) => {
  lost.hidden = isConnected;
});

function take(event: TrialEvent): void {
  store.apply(event);
  const snapshot = store.snapshot();
  if (snapshot === null) return;
  if (panes === null) panes = begin(snapshot);
  panes.take(event);
}

/** The bot's greetings after a reset are nothing to look into. */
function begunAnew(): void {
  unread.readAll(store.snapshot()?.posts ?? []);
  panes?.update();
}

function begin(snapshot: Snapshot): Panes {
  unread.begin(snapshot.posts);
  const opened = openPanes({ snapshot, store, hands, extension, unread });
  place.replaceWith(opened.element);
  return opened;
}
