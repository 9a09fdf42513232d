import type { Snapshot, TrialEvent } from '../wire.ts';
import type { Hands } from './act.ts';
import { avatar } from './avatar.ts';
import { element } from './element.ts';
import type { Extension } from './extension.ts';
import { createPane, type Pane } from './pane.ts';
import { createPeopleChoice, described } from './people-choice.ts';
import { createReachSwitch } from './reach-switch.ts';
import type { Store } from './store.ts';
import { createTabs } from './tabs.ts';
import { texts } from './texts.ts';
import type { Unread } from './unread.ts';

type Person = Snapshot['people'][number];

type Options = { snapshot: Snapshot; store: Store; hands: Hands; extension: Extension; unread: Unread };

/** The three panes, and the tabs that choose among them where there is room for one only. */
export type Panes = { element: HTMLElement; take: (event: TrialEvent) => void; update: () => void };

export function openPanes({ snapshot, store, hands, extension, unread }: Options): Panes {
  const { people, channel, suggestions } = snapshot;
  const secretary = firstWith(people, 'secretary');
  const director = firstWith(people, 'director');
  const chief = firstWith(people, 'chief');
  const ownChat = (person: Person) => person.chat;
  const common = { store, hands, extension, suggestions };

  const seenAs = createPeopleChoice({
    label: texts.seenAs,
    people,
    chosen: director.id,
    order: ['board', 'secretary', 'chief'],
    choose: (id) => middle.become(personBy(id)),
  });
  const chatOf = createPeopleChoice({
    label: texts.chatOf,
    people,
    chosen: chief.id,
    order: ['chief', 'board', 'secretary'],
    choose(id) {
      right.become(personBy(id));
      reach.show(personBy(id));
      update();
    },
  });
  const reach = createReachSwitch({ store, hands, person: chief });
  const left = createPane({
    ...common,
    kind: 'secretary',
    viewer: secretary,
    title: `${texts.secretary}: ${secretary.name}`,
    chatOf: ownChat,
    head: [avatar(secretary.name), titleOf(described(secretary), texts.chatWith)],
  });
  const middle = createPane({
    ...common,
    kind: 'channel',
    viewer: director,
    title: `${channel.teamName}, ${channel.channelName}`,
    chatOf: () => channel.channelId,
    head: [
      element('span', { className: 'avatar team', 'aria-hidden': true }, '#'),
      titleOf(channel.teamName, channel.channelName),
      seenAs.element,
    ],
  });
  const right = createPane({
    ...common,
    kind: 'chief',
    viewer: chief,
    title: texts.chief,
    chatOf: ownChat,
    head: [element('div', { className: 'chief-head' }, chatOf.element, reach.element)],
  });
  const panes: readonly Pane[] = [left, middle, right];
  const tabs = createTabs(
    panes.map((pane, at) => ({
      pane,
      name: [texts.secretary, texts.channel, texts.chief][at] ?? '',
    })),
    (shown) => {
      shown.toEnd();
      shown.lookSoon();
      update();
    },
  );

  function personBy(id: string): Person {
    return people.find((person) => person.id === id) ?? secretary;
  }

  function update(): void {
    for (const pane of panes) {
      pane.show();
      const posts = store.postsIn(pane.chat());
      if (tabs.isInSight(pane) && document.visibilityState === 'visible') unread.read(pane.chat(), posts);
      tabs.mark(pane, unread.isUnread(pane.chat(), posts));
    }
    const waiting = people.filter((person) => unread.isUnread(person.chat, store.postsIn(person.chat)));
    const inSight = [left, right].map((pane) => pane.chat());
    chatOf.markUnread(new Set(waiting.filter(({ chat }) => !inSight.includes(chat)).map(({ id }) => id)));
  }

  function take(event: TrialEvent): void {
    const isAnew = event.kind === 'forgotten' || event.kind === 'snapshot';
    if (isAnew) for (const pane of panes) pane.startOver();
    if (isAnew || event.kind === 'reach') reach.update();
    for (const pane of panes) {
      if (event.kind === 'typing' && event.chat === pane.chat()) pane.setTyping();
      if (event.kind === 'post' && event.post.chat === pane.chat()) {
        if (event.post.from === null) pane.stopTyping();
        if (tabs.isInSight(pane)) pane.lookSoon();
      }
      if (event.kind === 'snapshot' && tabs.isInSight(pane)) pane.lookSoon();
    }
    update();
  }

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return;
    for (const pane of panes) if (tabs.isInSight(pane)) pane.lookSoon();
    update();
  });
  const whole = element(
    'div',
    { className: 'place' },
    tabs.element,
    element('main', { className: 'panes' }, ...panes.map((pane) => pane.element)),
  );
  return { element: whole, take, update };
}

function firstWith(people: readonly Person[], role: Person['role']): Person {
  const found = people.find((person) => person.role === role) ?? people[0];
  if (!found) throw new Error('the trial has no people');
  return found;
}

function titleOf(title: string, below: string): HTMLElement {
  return element('div', { className: 'pane-title' }, element('h2', {}, title), element('p', {}, below));
}
