import type { ConsentObstacle, YesOutcome } from '../../domain/consent.ts';
import type { Day } from '../../domain/day.ts';
import { dates, list } from './common.ts';

/** Items on which all agree, decided together. */
export const consent = {
  text: {
    approved: (board: string) => `${board} godkender indstillingen.`,
    noted: (board: string) => `${board} tager sagen til efterretning.`,
  } satisfies Record<YesOutcome, (board: string) => string>,
  title: (day: Day) => `Samlet beslutning ${dates.long(day)}`,
  intro:
    'Alle direktører er enige i indstillingen til disse punkter. Ingen ønsker dem drøftet, og ingen spørgsmål er åbne. Fjern fluebenet ved det, I alligevel vil drøfte.',
  guessed: 'Om der godkendes eller tages til efterretning, er læst af indstillingen.',
  none: 'Der er ingen punkter, der kan besluttes samlet lige nu.',
  missing: 'Mangler svar',
  missingLine: (row: string, names: readonly string[]) => `${row}: ${list(names)}`,
  decided: (numbers: readonly number[]) => `Besluttet: ${items(numbers)}`,
  /** Without a full stop: a number and one make a list of their own. */
  row: (number: number, title: string, closed: boolean) => `${number} · ${closed ? '🔒 ' : ''}${title}`,
  confirm: 'Beslut samlet',
  typed: (minutes: number) =>
    `Eller skriv /enige bekræft. Cheferne får besked efter ${minutes} minutter; indtil da kan du fortryde med /fortryd.`,
  open: (count: number) => `Beslut samlet (${count})`,
  offer: (count: number) =>
    count === 1 ? 'Ét punkt kan besluttes uden drøftelse' : `${count} punkter kan besluttes samlet`,
  done: (numbers: readonly number[], told: number, minutes: number) =>
    told === 0
      ? `✓ Besluttet: ${items(numbers)}. Ingen får besked. Du kan fortryde med /fortryd i ${minutes} minutter.`
      : `✓ Besluttet: ${items(numbers)}. ${chiefs(told)} får besked om ${minutes} minutter. Indtil da kan du fortryde med /fortryd.`,
  nothing: 'Intet er besluttet.',
  leftOut: (lines: readonly string[]) => `Ikke taget med: ${list(lines)}.`,
  leftOutLine: (number: number | null, why: string) =>
    `${number === null ? 'et punkt' : `punkt ${number}`} (${why})`,
  why: {
    gone: 'står ikke længere på dagsordenen',
    changed: 'er ændret, siden kortet blev lavet',
    decided: 'er allerede besluttet',
    'not-a-yes': 'har ingen indstilling, der kan siges ja til uden drøftelse',
    discuss: 'ønskes drøftet',
    question: 'har et ubesvaret spørgsmål',
    missing: 'mangler svar fra direktører',
  } satisfies Record<ConsentObstacle | 'changed', string>,
};

function items(numbers: readonly number[]): string {
  return `punkt ${list(numbers.map(String))}`;
}

function chiefs(count: number): string {
  return count === 1 ? 'Én chef' : `${count} chefer`;
}
