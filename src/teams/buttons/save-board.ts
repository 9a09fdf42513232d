import { z } from 'zod';
import { doneCard } from '../../../cards/confirm.ts';
import { setUpCard } from '../../../cards/set-up.ts';
import type { Person, TeamMember } from '../../actions/outside.ts';
import { type BoardSetUp, setUpBoard } from '../../actions/set-up-board.ts';
import type { Board, Somebody } from '../../domain/board.ts';
import { dayIn } from '../../domain/day.ts';
import { findPerson } from '../../domain/find-person.ts';
import { asId, type PersonId } from '../../domain/ids.ts';
import { readerFor } from '../../domain/reader.ts';
import { demand } from '../../domain/rights.ts';
import { type SetUpValues, seeSetUp } from '../../domain/see-set-up.ts';
import { Refusal } from '../../errors.ts';
import { type Words, wordsFor } from '../../words/words.ts';
import { channelOf } from '../commands/set-up.ts';
import { causeOfTurn, doerOf, type Needs, refusalText } from '../open-scene.ts';
import type { Shown } from '../scene.ts';
import { teamOf } from '../team.ts';
import type { ButtonData, Turn } from '../turn.ts';
import { field, ids, readData, several } from './press.ts';

const form = z.object({
  channelId: field,
  version: ids.version.nullish(),
  name: field,
  secretaries: several,
  chairs: several,
  directors: several,
  chiefs: field,
});

/** `/opsæt`'s form as it was sent: makes or changes the board of the channel. */
export async function saveBoard(
  { outside, refused }: Needs,
  turn: Turn,
  { data, isAgain }: { data: ButtonData; isAgain: boolean },
): Promise<Shown> {
  const sent = readData(form, data);
  const { tenantId, personId } = turn.who;
  const board = await outside.store.read(tenantId, (db) => db.boards.byChannel(sent.channelId));
  const words = wordsFor(board?.language ?? 'da');
  const channel = channelOf(turn) ?? board?.channel ?? null;
  if (channel?.channelId !== sent.channelId) return { kind: 'line', text: words.refusals.outdated() };
  const team = await teamOf(outside, channel);
  const today = dayIn(board?.timeZone ?? 'Europe/Copenhagen', outside.now());
  const everybody = peopleIn(team, board?.members ?? []);
  if (board) demand(readerFor(board, personId, today).roles, 'set-up');
  if (board && isAgain) return done(board, words);
  try {
    const saved = await setUpBoard(outside, doerOf(turn), setUpFrom(sent, everybody, channel));
    await rememberTeam(outside, turn, team);
    return done(saved, words);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refused?.();
    const values = error.code === 'outdated' ? {} : { values: valuesOf(sent) };
    const view = seeSetUp(board ?? null, team, { on: today, ...values });
    const refusal = refusalText(error, words);
    return { kind: 'card', card: setUpCard(view, { words, channelId: channel.channelId, refusal }) };
  }
}

function done({ name }: Board, words: Words): Shown {
  return { kind: 'card', card: doneCard(words.board.setUp.saved(name), words), keeps: true };
}

function setUpFrom(
  sent: z.infer<typeof form>,
  everybody: readonly Somebody[],
  channel: BoardSetUp['channel'],
): BoardSetUp {
  const people = (ids: readonly string[]) => ids.map((id) => findPerson(everybody, id));
  return {
    channel,
    name: sent.name,
    version: sent.version,
    secretaries: people(sent.secretaries),
    chairs: people(sent.chairs),
    directors: people(sent.directors),
    chiefs: linesOf(sent.chiefs).map((line) => readChief(line, everybody)),
  };
}

/** The form as it was filled in. */
function valuesOf(sent: z.infer<typeof form>): SetUpValues {
  const people = (list: readonly string[]) => list.map((id) => asId<PersonId>(id));
  return {
    name: sent.name,
    version: sent.version ?? null,
    secretaries: people(sent.secretaries),
    chairs: people(sent.chairs),
    directors: people(sent.directors),
    chiefs: linesOf(sent.chiefs).map((line) => {
      const [unit = '', unitName = '', ...name] = line.split(';').map((part) => part.trim());
      return { unit, unitName, name: name.join('; ') };
    }),
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** `CBU; Center for Byudvikling; Anna Holm` */
function readChief(line: string, everybody: readonly Somebody[]): BoardSetUp['chiefs'][number] {
  const [unit = '', unitName = '', person = ''] = line.split(';').map((part) => part.trim());
  if (unit === '' || person === '') throw new Refusal('chief-line-wrong', { line: line.slice(0, 80) });
  return { ...findPerson(everybody, person), unit, unitName };
}

/** By the names the team knows them by, with the addresses that the board does. */
function peopleIn(team: readonly TeamMember[], members: readonly Somebody[]): Somebody[] {
  const addressesOf = (id: PersonId) => members.find(({ personId }) => personId === id)?.addresses ?? [];
  const inTeam = team.map(({ personId, name, email }) => ({
    ...{ personId, name, email, addresses: addressesOf(personId) },
  }));
  const asPerson = ({ personId, name, email, addresses }: Somebody) => ({ personId, name, email, addresses });
  return [...inTeam, ...members.map(asPerson)];
}

/** The ids that Teams gave the team's members: with them chats can be opened and views refreshed. */
export async function rememberTeam(
  outside: Needs['outside'],
  turn: Turn,
  team: readonly TeamMember[],
): Promise<void> {
  await outside.store.transaction(causeOfTurn(turn, 'remember-team'), async (tx) => {
    const known = new Map(
      (await tx.people.many(team.map((one) => one.personId))).map((one) => [one.id, one]),
    );
    for (const { personId, teamsId, name } of team) {
      const before = known.get(personId);
      if (before?.teamsId === teamsId) continue;
      const fresh: Person = { id: personId, name, teamsId, chat: null, chosenBoard: null };
      await tx.people.save({ ...(before ?? fresh), teamsId });
    }
  });
}
