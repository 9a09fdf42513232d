import type { Message, Said } from './fake-chats.ts';
import type { FakeConnector } from './fake-connector.ts';
import { complaintsAbout, nodesIn } from './teams-limits.ts';
import { type Activities, chatIdOf, type TeamsPerson, type Where, type Wire } from './wire.ts';

type Node = Readonly<Record<string, unknown>>;

/** A message as one person sees it: the card may be their own view of it, or a dialog over it. */
export type Screen = { message: Said; card: Node; isDialog: boolean };

/** What came of a press: another card, a dialog, or a line. */
export type Shown = { screen: Screen | null; line: string };

/** Somebody in Teams, who presses only what stands on a card. */
export type TeamsUser = {
  person: TeamsPerson;
  /** Types something; gives what the bot said there in answer. */
  types(text: string, where?: Where): Promise<Said[]>;
  /** The message as everybody sees it. */
  sees(message: Said): Screen;
  /** The person's own view, as their client asks for it. */
  refreshes(message: Said): Promise<Screen>;
  /** Presses what is called so; inputs that are not named keep what stands in them. */
  presses(screen: Screen, title: string, inputs?: Record<string, string>): Promise<Shown>;
  /** Opens the item that the card names so. */
  opens(screen: Screen, item: string): Promise<Screen>;
};

type Needs = {
  wire: Activities;
  connector: FakeConnector;
  post: (activity: Wire) => Promise<{ status: number; body: unknown }>;
};

export function teamsUser(person: TeamsPerson, { wire, connector, post }: Needs): TeamsUser {
  const whereOf = ({ message }: Screen): Where =>
    message.chat === chatIdOf(person)
      ? 'chat'
      : { thread: message.conversationId.split(';messageid=')[1] ?? null };

  async function act(screen: Screen, action: Node, inputs: Record<string, string>): Promise<Shown> {
    const { message } = screen;
    const [where, replyToId] = [whereOf(screen), message.id];
    const data = action.data as Node & { msteams?: { type?: string } };
    const filled = { ...data, ...fieldsIn(screen.card), ...inputs };
    if (action.type === 'Action.Execute') {
      const pressed = { verb: String(action.verb), data: filled };
      return shownAfterPress(screen, await invoke(wire.pressed(person, pressed, { where, replyToId })));
    }
    if (action.type !== 'Action.Submit') throw new Error(`nobody can press ${JSON.stringify(action)}`);
    if (data.msteams?.type === 'task/fetch')
      return shownInDialog(
        screen,
        await invoke(wire.dialog(person, 'task/fetch', { where, replyToId, data })),
      );
    if (!screen.isDialog) throw new Error('a plain submit stands on the card');
    const sent = wire.dialog(person, 'task/submit', { where, replyToId, data: filled });
    return shownInDialog(screen, await invoke(sent));
  }

  async function invoke(activity: Wire): Promise<unknown> {
    const { status, body } = await post(activity);
    if (status !== 200 || body === undefined) throw new Error(`the invoke was answered ${status}`);
    return body;
  }

  return {
    person,
    async types(text, where = 'chat') {
      const before = connector.said.length;
      const activity = wire.typed(person, text, where);
      const { status } = await post(activity);
      if (status !== 200) throw new Error(`“${text}” was answered ${status}`);
      const here = (activity.conversation as { id: string }).id;
      return connector.said.slice(before).filter((said) => said.conversationId.startsWith(here));
    },
    sees: (message) => ({ message, card: cardOf(message.body), isDialog: false }),
    async refreshes(message) {
      const card = cardOf(message.body);
      const refresh = card.refresh as { action: Node; userIds: string[] } | undefined;
      if (!refresh?.userIds.includes(person.teamsId))
        throw new Error(`it does not refresh for ${person.name}`);
      const { verb, data } = refresh.action as { verb: string; data: object };
      const screen = { message, card, isDialog: false };
      const asked = { where: whereOf(screen), replyToId: message.id, trigger: 'automatic' };
      return demandScreen(shownAfterPress(screen, await invoke(wire.pressed(person, { verb, data }, asked))));
    },
    presses(screen, title, inputs = {}) {
      const action = nodesIn(screen.card).find((node) => isAction(node) && node.title === title);
      if (!action) throw new Error(`“${title}” does not stand among ${titlesOn(screen.card).join(', ')}`);
      const fields = nodesIn(screen.card).map(({ id }) => id);
      const unknown = Object.keys(inputs).filter((id) => !fields.includes(id));
      if (unknown.length > 0) throw new Error(`there is no field ${unknown.join(', ')}`);
      return act(screen, action, inputs);
    },
    async opens(screen, item) {
      const row = nodesIn(screen.card).find(
        ({ selectAction, ...rest }) => selectAction && textOn(rest).includes(item),
      );
      if (!row) throw new Error(`${item} does not stand on the card: ${textOn(screen.card)}`);
      return demandScreen(await act(screen, row.selectAction as Node, {}));
    },
  };
}

/** All that can be read on a card, or in a message. */
export function textOn(value: unknown): string {
  return nodesIn(value)
    .flatMap(({ text, label }) => [text, label])
    .filter((text) => typeof text === 'string')
    .join('\n');
}

export function cardOf(body: Message): Node {
  const card = body.attachments?.[0]?.content;
  if (!card) throw new Error(`it has no card: ${body.text}`);
  return card as Node;
}

function shownAfterPress({ message }: Screen, body: unknown): Shown {
  const { type, value } = body as { type: string; value: unknown };
  if (type === 'application/vnd.microsoft.activity.message') return { screen: null, line: String(value) };
  return { screen: drawn(message, value, false), line: '' };
}

function shownInDialog({ message }: Screen, body: unknown): Shown {
  const { task } = body as { task: { type: string; value: unknown } };
  if (task.type === 'message') return { screen: null, line: String(task.value) };
  const { card } = task.value as { card: { content: unknown } };
  return { screen: drawn(message, card.content, true), line: '' };
}

function drawn(message: Said, card: unknown, isDialog: boolean): Screen {
  const complaints = complaintsAbout(card);
  if (complaints.length > 0) throw new Error(`Teams cannot draw it: ${complaints.join('; ')}`);
  return { message, card: card as Node, isDialog };
}

export function demandScreen({ screen, line }: Shown): Screen {
  if (!screen) throw new Error(`no card came, but “${line}”`);
  return screen;
}

function isAction({ type }: Node): boolean {
  return String(type).startsWith('Action.') && type !== 'Action.ShowCard';
}

function titlesOn(card: Node): string[] {
  return nodesIn(card)
    .filter(isAction)
    .map(({ title }) => `“${title}”`);
}

/** What stands in the fields as they were shown. */
function fieldsIn(card: Node): Record<string, unknown> {
  return Object.fromEntries(
    nodesIn(card)
      .filter(({ type, value }) => String(type).startsWith('Input.') && value !== undefined)
      .map(({ id, value }) => [id, value]),
  );
}
