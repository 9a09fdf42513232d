import { actOf } from './act-of.ts';
import { botName } from './activities.ts';
import { readExecuted, readTaken, readTask } from './answers.ts';
import { readConsent } from './file-consent.ts';
import { NotThere } from './not-there.ts';
import type { Found } from './onedrive.ts';
import type { Trial } from './trial.ts';
import { refreshActionFor, type Ticket } from './views.ts';
import type { Attached, FileAnswer, Outcome, Post } from './wire.ts';

/** How many of the latest posts a reader has before their eyes. */
const postsInSight = 20;

/** One person before one message. */
export type Before = { person: string; chat: string; post: string };

export type Pressed = {
  type: 'Action.Execute';
  verb?: string | undefined;
  id?: string | undefined;
  data: object;
};

/** Something said; in the personal chat a file of one's own may go along. */
export type Saying = {
  person: string;
  chat: string;
  thread: string | null;
  text: string;
  file?: { id: string; name: string } | null | undefined;
  /** In the channel, so that only the bot sees it. */
  isPrivate?: boolean | undefined;
};

/** What people do, each told to the bot as Teams tells it. Rejects a person or post that is not there. */
export type PeoplesActs = {
  say(what: Saying): Promise<Outcome>;
  press(where: Before, action: Pressed): Promise<Outcome>;
  /** A plain `Action.Submit`. */
  submit(where: Before, value: object): Promise<Outcome>;
  openDialog(where: Before, data: object): Promise<Outcome>;
  submitDialog(where: Before, data: object): Promise<Outcome>;
  react(where: Before, kind: string): Promise<Outcome>;
  /** Takes the file that the bot offers in the person's own chat, or declines it; again only where none came. */
  answerFile(where: Before, answer: FileAnswer): Promise<Outcome>;
  /** The person looks at the chat: cards that refresh themselves for them do so, where it is time. */
  look(person: string, chat: string): Promise<void>;
};

export function createPeoplesActs(trial: Trial): PeoplesActs {
  const { chats, views, feed, activities, drive, send, options } = trial;
  const { channel } = options;

  function standing({ person, chat, post }: Before) {
    const found = chats.find(chat, post);
    const act = actOf(trial, person, { chat, thread: found?.thread ?? null });
    if (!found) throw new NotThere(post);
    return { post: found, act: { ...act, isTargeted: found.to !== null } };
  }

  async function execute(
    { act, post }: ReturnType<typeof standing>,
    action: object,
    trigger: 'manual' | 'automatic',
  ): Promise<Outcome> {
    const ticket = views.ask(post, act.by.id);
    const value = { action, trigger };
    const invoke = activities.invoke(act, 'adaptiveCard/action', { value, replyToId: post.id });
    const outcome = await send(invoke, readExecuted);
    if (outcome.kind === 'view') show(ticket, outcome.card);
    return outcome;
  }

  function show(ticket: Ticket, card: unknown): void {
    const view = views.show(ticket, card);
    if (view) feed.tell({ kind: 'view', view });
  }

  async function refresh(person: string, post: Post): Promise<void> {
    const action = refreshActionFor(post, person);
    if (!action || !views.isDue(post, person)) return;
    await execute(standing({ person, chat: post.chat, post: post.id }), action, 'automatic');
  }

  function invokeTask(where: Before, name: string, data: object): Promise<Outcome> {
    const { act, post } = standing(where);
    const value = { data, context: { theme: 'default' } };
    return send(activities.invoke(act, name, { value, replyToId: post.id }), readTask);
  }

  return {
    async say({ person, chat, thread, text, file, isPrivate = false }) {
      const { by } = actOf(trial, person, { chat, thread });
      const isChannel = chat === channel.channelId;
      const found = file && !isChannel ? await drive.find({ person, ...file }) : null;
      if (text === '' && !found) throw new NotThere(file?.name ?? '');
      const said = isChannel ? mentioning(text) : text;
      const post = chats.add(
        { text: said, format: 'plain', summary: null, attached: found ? [fileInfo(found)] : [] },
        { chat, thread, from: person, to: isChannel && isPrivate ? person : null },
      );
      const act = { by, where: { chat, thread: post.thread }, isTargeted: post.to !== null };
      return send(activities.message(act, { id: post.id, text: said, file: found }), readTaken);
    },
    async press(where, action) {
      return execute(standing(where), { ...action, data: action.data }, 'manual');
    },
    async submit(where, value) {
      const { act, post } = standing(where);
      return send(activities.value(act, value, post.id), readTaken);
    },
    async openDialog(where, data) {
      return invokeTask(where, 'task/fetch', { ...data, type: 'task/fetch' });
    },
    async submitDialog(where, data) {
      return invokeTask(where, 'task/submit', data);
    },
    async react(where, kind) {
      const { act, post } = standing(where);
      if (post.from !== null) throw new NotThere(post.id);
      const isSet = !post.reactions[kind]?.includes(where.person);
      chats.react(post, kind, { person: where.person, isSet });
      return send(activities.reaction(act, post.id, { kind, isSet }), readTaken);
    },
    async answerFile(where, action) {
      const { act, post } = standing(where);
      const consent = where.chat === channel.channelId ? null : readConsent(post);
      if (!consent || post.fileAnswer) throw new NotThere(post.id);
      const { name, content } = consent;
      const note = () => chats.noteAnswer(post, action);
      const answer =
        action === 'accept'
          ? { context: content.acceptContext, uploadInfo: drive.open({ person: where.person, name }, note) }
          : { context: content.declineContext };
      const value = { type: 'fileUpload', action, ...answer };
      const invoke = activities.invoke(act, 'fileConsent/invoke', { value, replyToId: post.id });
      const outcome = await send(invoke, readTaken);
      if (action === 'decline' && outcome.kind === 'done') note();
      return outcome;
    },
    async look(person, chat) {
      actOf(trial, person, { chat, thread: null });
      const inSight = chats.posts().filter((post) => post.chat === chat && post.from === null);
      await Promise.all(inSight.slice(-postsInSight).map((post) => refresh(person, post)));
    },
  };
}

/** A file as a message shows it. */
function fileInfo({ name, contentUrl, uniqueId, fileType }: Found): Attached {
  const contentType = 'application/vnd.microsoft.teams.card.file.info';
  return { contentType, content: { uniqueId, fileType }, name, contentUrl };
}

/** In a channel the bot hears only what mentions it: the mention is put in front where nobody typed it. */
function mentioning(text: string): string {
  const tag = `<at>${botName}</at>`;
  const typed = `@${botName}`;
  if (text.includes(tag)) return text;
  return text.includes(typed) ? text.replaceAll(typed, tag) : `${tag} ${text}`;
}
