import type { Day } from '../../domain/day.ts';
import type { PutOff } from '../../domain/postponements.ts';
import { chainOf } from '../chain.ts';
import { dates, list } from './common.ts';

const chain = (times: readonly PutOff[]) => chainOf(times, { brief: dates.brief, nowhere: 'ventelisten' });
const often = (count: number) => (count === 1 ? '1 gang' : `${count} gange`);

const items = (numbers: readonly number[]) => `Punkt ${list(numbers.map(String))}`;

/** Putting off: what is asked and shown before it is final. */
export const postponing = {
  times: (times: readonly PutOff[]) => `↷ Udskudt ${often(times.length)} (${chain(times)})`,
  timesBefore: (times: readonly PutOff[]) => `↷ Udskudt ${often(times.length)} før: ${chain(times)}`,
  count: (count: number) => `udskudt ${often(count)}`,
  movedBefore: (count: number) => `Det er udskudt ${often(count)} før.`,
  nth: (count: number) => `↷ ${count}. udskydelse`,
  chooseTo: 'Udskydes til',
  toWaitingList: 'Ventelisten, uden dato',
  passed: (count: number) => (count === 1 ? '⚠ én dato overskrides' : `⚠ ${count} datoer overskrides`),
  passedNow: (count: number) =>
    count === 1 ? '⚠ én dato er overskredet' : `⚠ ${count} datoer er overskredet`,
  textStays: 'Teksten følger ikke med valget. Ret den, hvis den nævner en anden dag.',
  datesPassed: '⚠ Sagen nævner datoer, der bliver overskredet:',
  datesToCome: 'Sagen nævner datoer, du skal holde øje med:',
  dateLine: (day: Day, around: string) => `${dates.date(day)}: “${around}”`,
  moreDates: (count: number) => (count === 1 ? 'og én dato mere' : `og ${count} datoer mere`),
  datesRead: 'Datoerne er læst af teksten.',
  noReason: 'Årsagen mangler. Skriv den her; ellers gemmes udskydelsen uden årsag.',
  reasonNeeded: 'Det er tredje gang eller mere, så skriv hvorfor.',
  often:
    'Skal punktet afgøres i stedet? Du kan beslutte nu, uddelegere eller trække det – eller udskyde det alligevel.',
  along: 'Hænger sammen med punktet og udskydes også',
  staying: (numbers: readonly number[]) =>
    `Punkt ${list(numbers.map(String))} hænger også sammen med dette, men du er inhabil der. Det bliver stående.`,
  anyway: 'Udskyd alligevel',
  decideNow: 'Beslut nu',
  delegate: 'Uddelegér …',
  withdraw: 'Træk punktet …',
  wentAlong: (numbers: readonly number[]) => `${items(numbers)} er udskudt med.`,
  leftOut: (lines: readonly string[]) => `Ikke udskudt med: ${list(lines)}.`,
  delegateTitle: (number: number) => `Uddelegér punkt ${number}`,
  delegateUnit: 'Til center',
  delegateOther: 'Eller til en anden (navn eller udvalg)',
  delegateOrder: 'Hvad skal der gøres?',
  delegateUsual: 'Afgør sagen',
  delegateDue: 'Frist',
  delegatedText: (board: string, to: string) => `${board} uddelegerer sagen til ${to}.`,
  withdrawTitle: (number: number) => `Træk punkt ${number}`,
  withdrawWhy: 'Hvorfor trækkes punktet?',
  withdrawnText: (reason: string) => `Punktet trækkes. Begrundelse: ${reason}`,
  next: 'Videre',
  linked: (numbers: readonly number[]) =>
    `${items(numbers)} hænger nu sammen. Udskydes det ene, foreslår jeg at tage resten med.`,
  linkedBefore: (numbers: readonly number[]) => `${items(numbers)} hang allerede sammen.`,
  unlinked: (numbers: readonly number[]) => `${items(numbers)} hænger ikke længere sammen.`,
  notLinked: (numbers: readonly number[]) => `${items(numbers)} hang ikke sammen.`,
  linkedWith: (titles: readonly string[]) => `🔗 Hænger sammen med ${list(titles)}`,
  linkedItem: (number: number, title: string) => `punkt ${number} (${title})`,
};
