import type { Day } from '../../domain/day.ts';
import { dates, list } from './common.ts';

/** Questions on items and on decisions, and their answers. */
export const questions = {
  asked: (number: number, names: readonly string[]) =>
    names.length === 0
      ? `Spørgsmålet til punkt ${number} er gemt, men ingen kan få det: Punktet har hverken chef eller sekretær, der må se det.`
      : `Spørgsmålet til punkt ${number} er sendt til ${list(names)}. Svaret kommer i vores private chat.`,
  withoutChief: (units: readonly string[]) =>
    `Ingen chef i ${list(units)} får det: Centeret har ingen chef, eller chefen må ikke se punktet.`,
  unanswered: (day: Day) => `Ubesvaret siden ${dates.long(day)}.`,
  corrected: '(rettet)',
  answer: 'Svar',
  answered: (number: number | null, name: string, question: string) =>
    `Svaret${on(number)} er sendt til ${name}, der spurgte: “${question}”`,
  correctedFor: (number: number | null, name: string) =>
    `Svaret${on(number)} er rettet, og ${name} har fået det nye.`,
  kept: (number: number | null, name: string) =>
    `Svaret${on(number)} er gemt og står på punktet. ${name} er ikke længere med og får det ikke.`,
  askerGone: (name: string) => `${name} er ikke længere med og får ikke svaret. Det står på punktet.`,
  more: (count: number, number: number) =>
    `${count === 1 ? 'Ét spørgsmål mere' : `${count} spørgsmål mere`} til punktet venter; svar på det næste med /svar ${number}.`,
  typed: (number: number) => `Du kan også skrive /svar ${number} og dit svar.`,
  correct: 'Ret svaret',
  title: (count: number) =>
    count === 1 ? 'Ét spørgsmål venter på svar' : `${count} spørgsmål venter på svar`,
  none: 'Ingen spørgsmål venter på svar.',
  about: (name: string, day: Day, text: string) => `${name}, ${dates.short(day)}: ${text}`,
  aboutDecision: (name: string, day: Day, text: string) =>
    `${name}, ${dates.short(day)}, til beslutningen: ${text}`,
};

function on(number: number | null): string {
  return number === null ? '' : ` på punkt ${number}`;
}
