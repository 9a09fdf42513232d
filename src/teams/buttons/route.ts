import { z } from 'zod';
import { routeCard } from '../../../cards/route.ts';
import { routeAnswerCard, routeFormCard } from '../../../cards/route-form.ts';
import { findRouted } from '../../actions/load-routes.ts';
import {
  type Planned,
  reportRoute,
  rewriteRoute,
  shiftRoute,
  waitForRoute,
} from '../../actions/plan-route.ts';
import { readDay } from '../../domain/day.ts';
import { asId, type StepId } from '../../domain/ids.ts';
import { demand } from '../../domain/rights.ts';
import { mostSteps, type PlanRow } from '../../domain/route.ts';
import { type RouteMatter, seeRoute } from '../../domain/see-route.ts';
import { Refusal } from '../../errors.ts';
import { doneText } from '../commands/route.ts';
import type { Shown } from '../scene.ts';
import { type Button, field, ids, type Press, readData, several } from './press.ts';

const onItem = z.object({ itemId: ids.itemId });
const known = onItem.extend({ version: ids.version });

/** Where the item goes on to, for whoever pressed. */
export const openRoute: Button = { press: (press) => showRoute(press) };

export const editRoute: Button = { press: (press) => form(press) };

const rows = known.extend({ steps: several });

/** The plan as it was filled in. Refused, it keeps what was typed. */
export const saveRoute: Button = {
  press: async (press) => {
    const { itemId, version, steps } = readData(rows, press.data);
    const wish = { ...wishOf(press, itemId), version, rows: rowsIn(press, steps) };
    return done(press, await rewriteRoute(press.scene.outside, press.scene.by, wish), { act: 'plan' });
  },
  show: (press, refusal) => (refusal ? form(press, refusal) : showRoute(press)),
};

export const askForAnswer: Button = { press: (press) => answerForm(press) };

const answered = known.extend({
  stepId: z.string().min(1).max(200),
  answer: z.enum(['answered', 'returned']),
  day: field,
  note: field,
});

export const answerRoute: Button = {
  press: async (press) => {
    const { itemId, version, stepId, answer, day, note } = readData(answered, press.data);
    const on = readDay(day);
    const report = { kind: answer, text: note, ...(on ? { day: on } : {}) };
    const step = { id: asId<StepId>(stepId) };
    const wish = { ...wishOf(press, itemId), version, step, report };
    return done(press, await reportRoute(press.scene.outside, press.scene.by, wish), { act: answer });
  },
  show: (press, refusal) => (refusal ? answerForm(press, refusal) : showRoute(press)),
};

const sent = known.extend({ stepId: z.string().min(1).max(200) });

export const sendRoute: Button = {
  press: async (press) => {
    const { itemId, version, stepId } = readData(sent, press.data);
    const wish = { ...wishOf(press, itemId), version, step: { id: asId<StepId>(stepId) } };
    const made = await reportRoute(press.scene.outside, press.scene.by, {
      ...wish,
      report: { kind: 'sent' },
    });
    return done(press, made, { act: 'sent' });
  },
  show: showRoute,
};

const shifted = known.extend({ days: z.coerce.number().int() });

/** As many days as the card said; where that is no longer so, the card is outdated. */
export const moveRoute: Button = {
  press: async (press) => {
    const { itemId, version, days } = readData(shifted, press.data);
    demand(press.scene.me.roles, 'plan-route');
    if (seen(press, await read(press)).shift?.days !== days) throw new Refusal('outdated');
    const wish = { ...wishOf(press, itemId), version, days: null };
    return done(press, await shiftRoute(press.scene.outside, press.scene.by, wish), { act: 'shift' });
  },
  show: showRoute,
};

export const waitRoute: Button = {
  press: async (press) => {
    const { itemId, version } = readData(known, press.data);
    const wish = { ...wishOf(press, itemId), version };
    return done(press, await waitForRoute(press.scene.outside, press.scene.by, wish), { act: 'wait' });
  },
  show: showRoute,
};

function wishOf({ scene }: Press, itemId: z.infer<typeof onItem>['itemId']) {
  return { boardId: scene.board.id, which: { itemId } };
}

/** In a dialog a line, else the route as it is now. */
function done(press: Press, { matter }: Planned, { act }: Parameters<typeof doneText>[1]): Shown {
  const { scene, inDialog } = press;
  const text = doneText(scene, { act }, matter.item.text.title);
  if (inDialog) return { kind: 'line', text };
  const card = routeCard(seen(press, matter), { words: scene.words, done: text });
  return { kind: 'card', card, keeps: true };
}

async function showRoute(press: Press, refusal?: string): Promise<Shown> {
  const { words, me } = press.scene;
  demand(me.roles, 'see-route');
  if (press.inDialog && refusal) return { kind: 'line', text: refusal };
  const view = seen(press, await read(press));
  return { kind: 'card', card: routeCard(view, { words, ...(refusal ? { refusal } : {}) }) };
}

async function form(press: Press, refusal?: string): Promise<Shown> {
  const { scene, inDialog, data } = press;
  demand(scene.me.roles, 'plan-route');
  const view = seen(press, await read(press));
  const more = refusal ? { refusal, typed: typedIn(data) } : {};
  const card = routeFormCard(view, { words: scene.words, inDialog, ...more });
  return inDialog ? { kind: 'dialog', title: scene.words.route.form.title, card } : { kind: 'card', card };
}

async function answerForm(press: Press, refusal?: string): Promise<Shown> {
  const { scene, inDialog, data } = press;
  demand(scene.me.roles, 'plan-route');
  const view = seen(press, await read(press));
  const more = refusal ? { refusal, typed: typedIn(data) } : {};
  const card = routeAnswerCard(view, { words: scene.words, inDialog, today: scene.today, ...more });
  return inDialog
    ? { kind: 'dialog', title: scene.words.route.answerForm.title, card }
    : { kind: 'card', card };
}

function read({ scene, data }: Press): Promise<RouteMatter> {
  const { itemId } = readData(onItem, data);
  return scene.outside.store.read(scene.by.tenantId, (db) => findRouted(db, scene, { itemId }));
}

function seen({ scene: { me } }: Press, matter: RouteMatter) {
  const view = seeRoute(matter, me);
  if (!view) throw new Refusal('item-not-yours', { number: matter.standings.at(-1)?.number ?? 0 });
  return view;
}

/** `step.<n>.body` and `.day`; the first are those there were, in their order. */
function rowsIn({ data }: Press, steps: readonly string[]): PlanRow[] {
  const part = (name: string) => readData(z.object({ part: field }), { part: data[name] }).part.trim();
  return Array.from({ length: mostSteps }, (_, at) => ({
    stepId: steps[at] ? asId<StepId>(steps[at]) : null,
    body: part(`step.${at + 1}.body`),
    day: readDay(part(`step.${at + 1}.day`)),
  })).filter(({ stepId, body }) => stepId !== null || body !== '');
}

function typedIn(data: Press['data']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}
