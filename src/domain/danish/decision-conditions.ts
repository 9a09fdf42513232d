import type { Day } from '../day.ts';
import { dueIn } from './orders.ts';
import { sentencesOf } from './sentences.ts';
import { collapse } from './words.ts';

/** What a decision was made to depend on. `due` is null where no day is named. */
export type ReadCondition = { text: string; due: Day | null };

/** "under forudsætning af, at …", "såfremt …": what follows is the condition. */
const leads =
  /(?<!\p{L})(?:under\sforudsætning\saf|på\sbetingelse\saf|betinget\saf|forudsat|såfremt|med\sforbehold\s(?:for|af))(?:,?\sat)?(?!\p{L})/giu;

/** Where the board goes on to do something else: ", og bestiller …". */
const goesOn =
  /,?\s(?:og|samt|men|idet)\s(?:(?:direktionen|derfor|desuden|samtidig)\s)?(?:bestiller|beder|anmoder|pålægger|godkender|tager|anbefaler|understreger|bemærker|ønsker)(?!\p{L})/iu;

/** Before another condition: "…, og såfremt". */
const joint = /[\s,]{1,3}(?:og|samt|eller)?\s?$/iu;

/** The conditions in a decision, in their order. Dates without a year are after the meeting of `meetingDay`. */
export function readConditions(text: string, meetingDay?: Day): ReadCondition[] {
  return sentencesOf(text).flatMap((sentence) => {
    const found = [...sentence.matchAll(leads)];
    return found.flatMap((lead, at) => {
      const rest = sentence.slice(lead.index + lead[0].length, found[at + 1]?.index);
      const said = collapse(isFirst(sentence, lead.index) ? untilComma(rest) : untilNext(rest));
      const condition = said.replace(/^[,:]\s?/, '').replace(/[\s.,;:]{1,3}$/, '');
      return condition === '' ? [] : [{ text: condition, due: dueIn(condition, meetingDay) }];
    });
  });
}

/** "Såfremt Økonomiudvalget bevilger midlerne, godkender direktionen …" */
function isFirst(sentence: string, at: number): boolean {
  return sentence.slice(0, at).trim() === '';
}

function untilComma(rest: string): string {
  const main = /,\s\p{Ll}{2,20}\sdirektionen(?!\p{L})/u.exec(rest) ?? /,\s/.exec(rest);
  return main ? rest.slice(0, main.index) : rest;
}

function untilNext(rest: string): string {
  const next = goesOn.exec(rest);
  return (next ? rest.slice(0, next.index) : rest).replace(joint, '');
}
