import type { Day } from '../day.ts';
import { boardVerbsIn } from './board-verbs.ts';
import { type FoundDate, readDates } from './dates.ts';
import { sentencesOf } from './sentences.ts';
import { wordsIn } from './words.ts';

/**
 * The day to which a decision of `meetingDay` postpones its item; without a year the next such day after the
 * meeting. Null where no day is named, or only a vague one.
 */
export function readPostponedTo(text: string, meetingDay: Day): Day | null {
  let postponed = false;
  for (const sentence of sentencesOf(text)) {
    const verb = boardVerbsIn(sentence).find(({ deed }) => deed === 'postponed');
    if (!verb && !(postponed && comesBack(sentence))) continue;
    const day = dayAfter(sentence, verb?.start ?? 0, meetingDay);
    if (day !== null) return day;
    postponed = true;
  }
  return null;
}

function comesBack(sentence: string): boolean {
  return wordsIn(sentence).some(({ lower }) =>
    /^(?:genoptages|genoptage|behandles|drøftes|kommer|fremlægges|forelægges|genfremsættes|genbehandles|tages|sættes)$/.test(
      lower,
    ),
  );
}

/** The first named day after the verb and after the meeting, one led in by `til` before others. */
function dayAfter(sentence: string, from: number, meetingDay: Day): Day | null {
  const dates = readDates(sentence, meetingDay, 'ahead').filter(({ start }) => start >= from);
  const days = dates.filter(
    (date) =>
      date.day !== null &&
      date.day > meetingDay &&
      !/(?:fra|efter|før|inden)(?:\s+(?:den|d\.))?\s*$/i.test(lead(sentence, date)),
  );
  const named =
    days.find((date) => /(?:^|\s)til\s(?:[^.,;]{0,40}\s)?$/i.test(lead(sentence, date))) ?? days[0];
  return named?.day ?? null;
}

function lead(sentence: string, date: FoundDate): string {
  return sentence.slice(Math.max(0, date.start - 45), date.start);
}
