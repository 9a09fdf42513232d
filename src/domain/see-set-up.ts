import { type Board, eachPersonOnce, membersOn, type Role } from './board.ts';
import type { Day } from './day.ts';
import type { BoardId, PersonId } from './ids.ts';
import { type Seen, seen } from './seen.ts';

type Somebody = { personId: PersonId; name: string };

/** Who is who in the channel's team: nothing confidential, for whoever sets the board up. */
export type SetUpView = {
  /** Null for a channel that has no board yet. */
  boardId: BoardId | null;
  name: string | null;
  /** The board's, for the button. */
  version: number | null;
  people: readonly { id: PersonId; name: string }[];
  secretaries: readonly PersonId[];
  chairs: readonly PersonId[];
  directors: readonly PersonId[];
  chiefs: readonly { unit: string; unitName: string; name: string }[];
  /** Names of those who read the channel without any role on the board. */
  withoutRole: readonly string[];
};

/** What somebody had filled in, to go on with after a refusal. */
export type SetUpValues = Pick<
  SetUpView,
  'name' | 'version' | 'secretaries' | 'chairs' | 'directors' | 'chiefs'
>;

export function seeSetUp(
  board: Board | null,
  team: readonly Somebody[],
  { on, values }: { on: Day; values?: SetUpValues },
): Seen<SetUpView> {
  const members = board ? membersOn(board, on) : [];
  const once = eachPersonOnce<Somebody>([...team, ...members]);
  const holding = (role: Role) => [
    ...new Set(members.filter((member) => member.role === role).map((member) => member.personId)),
  ];
  const collator = new Intl.Collator('da');
  return seen({
    boardId: board?.id ?? null,
    name: board?.name ?? null,
    version: board?.version ?? null,
    people: once
      .map(({ personId, name }) => ({ id: personId, name }))
      .sort((a, b) => collator.compare(a.name, b.name)),
    secretaries: holding('secretary'),
    chairs: holding('chair'),
    directors: holding('director'),
    chiefs: members
      .filter((member) => member.role === 'chief')
      .map(({ unit, name }) => ({
        unit: unit ?? '',
        unitName: board?.units.find((one) => one.code === unit)?.name ?? '',
        name,
      })),
    withoutRole: team
      .filter((one) => !members.some((member) => member.personId === one.personId))
      .map((one) => one.name),
    ...values,
  });
}
