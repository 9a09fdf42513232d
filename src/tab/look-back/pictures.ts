import type { Answer } from '../../api/v1/route.ts';
import type { Routes } from '../../api/v1/routes.ts';
import type { TabWords } from '../shell/words.tsx';
import type { Picture } from './charts/picture.ts';

type Past = Answer<Routes['lookingBack']>;
type Words = Pick<TabWords, 'dates'> & Pick<TabWords['lookingBack'], 'numbers'>;

/** As many meetings are drawn, the latest; all of them stand in the table. */
const mostMeetings = 24;

/** What there is to look at, of what the reader was told. */
export function picturesOf(past: Past, words: Words): Picture[] {
  const { times, closed, answers, areAnswersOwn } = past;
  return [
    ...(times ? [timePicture(times, words)] : []),
    postponementPicture(past.postponements, words),
    ...(closed ? [closedPicture(closed, words)] : []),
    ...(areAnswersOwn && answers.length === 0 ? [] : [answerPicture(past, words)]),
    unitPicture(past.units, words),
  ];
}

function timePicture(times: NonNullable<Past['times']>, { dates, numbers }: Words): Picture {
  const say = numbers.times;
  return {
    ...{ name: say.file, title: say.title, text: say.text, shape: 'columns', isStacked: false },
    series: [
      { name: say.planned, look: 'outline' },
      { name: say.used, look: 'solid' },
    ],
    groups: times.slice(-mostMeetings).map(({ day, planned, used }) => ({
      ...{
        name: `${dates.dayMonth(day)}-${day.slice(2, 4)}`,
        values: [planned, used],
        label: say.over(used - planned),
      },
      said: say.said(dates.date(day), used, planned),
    })),
    table: {
      head: [say.meeting, say.planned, say.used, say.unplanned],
      rows: times.map(({ day, planned, used, unplanned }) => [day, planned, used, unplanned]),
    },
  };
}

function postponementPicture(years: Past['postponements'], { numbers }: Words): Picture {
  const say = numbers.postponements;
  return {
    ...{ name: say.file, title: say.title, text: say.text, shape: 'columns', isStacked: true },
    series: [
      { name: say.first, look: 'striped' },
      { name: say.second, look: 'dotted' },
      { name: say.more, look: 'solid' },
    ],
    groups: someOf(years, ({ decided }) => decided).map(({ year, decided, first, second, more }) => {
      const all = first + second + more;
      const label = `${all} (${numbers.share(all, decided)})`;
      return {
        ...{ name: String(year), values: [first, second, more], label },
        said: say.said(year, all, decided),
      };
    }),
    table: {
      head: [numbers.year, say.decided, say.first, say.second, say.more],
      rows: years.map(({ year, decided, first, second, more }) => [
        String(year),
        decided,
        first,
        second,
        more,
      ]),
    },
  };
}

function closedPicture(years: NonNullable<Past['closed']>, { numbers }: Words): Picture {
  const say = numbers.closed;
  return {
    ...{ name: say.file, title: say.title, text: say.text, shape: 'columns', isStacked: true },
    series: [
      { name: say.closed, look: 'solid' },
      { name: say.open, look: 'outline' },
    ],
    groups: someOf(years, ({ items }) => items).map(({ year, items, closed }) => ({
      ...{ name: String(year), values: [closed, items - closed], label: numbers.share(closed, items) },
      said: say.said(year, closed, items),
    })),
    table: {
      head: [numbers.year, say.items, say.closed, say.percent],
      rows: years.map(({ year, items, closed }) => [
        ...[String(year), items, closed],
        items === 0 ? null : Math.round((closed / items) * 1000) / 10,
      ]),
    },
  };
}

function answerPicture({ answers, areAnswersOwn }: Past, { numbers }: Words): Picture {
  const say = numbers.answers;
  return {
    ...{ name: say.file, title: areAnswersOwn ? say.own : say.title, text: say.text },
    ...{ shape: 'bars', isStacked: true },
    series: [
      { name: say.median, look: 'solid' },
      { name: say.longest, look: 'outline' },
    ],
    groups: answers.map(({ name, told, answered, median, longest }) => {
      const label = say.label(median, answered, told);
      const above = Math.max(0, (longest ?? 0) - (median ?? 0));
      return { name, values: [median ?? 0, above], label, said: `${name}: ${label}` };
    }),
    table: {
      head: [say.name, say.told, say.answered, say.median, say.longest],
      rows: answers.map(({ name, told, answered, median, longest }) => [
        name,
        told,
        answered,
        median,
        longest,
      ]),
    },
  };
}

function unitPicture(units: Past['units'], { numbers }: Words): Picture {
  const say = numbers.units;
  return {
    ...{ name: say.file, title: say.title, text: say.text, shape: 'bars', isStacked: true },
    series: [
      { name: say.decided, look: 'solid' },
      { name: say.postponed, look: 'striped' },
    ],
    groups: units.map(({ unit, decided, postponed }) => {
      const [name, label] = [unit ?? say.none, say.label(decided, postponed)];
      return { name, values: [decided, postponed], label, said: `${name}: ${label}` };
    }),
    table: {
      head: [say.unit, say.decided, say.postponed],
      rows: units.map(({ unit, decided, postponed }) => [unit ?? say.none, decided, postponed]),
    },
  };
}

/** All of the years, or none where nothing happened in any of them. */
function someOf<Year>(years: readonly Year[], count: (year: Year) => number): readonly Year[] {
  return years.some((year) => count(year) > 0) ? years : [];
}
