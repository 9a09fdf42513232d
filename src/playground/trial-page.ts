import { z } from 'zod';
import type { Route } from '../api/route.ts';
import { localOnly } from './local-only.ts';
import { reactionEmoji } from './page/reaction-emoji.ts';
import { openEvents } from './page-events.ts';
import { pageFiles } from './page-files.ts';
import { postRoute } from './post-route.ts';
import type { TrialTeams } from './trial-teams.ts';
import type { Suggestion } from './wire.ts';

type Options = {
  teams: TrialTeams;
  suggestions: readonly Suggestion[];
  /** Empties the data and lays out the trial anew; the chats are emptied before and the bot installed again after. */
  reset: () => Promise<void>;
};

/** The page at `/` and what its buttons ask for. */
export type TrialPage = {
  routes: Route[];
  /** Ends the streams of events, which would keep a server from closing. */
  close(): void;
};

export function createTrialPage({ teams, suggestions, reset }: Options): TrialPage {
  const events = openEvents(teams, suggestions);

  async function resetAll(): Promise<void> {
    await teams.forget();
    await reset();
    await teams.start();
  }

  const routes = [
    ...pageFiles(),
    events.route,
    postRoute('/trial/say', say, (body) => teams.say(body)),
    postRoute('/trial/press', press, ({ action, ...where }) => teams.press(where, action)),
    postRoute('/trial/submit', withData, ({ data, ...where }) => teams.submit(where, data)),
    postRoute('/trial/dialog/open', withData, ({ data, ...where }) => teams.openDialog(where, data)),
    postRoute('/trial/dialog/submit', withData, ({ data, ...where }) => teams.submitDialog(where, data)),
    postRoute('/trial/compose/find', find, ({ wish, ...where }) => teams.find(where, wish)),
    postRoute('/trial/compose/insert', insert, ({ card, ...where }) => teams.insert(where, card)),
    postRoute('/trial/compose/open', compose, ({ asked, ...where }) => teams.compose(where, asked)),
    postRoute('/trial/compose/submit', composed, ({ sent, ...where }) => teams.submitComposed(where, sent)),
    postRoute('/trial/react', react, ({ kind, ...where }) => teams.react(where, kind)),
    postRoute('/trial/file', file, ({ answer, ...where }) => teams.answerFile(where, answer)),
    postRoute('/trial/look', look, ({ person, chat }) => teams.look(person, chat)),
    postRoute('/trial/reach', reach, ({ person, isReachable }) => teams.setReachable(person, isReachable)),
    postRoute('/trial/reset', z.object({}), resetAll),
  ];
  return { routes: localOnly(routes), close: events.close };
}

const before = { person: z.string(), chat: z.string(), post: z.string() };
const data = z.record(z.string(), z.unknown());

const writing = { person: z.string(), chat: z.string(), thread: z.string().nullable() };
const command = z.string();

const say = z
  .object({
    ...writing,
    text: z.string().trim().max(20_000),
    /** One of their own that goes along. */
    file: z.object({ id: z.string().max(100), name: z.string().max(300) }).nullish(),
    isPrivate: z.boolean().optional(),
  })
  .refine(({ text, file }) => text !== '' || file, 'says nothing');
const press = z.object({
  ...before,
  action: z.object({
    type: z.literal('Action.Execute'),
    verb: z.string().optional(),
    id: z.string().optional(),
    data,
  }),
});
const withData = z.object({ ...before, data });
const find = z.object({
  ...writing,
  wish: z.object({ command, text: z.string().trim().max(1_000), skip: z.number().int().min(0) }),
});
const insert = z.object({ ...writing, card: data });
const compose = z.object({ ...writing, asked: z.object({ command, post: z.string().nullable() }) });
const composed = z.object({ ...writing, sent: z.object({ command, data }) });
const react = z.object({ ...before, kind: z.string().refine((kind) => kind in reactionEmoji) });
const file = z.object({ ...before, answer: z.enum(['accept', 'decline']) });
const look = z.object({ person: z.string(), chat: z.string() });
const reach = z.object({ person: z.string(), isReachable: z.boolean() });
