import { parseArgs } from 'node:util';
import { verifyAudit } from './audit.ts';
import { backUp } from './back-up.ts';
import { addBoardFrom, showBoard } from './board.ts';
import { packExamined } from './doctor.ts';
import { examineHouse } from './examine-house.ts';
import { exportBoard } from './export-board.ts';
import { installForBoard } from './install.ts';
import { listMeetings } from './meetings.ts';
import { importFiles, readMinutesFiles } from './minutes.ts';
import { Misuse, type Needs, type Operation, type Outcome, type ReadMinutes } from './operation.ts';
import { erasePerson, exportPerson } from './person.ts';
import { syncBoard } from './sync.ts';
import { writeMinutesFile } from './write-minutes.ts';

const oneWord = ['import', 'meetings', 'migrate', 'export', 'backup', 'restore', 'move-to', 'help', 'doctor'];

export const usage = `usage: npm run moedeklar -- <command>
  minutes read FILE…               reads a REFERAT (.txt, .md, .docx, .pdf) and prints it as JSON
  minutes write --board B --date YYYY-MM-DD --format docx|pdf|md|json [--public] --out FILE
                                   writes the minutes
  export --board B --out FILE.json everything the public may see, as open data
  import FILE… --board B           puts minutes into the board's history
  meetings --board B [--json]      the board's meetings
  calendar sync --board B [--json] reads the calendar now, and says what changed
  board add FILE.json              adds a board, or brings it up to date
  board show B                     the board, in the form that board add reads
  people install --board B         installs the app for whoever lacks it, and says who cannot be reached
  person export ID [--out FILE]    everything held about a person, by the id in Entra or an e-mail address
  person erase ID --yes            puts a pseudonym into what must be kept about a former member, deletes the rest
  doctor [--json]                  looks at settings, database, tokens, addresses and boards, and says what to do
  audit verify                     checks the record of changes
  jobs list [--failed]             the queue
  jobs retry ID                    tries a failed job again
  migrate                          brings the database's schema up to date
  backup FILE                      writes all of the database into a new file; the service goes on meanwhile
  restore FILE                     fills an empty database from such a file, and compares every row
  move-to DATABASE_URL             moves all of the embedded database into an empty PostgreSQL, and compares every row
  database admit NAME              lets an identity of Entra into the database; asked by the server's administrator
  help                             this list
Names that stand for several boards need --tenant ID.`;

/** Which words of a command line are files, to be read where it was typed. */
export function filesIn(argv: readonly string[]): string[] {
  const words = wordsOf(argv).positionals;
  if (words[0] === 'import') return words.slice(1);
  if ((words[0] === 'minutes' && words[1] === 'read') || (words[0] === 'board' && words[1] === 'add'))
    return words.slice(2);
  return [];
}

/** Whether the command needs no database. */
export function isPure(argv: readonly string[]): boolean {
  const [first, second] = wordsOf(argv).positionals;
  return first === undefined || first === 'help' || (first === 'minutes' && second === 'read');
}

/** Carries out one command line. */
export async function runCommand(needs: Needs, { argv, files }: Operation): Promise<Outcome> {
  return asOutcome(async () => {
    const { values, positionals } = wordsOf(argv);
    const [first, second, third] = positionals;
    const command = [first, first && oneWord.includes(first) ? null : second].filter(Boolean).join(' ');
    switch (command) {
      case 'minutes read':
        return readMinutesFiles(needs.readMinutes, files);
      case 'minutes write':
        return writeMinutesFile(needs, {
          ...namesIn(values),
          ...{ date: values.date, format: values.format, isPublic: values.public === true },
        });
      case 'export':
        return exportBoard(needs, namesIn(values));
      case 'import':
        return importFiles(needs, files, namesIn(values));
      case 'meetings':
        return listMeetings(needs, { ...namesIn(values), json: values.json === true });
      case 'calendar sync':
        return syncBoard(needs, { ...namesIn(values), json: values.json === true });
      case 'board add':
        return addBoardFrom(needs, files);
      case 'board show':
        return showBoard(needs, third, values.tenant);
      case 'people install':
        return installForBoard(needs, namesIn(values));
      case 'person export':
        return exportPerson(needs, { id: third, tenant: values.tenant, out: values.out });
      case 'person erase':
        return erasePerson(needs, { id: third, tenant: values.tenant, yes: values.yes === true });
      case 'doctor':
        return packExamined(await examineHouse(needs));
      case 'audit verify':
        return verifyAudit(needs);
      case 'jobs list':
        return listJobs(needs, values.failed === true);
      case 'jobs retry':
        return retryJob(needs, third);
      case 'help':
        return usage;
      case 'backup':
        return backUp(needs, second);
      case 'restore':
      case 'move-to':
        throw new Misuse(`${command} needs the database for itself: stop the service first`);
      case 'database admit':
        throw new Misuse('database admit needs a PostgreSQL server: set DATABASE_URL');
      case 'migrate':
        return needs.migrated.length > 0
          ? `migrated: ${needs.migrated.join(', ')}`
          : 'the schema is up to date';
      default:
        throw new Misuse(
          command === ''
            ? 'name a command; `help` lists them'
            : `there is no command "${command}"; \`help\` lists them`,
        );
    }
  });
}

/** `minutes read` and `help`, which need nothing of the house. */
export function runPure(readMinutes: ReadMinutes, { argv, files }: Operation): Promise<Outcome> {
  return asOutcome(async () => {
    const [first] = wordsOf(argv).positionals;
    if (first === undefined) throw new Misuse('name a command; `help` lists them');
    return first === 'help' ? usage : readMinutesFiles(readMinutes, files);
  });
}

async function asOutcome(work: () => Promise<string | Outcome>): Promise<Outcome> {
  try {
    const done = await work();
    return typeof done === 'string' ? { status: 0, out: done, err: '' } : done;
  } catch (error) {
    if (error instanceof Misuse) return { status: 2, out: '', err: error.message };
    throw error;
  }
}

function wordsOf(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        board: { type: 'string' },
        tenant: { type: 'string' },
        date: { type: 'string' },
        format: { type: 'string' },
        out: { type: 'string' },
        public: { type: 'boolean' },
        json: { type: 'boolean' },
        failed: { type: 'boolean' },
        yes: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new Misuse(Error.isError(error) ? (error.message.split(/\.\s/)[0] ?? '') : String(error));
  }
}

function namesIn({ board, tenant, out }: ReturnType<typeof wordsOf>['values']) {
  if (!board) throw new Misuse('name the board with --board');
  return { board, tenant, out };
}

async function listJobs({ jobs }: Needs, failed: boolean): Promise<string> {
  const rows = await jobs.list({ failed });
  if (rows.length === 0) return failed ? 'no failed jobs' : 'no jobs';
  return rows
    .map(({ id, name, state, tries, createdAt, data, error }) =>
      [id, name, state, `${tries} tries`, createdAt, JSON.stringify(data), inOneLine(error ?? '')].join('\t'),
    )
    .join('\n');
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ');
}

async function retryJob({ jobs }: Needs, id: string | undefined): Promise<string> {
  if (!id) throw new Misuse('jobs retry needs the id of a failed job');
  if (!(await jobs.retry(id))) throw new Misuse(`there is no failed job ${id}`);
  return `${id} is tried again`;
}
