import { actOf } from './act-of.ts';
import { htmlOf } from './activities.ts';
import { readFound, readTaken, readTask } from './answers.ts';
import { NotThere } from './not-there.ts';
import type { Trial } from './trial.ts';
import { cardType } from './views.ts';
import type { Outcome } from './wire.ts';

/** How many Teams asks for at a time. */
const atATime = 25;

/** Where somebody has their compose box open. */
export type Writing = { person: string; chat: string; thread: string | null };

/** What people do with the app beside their compose box, or on a message, each told to the bot as Teams tells it. */
export type ComposeActs = {
  /** Without words it is what Teams asks when the box is opened. */
  find(where: Writing, wish: { command: string; text: string; skip: number }): Promise<Outcome>;
  /** Sends the chosen card as a message of the person's own. */
  insert(where: Writing, card: object): Promise<Outcome>;
  /** Opens a form, by itself or on a message that somebody wrote. */
  compose(where: Writing, asked: { command: string; post: string | null }): Promise<Outcome>;
  submitComposed(where: Writing, sent: { command: string; data: object }): Promise<Outcome>;
};

export function createComposeActs(trial: Trial): ComposeActs {
  const { chats, activities, send, options } = trial;
  const acting = ({ person, chat, thread }: Writing) => actOf(trial, person, { chat, thread });

  /** The message as it goes along with what was chosen on it. */
  function payloadOf({ chat }: Writing, id: string): object {
    const post = chats.find(chat, id);
    const author = options.people.find((one) => one.id === post?.from);
    if (!post || !author || post.isRemoved) throw new NotThere(id);
    const user = { userIdentityType: 'aadUser', id: author.id, displayName: author.name };
    return {
      ...{ id, createdDateTime: post.at, from: { user, application: null } },
      ...htmlOf(post.text),
      linkToMessage: `${new URL(options.serviceUrl()).origin}/#${id}`,
    };
  }

  return {
    find(where, { command, text, skip }) {
      const asked = text === '' ? { name: 'initialRun', value: 'true' } : { name: 'words', value: text };
      const queryOptions = { skip, count: atATime };
      const value = { commandId: command, parameters: [asked], queryOptions };
      return send(activities.invoke(acting(where), 'composeExtension/query', { value }), readFound);
    },
    async insert(where, content) {
      const act = acting(where);
      const card = { contentType: cardType, content, name: null, contentUrl: null };
      const said = { text: '', format: 'plain', summary: null, attached: [card] } as const;
      const post = chats.add(said, { chat: where.chat, thread: where.thread, from: where.person });
      // In a channel the bot hears only what mentions it.
      if (post.thread !== null) return { kind: 'done' };
      return send(activities.message(act, { id: post.id, text: '', card }), readTaken);
    },
    compose(where, { command, post }) {
      const context = {
        commandContext: post === null ? 'compose' : 'message',
        context: { theme: 'default' },
      };
      const message = post === null ? {} : { messagePayload: payloadOf(where, post) };
      const value = { commandId: command, ...context, ...message };
      return send(activities.invoke(acting(where), 'composeExtension/fetchTask', { value }), readTask);
    },
    submitComposed(where, { command, data }) {
      const value = { commandId: command, data, context: { theme: 'default' } };
      return send(activities.invoke(acting(where), 'composeExtension/submitAction', { value }), readTask);
    },
  };
}
