import { answerMinutes } from '../../src/actions/answer-minutes.ts';
import { answerQuestion } from '../../src/actions/answer-question.ts';
import { askQuestion } from '../../src/actions/ask-question.ts';
import { concludeMeeting } from '../../src/actions/conclude-meeting.ts';
import { acceptProposal } from '../../src/actions/judge-proposal.ts';
import { startMeeting } from '../../src/actions/run-meeting.ts';
import { sendMinutes } from '../../src/actions/send-minutes.ts';
import { writeNote } from '../../src/actions/write-note.ts';
import type { Day } from '../../src/domain/day.ts';
import { asId, type ConditionId, type PersonId } from '../../src/domain/ids.ts';
import { agreeOn } from './agree.ts';
import { by, people } from './builders.ts';
import { decideWithOrders } from './busy-scene.ts';
import { decide } from './decide.ts';
import { aRoutedScene, withRoutes } from './routed.ts';
import { arrange, aScene, boardId, items, meetingIds } from './scene.ts';
import { aWheelScene } from './wheel.ts';
import type { World } from './world.ts';

export const conditionId = asId<ConditionId>('condition-1');
export const onHeld = { boardId, meeting: { id: meetingIds.next } };

/** The scene just after its meeting: items 2 and 4 are decided, the closed one is not, nothing waits to be done. */
export async function aHeldMeeting(): Promise<World> {
  const world = await aScene();
  world.pass(7 * 24 * 3_600_000 + 3_600_000);
  await decide(world, { number: 2 });
  await decide(world, { number: 4 }, { text: 'Direktionen tager sagen til efterretning.' });
  await concludeMeeting(world, by(people.secretary), onHeld);
  await world.runJobs();
  world.sent.length = 0;
  return world;
}

/** Its minutes on their way round, and the members asked. */
export async function aMinutesRound(): Promise<World> {
  const world = await aHeldMeeting();
  await sendMinutes(world, by(people.secretary), onHeld);
  await world.runJobs();
  world.sent.length = 0;
  return world;
}

/** The scene with the proposal accepted onto the later meeting, as its item 2. */
export async function anAcceptedProposal(): Promise<World> {
  const world = await aScene();
  const itemId = items.proposed.id;
  await acceptProposal(world, by(people.secretary), { boardId, itemId, to: { id: meetingIds.later } });
  await world.runJobs();
  world.sent.length = 0;
  return world;
}

/** The scene on its day, the meeting begun and at its first item; nothing waits to be done. */
export async function aMeetingInSession(): Promise<World> {
  const world = await aScene();
  world.pass(7 * 24 * 3_600_000);
  await startMeeting(world, by(people.secretary), onHeld);
  await world.runJobs();
  world.sent.length = 0;
  return world;
}

export type Moment =
  | 'routed'
  | 'returned'
  | 'inSession'
  | 'before'
  | 'accepted'
  | 'wheel'
  | 'asked'
  | 'noted'
  | 'agreed'
  | 'ordered'
  | 'conditional'
  | 'held'
  | 'round'
  | 'approved';

/**
 * The scene before its meeting, with its proposal accepted, with an item on the annual
 * wheel, with questions on item 2 (one waits, the chief answered one),
 * with a note of each of the board to it,
 * with all agreeing on items 2 and 3, with item 2 on its way to other bodies (before the meeting or after), with three
 * orders of item 2 to CFE, in session, just after the meeting, with its minutes on their way round, or approved by all.
 */
export function aSceneAt(moment: Moment = 'before'): Promise<World> {
  const agreed = async () => agreeOn(await aScene(), 2, 3);
  const made = {
    ...{
      before: () => aScene(),
      accepted: anAcceptedProposal,
      routed: aRoutedScene,
      returned: async () => withRoutes(await aHeldMeeting()),
      wheel: aWheelScene,
      asked: theirQuestions,
      conditional: aConditionalDecision,
      noted: theirNotes,
      ...{ agreed, ordered: theirOrders },
    },
    ...{ inSession: aMeetingInSession, held: aHeldMeeting, round: aMinutesRound, approved: theirApproval },
  };
  return made[moment]();
}

async function theirOrders(): Promise<World> {
  const world = await aScene();
  await decideWithOrders(world);
  await world.runJobs();
  world.sent.length = 0;
  return world;
}

async function aConditionalDecision(): Promise<World> {
  const world = await aScene();
  const { decision } = await decide(world, { number: 2 });
  await arrange(world, (tx) =>
    tx.conditions.save({
      ...{ id: conditionId, boardId, decisionId: decision.id, itemId: decision.itemId, position: 0 },
      ...{ text: 'Tilskuddet bevilges', unit: 'CFE', due: '2026-12-01' as Day, reports: [] },
    }),
  );
  await world.runJobs();
  world.sent.length = 0;
  return world;
}

async function theirNotes(): Promise<World> {
  const world = await aScene();
  const wish = { boardId, meeting: { id: meetingIds.next }, item: { number: 2 } };
  await writeNote(world, by(people.chair), { ...wish, text: 'Formandens note', shared: true });
  await writeNote(world, by(people.director), { ...wish, text: 'Direktørens note', shared: false });
  return world;
}

async function theirQuestions(): Promise<World> {
  const world = await aScene();
  const wish = { boardId, meeting: { id: meetingIds.next }, item: { number: 2 } };
  const ask = (text: string) => askQuestion(world, by(people.director2), { ...wish, text });
  const { question } = await ask('Hvad koster stien?');
  await answerQuestion(world, by(people.chief), { questionId: question.id, text: '8 mio.' });
  world.pass(1000);
  await ask('Hvornår er den færdig?');
  await world.runJobs();
  world.sent.length = 0;
  return world;
}

async function theirApproval(): Promise<World> {
  const world = await aMinutesRound();
  for (const who of [people.chair, people.director, people.director2]) await approve(world, who);
  await world.runJobs();
  world.sent.length = 0;
  return world;
}

export function approve(world: World, who: PersonId, digest?: string) {
  return answerMinutes(world, by(who), { ...onHeld, objection: null, ...(digest ? { digest } : {}) });
}
