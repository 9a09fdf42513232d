import type { Act } from '../client/act.ts';
import type { TabWords } from '../shell/words.tsx';

/** What somebody wanted by an act, said after "you wanted to". */
export function meantBy(act: Act, words: Pick<TabWords, 'kept'>): string {
  const { acts } = words.kept;
  const what = whatOf(act, acts);
  return act.number === null ? what : acts.on(what, act.number);
}

function whatOf({ name, body }: Act, acts: TabWords['kept']['acts']): string {
  const said = fieldsOf(body);
  switch (name) {
    case 'goOn':
      return acts.goOn(Number(fieldsOf(said.to).number));
    case 'noteAttendance':
    case 'moveSeat':
      return acts.noteAttendance;
    case 'react':
      return said.kind === 'agree' || said.kind === 'discuss' ? acts.react[said.kind] : acts.react.none;
    case 'writeNote':
    case 'changeNote':
    case 'removeNote':
      return acts.note;
    case 'ask':
      return acts.ask;
    case 'answerQuestion':
      return acts.answer;
    case 'draftDecision':
    case 'confirmDecision':
      return acts.decision;
    case 'writeRecord':
      return acts.record;
    default:
      return acts.other;
  }
}

/** The words they wrote by it. */
export function textOf({ body }: Act): string | null {
  const { text } = fieldsOf(body);
  return typeof text === 'string' && text !== '' ? text : null;
}

type Now = Pick<TabWords, 'kept' | 'outcomes'>;

/** What it is now, where somebody was first; null where that is not why it was refused. */
export function nowOf({ code, current }: { code: string; current?: unknown }, words: Now): string | null {
  if (code !== 'changed') return null;
  const { now, leading, decisions, day } = fieldsOf(current);
  if (leading !== undefined) {
    const { number } = fieldsOf(now);
    return typeof number === 'number' ? words.kept.isAt(number) : words.kept.isOver;
  }
  const decided = Array.isArray(decisions)
    ? decisions.map(fieldsOf).find((one) => one.day === day)
    : undefined;
  const { outcome } = decided ?? {};
  const known = Object.entries(words.outcomes).find(([name]) => name === outcome);
  return known ? words.kept.isDecided(known[1]) : words.kept.isChanged;
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
