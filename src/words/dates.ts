import type { Language } from '../domain/board.ts';
import type { Day, Instant } from '../domain/day.ts';

const locales: Record<Language, string> = { da: 'da-DK', en: 'en-GB' };

/** How days and times are written. A `Day` has no zone; an instant is written as the clocks of `zone` show it. */
export function datesIn(language: Language) {
  const locale = locales[language];
  const ofDay = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    return (day: Day) => format.format(new Date(`${day}T12:00:00Z`));
  };
  const clocks = new Map<string, Intl.DateTimeFormat>();
  return {
    /** tirsdag den 25. februar 2025 */
    long: ofDay({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    /** 25. februar 2025 */
    date: ofDay({ day: 'numeric', month: 'long', year: 'numeric' }),
    /** tirsdag 25. februar, for days close by */
    short: ofDay({ weekday: 'long', day: 'numeric', month: 'long' }),
    /** 24/3 */
    dayMonth: (day: Day) => `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`,
    /** februar 2025 */
    monthYear: ofDay({ month: 'long', year: 'numeric' }),
    /** februar, of 2 */
    monthNamed: (month: number) =>
      ofDay({ month: 'long' })(`2000-${String(month).padStart(2, '0')}-01` as Day),
    /** 25. feb. */
    brief: ofDay({ day: 'numeric', month: 'short' }),
    /** 09:30 */
    time: (instant: Instant, zone: string) => {
      const clock = clocks.get(zone) ?? clockIn(zone);
      clocks.set(zone, clock);
      return clock.format(new Date(instant));
    },
  };
}

/** Costly to make, so one is kept for each zone. */
function clockIn(zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
}

/** a, b og c */
export function listIn(language: Language) {
  const format = new Intl.ListFormat(locales[language], { type: 'conjunction' });
  return (parts: readonly string[]) => format.format(parts);
}
