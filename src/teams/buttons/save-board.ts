import { z } from 'zod';
import { doneCard } from '../../../cards/confirm.ts';
import { setUpCard } from '../../../cards/set-up.ts';
import type { Person, TeamMember } from '../../actions/outside.ts';
import { type BoardSetUp, setUpBoard } from '../../actions/set-up-board.ts';
import type { Member } from '../../domain/board.ts';
import { dayIn } from '../../domain/day.ts';
import { findPerson } from '../../domain/find-person.ts';
import { readerFor } from '../../domain/reader.ts';
import { demand } from '../../domain/rights.ts';
import { seeSetUp } from '../../domain/see-set-up.ts';
import { Refusal } from '../../errors.ts';
import { wordsFor } from '../../words/words.ts';
import { channelOf } from '../commands/set-up.ts';
import { causeOfTurn, type Needs, refusalText } from '../open-scene.ts';
import type { Shown } from '../scene.ts';
import { teamOf } from '../team.ts';
import type { ButtonData, Turn } from '../turn.ts';
import { field, readData, several } from './press.ts';

const form = z.object({
  channelId: field,
  name: field,
  secretaries: several,
  chairs: several,
  directors: several,
  chiefs: field,
});

/** `/opsæt`'s form as it was sent: makes or changes the board of the channel. */
export async function saveBoard({ outside }: Needs, turn: Turn, data: ButtonData): Promise<Shown> {
  const sent = readData(form, data);
  const { tenantId, personId } = turn.who;
  const board = await outside.store.read(tenantId, (db) => db.boards.byChannel(sent.channelId));
  const words = wordsFor(board?.language ?? 'da');
  const channel = channelOf(turn) ?? board?.channel ?? null;
  if (channel?.channelId !== sent.channelId) return { kind: 'line', text: words.refusals.outdated() };
  const team = await teamOf(outside, channel);
  const today = dayIn(board?.timeZone ?? 'Europe/Copenhagen', outside.now());
  const everybody = peopleIn(team, board?.members ?? []);
  try {
    const by = {
      tenantId,
      personId,
      from: causeOfTurn(turn, '').from,
      ...(turn.key ? { once: turn.key } : {}),
    };
    if (board) demand(readerFor(board, personId, today).roles, 'set-up');
    const saved = await setUpBoard(outside, by, setUpFrom(sent, everybody, channel));
    await rememberTeam(outside, turn, team);
    return { kind: 'card', card: doneCard(words.board.setUp.saved(saved.name), words), keeps: true };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const text = refusalText(error, words);
    return {
      kind: 'card',
      card: setUpCard(seeSetUp(board ?? null, team, today), {
        words,
        channelId: channel.channelId,
        refusal: text,
      }),
    };
  }
}

function setUpFrom(
  sent: z.infer<typeof form>,
  everybody: readonly Member[],
  channel: BoardSetUp['channel'],
): BoardSetUp {
  const people = (ids: readonly string[]) =>
    ids.map((id) => {
      const { personId, name, email } = findPerson(everybody, id);
      return { personId, name, email };
    });
  return {
    channel,
    name: sent.name,
    secretaries: people(sent.secretaries),
    chairs: people(sent.chairs),
    directors: people(sent.directors),
    chiefs: sent.chiefs
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line) => readChief(line, everybody)),
  };
}

/** `CBU; Center for Byudvikling; Anna Holm` */
function readChief(line: string, everybody: readonly Member[]): BoardSetUp['chiefs'][number] {
  const [unit = '', unitName = '', person = ''] = line.split(';').map((part) => part.trim());
  if (unit === '' || person === '') throw new Refusal('chief-line-wrong', { line: line.slice(0, 80) });
  const { personId, name, email } = findPerson(everybody, person);
  return { personId, name, email, unit, unitName };
}

function peopleIn(team: readonly TeamMember[], members: readonly Member[]): Member[] {
  const strangers = team.map(
    ({ personId, name, email }): Member => ({
      ...{ personId, name, email, role: 'guest', unit: null, from: null, to: null, deputyFor: null },
    }),
  );
  return [...strangers, ...members];
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
