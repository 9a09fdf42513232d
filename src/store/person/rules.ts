import type { Tables } from '../schema.ts';

/**
 * What a column has to do with a person:
 * `whose` the row is theirs · `id` they are named, alone or in a longer name · `key` says which row it is ·
 * `given` handed out where the row is theirs · `theirs` the same, JSON that names their chat · `own` JSON, of which what bears their id is theirs ·
 * `named` JSON or text of the board's that names them among others: handed out is only that it does · `not` theirs.
 */
export type Kind = 'whose' | 'id' | 'key' | 'given' | 'theirs' | 'own' | 'named' | 'not';

type Columns<T> = { readonly [C in Exclude<keyof T, 'tenant_id'>]: Kind };

/** Of a table in which nobody stands, the reason; else its columns, and whether rows of somebody erased go or stay. */
export type Rule<T = Record<string, unknown>> =
  | { nobody: string }
  | { erase: 'delete' | 'rename'; why: string; columns: Columns<T> };

const archive = 'it belongs to the case, which the archive law keeps';
const passing = 'nobody needs it once the person has left';

/** Complete by its type: a new table or column does not pass before somebody has said what it holds of people. */
export const personRules = {
  boards: { nobody: 'settings of the board, and the mailbox that is its own' },
  units: { nobody: 'units of the organisation' },
  search_rows: { nobody: 'made of places and decisions, by words' },
  calendars: { nobody: 'how far the calendar was read' },
  subscriptions: { nobody: 'what Graph tells of the board’s mailbox' },
  pre_reads: { nobody: 'files by their address' },
  kept_pre_reads: { nobody: 'files of the case; who sent them stands with the item' },
  item_links: { nobody: 'which items belong together' },
  laid_files: { nobody: 'where documents were laid' },
  files: { nobody: 'minutes as they were written; the archive law keeps them as they are' },
  posts: { nobody: 'the agenda’s message in the channel' },
  record_heads: { nobody: 'the end of the chain' },
  record_seals: { nobody: 'hashes' },
  members: {
    ...{ erase: 'rename', why: archive },
    columns: {
      ...{ board_id: 'key', position: 'key', person_id: 'whose', name: 'given', email: 'given' },
      ...{
        addresses: 'given',
        role: 'given',
        unit: 'given',
        from_day: 'given',
        to_day: 'given',
        deputy_for: 'id',
      },
    },
  },
  people: {
    ...{ erase: 'rename', why: archive },
    columns: { id: 'whose', name: 'given', teams_id: 'given', chat: 'given', chosen_board: 'given' },
  },
  meetings: {
    ...{ erase: 'rename', why: archive },
    columns: {
      ...{ id: 'key', board_id: 'key', subject: 'not', starts_at: 'key', ends_at: 'not', all_day: 'not' },
      ...{ place: 'not', attendees: 'own', status: 'not', origin: 'not', event: 'not', publication: 'named' },
      version: 'not',
    },
  },
  places: {
    ...{ erase: 'rename', why: archive },
    columns: {
      ...{ meeting_id: 'key', position: 'not', item_id: 'key', text: 'own', case_number: 'not' },
      ...{ minutes: 'not', record: 'not' },
    },
  },
  items: {
    ...{ erase: 'rename', why: archive },
    columns: {
      ...{ id: 'key', board_id: 'key', text: 'own', case_number: 'not', units: 'not', closed: 'named' },
      ...{ disqualified: 'named', guests: 'named', arrivals: 'own', standing: 'not', minutes: 'not' },
      ...{ state: 'not', proposal: 'own', version: 'not', text_from: 'not', created_at: 'key' },
    },
  },
  decisions: {
    ...{ erase: 'rename', why: archive },
    columns: {
      ...{
        id: 'key',
        item_id: 'key',
        meeting_id: 'key',
        day: 'key',
        outcome: 'not',
        outcome_is_guess: 'not',
      },
      ...{ text: 'not', per_recommendation: 'not', postponement: 'named', forwarded_to: 'not' },
      ...{ recipients: 'named', recorded_by: 'id', recorded_at: 'not', version: 'not' },
    },
  },
  former_decisions: {
    ...{ erase: 'rename', why: archive },
    columns: { decision_id: 'key', version: 'key', decision: 'named' },
  },
  orders: {
    nobody: 'ordered of units; a name that the minutes say stays as they say it, as the archive law has it',
  },
  order_files: {
    ...{ erase: 'rename', why: archive },
    columns: {
      ...{ id: 'key', board_id: 'key', item_id: 'key', decision_id: 'key', free: 'named' },
      ...{ answered_by: 'not', progress: 'own' },
    },
  },
  conditions: {
    ...{ erase: 'rename', why: archive },
    columns: {
      ...{ id: 'key', decision_id: 'key', board_id: 'key', item_id: 'key', position: 'not', text: 'not' },
      ...{ unit: 'not', due: 'not', state: 'not', reports: 'own' },
    },
  },
  reactions: {
    ...{ erase: 'delete', why: passing },
    columns: { meeting_id: 'key', item_id: 'key', person_id: 'whose', kind: 'given', at: 'given' },
  },
  notes: {
    ...{ erase: 'delete', why: passing },
    columns: {
      ...{ id: 'key', meeting_id: 'key', item_id: 'key', person_id: 'whose', text: 'given' },
      ...{ shared: 'given', at: 'given', version: 'not', anchor: 'given' },
    },
  },
  questions: {
    ...{ erase: 'rename', why: archive },
    columns: {
      ...{ id: 'key', meeting_id: 'key', item_id: 'key', about: 'given', asked_by: 'whose' },
      ...{ text: 'given', asked_at: 'given', answer: 'own' },
    },
  },
  notices: {
    ...{ erase: 'rename', why: 'it shows who was told of a decision, and what was answered' },
    columns: {
      ...{ id: 'id', board_id: 'key', to_person: 'whose', about: 'own', decision_id: 'key' },
      ...{ delivery: 'theirs', answer: 'given', reminded: 'given' },
    },
  },
  drafts: {
    ...{ erase: 'rename', why: 'another may be at work on it; it is forgotten after thirty days' },
    columns: { id: 'key', draft: 'own', at: 'key' },
  },
  item_drafts: {
    ...{ erase: 'delete', why: passing },
    columns: { item_id: 'key', person_id: 'whose', draft: 'given', made_from: 'not', at: 'given' },
  },
  read_marks: {
    ...{ erase: 'delete', why: passing },
    columns: { item_id: 'key', person_id: 'whose', at: 'given', versions: 'given' },
  },
  sessions: {
    ...{ erase: 'rename', why: archive },
    columns: { meeting_id: 'key', session: 'named', version: 'not' },
  },
  reminders: { ...{ erase: 'delete', why: passing }, columns: { name: 'whose', at: 'given' } },
  digests: {
    ...{ erase: 'delete', why: passing },
    columns: { board_id: 'key', person_id: 'whose', clock: 'given' },
  },
  routes: {
    ...{ erase: 'rename', why: archive },
    columns: {
      ...{ item_id: 'key', board_id: 'key', steps: 'own', laid_for: 'not', waits_since: 'not' },
      ...{ is_open: 'not', version: 'not' },
    },
  },
  minutes_rounds: {
    ...{ erase: 'rename', why: archive },
    columns: { meeting_id: 'key', round: 'own' },
  },
  post_marks: {
    ...{ erase: 'delete', why: passing },
    columns: { meeting_id: 'key', person_id: 'whose', emoji: 'given' },
  },
  wheel_entries: {
    ...{ erase: 'rename', why: archive },
    columns: { id: 'key', board_id: 'key', entry: 'named', version: 'not', created_at: 'not' },
  },
  screens: {
    ...{ erase: 'delete', why: passing },
    columns: { meeting_id: 'key', person_id: 'whose', item_id: 'given', page: 'given' },
  },
  changes: {
    ...{ erase: 'delete', why: 'it is for taking back, which is over' },
    columns: {
      ...{ id: 'key', person_id: 'whose', board_id: 'key', what: 'given', at: 'given', seq: 'key' },
      ...{ touched: 'named', taken_back: 'given' },
    },
  },
  activities: {
    ...{ erase: 'delete', why: passing },
    columns: {
      ...{ conversation_id: 'whose', type: 'given', activity_id: 'key', claimed_at: 'given', acted: 'not' },
      content: 'not',
    },
  },
  records: {
    ...{ erase: 'rename', why: 'every change stays on record, under the pseudonym and a seal' },
    columns: {
      ...{
        seq: 'key',
        at: 'given',
        actor: 'whose',
        what: 'given',
        via: 'given',
        kind: 'given',
        subject: 'id',
      },
      ...{ before_hash: 'not', after_hash: 'not', about: 'id', previous_hash: 'not', hash: 'not' },
    },
  },
} satisfies { readonly [T in keyof Tables]: Rule<Tables[T]> };

/** The tables in which people stand. */
export const peopled: readonly { table: string; erase: 'delete' | 'rename'; columns: [string, Kind][] }[] =
  Object.entries(personRules).flatMap(([table, rule]) =>
    'nobody' in rule ? [] : [{ table, erase: rule.erase, columns: kindsOf(rule.columns) }],
  );

function kindsOf(columns: Readonly<Record<string, Kind>>): [string, Kind][] {
  return Object.entries(columns);
}
