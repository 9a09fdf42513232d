import { type Board, membersOn } from '../domain/board.ts';
import { dayIn } from '../domain/day.ts';
import { asId, type PersonId, type TenantId } from '../domain/ids.ts';
import { wordsFor } from '../words/words.ts';
import { Misuse, type Needs, type Outcome } from './operation.ts';

type Asked = { id: string | undefined; tenant: string | undefined };

/** `person export ID [--out FILE]`: everything about a person (docs/drift.md tells of the form). */
export async function exportPerson(
  needs: Needs,
  asked: Asked & { out: string | undefined },
): Promise<Outcome> {
  const tenants: { tenantId: TenantId; id: string; tables: unknown }[] = [];
  for (const tenantId of await tenantsOf(needs, asked)) {
    const found = await needs.persons.export({ name: demandId(asked), tenantId });
    if (found) tenants.push({ tenantId, ...found });
  }
  if (tenants.length === 0) throw new Misuse(`nothing is held about "${demandId(asked)}"`);
  const text = JSON.stringify({ format: 1, exportedAt: needs.now(), tenants }, null, 1);
  const { out } = asked;
  if (!out) return { status: 0, out: text, err: '' };
  const content = new TextEncoder().encode(`${text}\n`);
  return { status: 0, out: `${out}: written`, err: '', file: { name: out, content } };
}

/** `person erase ID --yes`: a pseudonym in what must be kept, and the rest deleted. */
export async function erasePerson(needs: Needs, asked: Asked & { yes: boolean }): Promise<Outcome> {
  const person = demandId(asked);
  const lines: string[] = [];
  for (const tenantId of await tenantsOf(needs, asked)) {
    const boards = await needs.store.read(tenantId, (db) => db.boards.all());
    const found = await needs.persons.export({ name: person, tenantId });
    if (!found) continue;
    demandNoRole(needs, boards, asId<PersonId>(found.id));
    if (!asked.yes) throw new Misuse(`erasing cannot be undone: add --yes. ${kept}`);
    const pseudonym = asId<PersonId>(needs.newId());
    const name = wordsFor(boards[0]?.language ?? 'da').board.formerMember(pseudonym.slice(0, 4));
    const cause = { tenantId, by: 'operator', what: 'erase-person', from: 'cli' } as const;
    const erased = await needs.persons.erase({ person, pseudonym, name, at: needs.now() }, cause);
    if (erased.kind === 'stranger') continue;
    if (erased.kind === 'broken') return { status: 1, out: '', err: broken };
    const { deleted, renamed, sealed } = erased;
    lines.push(
      `${tenantId}: ${deleted} rows deleted, ${renamed} under "${name}", ${sealed} of the record sealed`,
    );
  }
  if (lines.length === 0) throw new Misuse(`nothing is held about "${person}"`);
  return { status: 0, out: [...lines, kept].join('\n'), err: '' };
}

const kept =
  'Decisions, minutes, questions, orders and the record are kept under the pseudonym, as the archive law asks; ' +
  'names in the words of items and decisions, in minutes already written and in backups stay as they are.';

const broken = 'nothing was erased: the record of changes is broken, see audit verify';

async function tenantsOf({ store }: Needs, { tenant }: Asked): Promise<TenantId[]> {
  return (await store.tenants()).filter((one) => tenant === undefined || one === tenant);
}

function demandId({ id }: Asked): string {
  if (!id) throw new Misuse('name the person by the id in Entra or an e-mail address');
  return id;
}

/** Also one that begins later: whoever is to have a role is no former member. */
function demandNoRole({ now }: Needs, boards: readonly Board[], person: PersonId): void {
  for (const board of boards) {
    const today = dayIn(board.timeZone, now());
    const coming = board.members.filter(({ from }) => from !== null && from > today);
    const role = [...membersOn(board, today), ...coming].find(({ personId }) => personId === person);
    if (role)
      throw new Misuse(
        `${role.name} is ${role.role} of ${board.name} until ${role.to ?? 'further notice'}: end the role first (/roller fjern)`,
      );
  }
}
