import type { Day } from '../../domain/day.ts';
import type { LaidPlace, LaidWhat, LayingTrouble } from '../../domain/laid-file.ts';
import type { PreReadTrouble } from '../../domain/pre-read.ts';
import { sizesIn } from '../sizes.ts';
import { dates, list } from './common.ts';

const size = sizesIn('da');

/** Pre-reads in SharePoint and OneDrive, and what is laid there. */
export const files = {
  about: (ending: string | null, bytes: number | null, day: Day, clock: string) =>
    [
      ...(ending ? [ending] : []),
      ...(bytes === null ? [] : [size(bytes)]),
      `ændret ${dates.date(day)} kl. ${clock}`,
    ].join(', '),
  title: (number: number) => `Bilag til punkt ${number}`,
  none: 'Punktet har ingen bilag endnu.',
  get: '⬇ Hent filen',
  howToGet: (number: number) => `Filer, der er sendt til mig, hentes med /bilag ${number}.`,
  how: (number: number) =>
    `/bilag ${number} <link> <titel> tilføjer, med en fil vedhæftet i vores private chat også uden link · /bilag ${number} omdøb 1 <titel> · flyt 1 til 2 · erstat 1 <link> · fjern 1 · hent 1`,
  readBy: (names: readonly string[]) => `Læst af ${list(names)}`,
  missing: (names: readonly string[]) => `Mangler at læse: ${list(names)}`,
  offered: 'Filen ligger klar i vores private chat.',
  offer: 'Et bilag til dagsordenen',
  done: {
    add: (number: number, count: number) => `Tilføjet. Punkt ${number} har nu ${count} bilag.`,
    rename: (number: number) => `Bilaget til punkt ${number} har fået et nyt navn.`,
    move: (number: number) => `Bilagene til punkt ${number} står i ny rækkefølge.`,
    replace: (number: number) =>
      `Bilaget til punkt ${number} er erstattet. Hvem der har læst det gamle, kan se, at det er ændret.`,
    remove: (number: number, count: number) => `Fjernet. Punkt ${number} har nu ${count} bilag.`,
  },
  unasked: 'Skal filen være bilag til et punkt? Send den igen sammen med fx /bilag 3.',
  changed: 'ændret, siden du læste',
  isNew: 'nyt, siden du læste',
  troubles: {
    gone: 'filen findes ikke på linket',
    forbidden: 'Mødeklar har ikke adgang til filen',
    locked: 'filen er låst',
  } satisfies Record<PreReadTrouble, string>,
  read: '✓ Du har læst bilagene',
  mark: '📖 Læst',
  marked: (number: number) =>
    `Noteret: Du har læst bilagene til punkt ${number}. Bliver et af dem ændret, kan du se det på punktet.`,
  notLaid: (what: LaidWhat, place: LaidPlace, day: Day, why: string) =>
    `${what === 'agenda' ? 'Dagsordenen' : 'Referatet'} til mødet ${dates.long(day)} kunne ikke lægges i ${
      place === 'channel' ? 'kanalens filer' : 'direktionens eget drev'
    }: ${why} Jeg prøver igen af mig selv i halvanden time; derefter kan driften sætte det i gang.`,
  laying: {
    anyone: 'Drevet er delt med enhver, der har linket. Fjern delingen.',
    organization: 'Drevet er delt med hele organisationen ved et link. Fjern delingen.',
    everyone: 'Drevet er åbent for alle. Fjern adgangen.',
    outsider: 'En, der ikke er sekretær, formand eller direktør, har adgang til drevet. Fjern adgangen.',
    channel: 'Det er kanalens eget drev, som alle i teamet kan læse. Vælg et andet drev.',
    unseen: 'Microsoft viser ikke, hvem der har adgang til drevet. Bed administratoren om hjælp.',
    'no-team': 'Jeg ved ikke, hvilket team kanalen hører til. Skriv /opsæt i kanalen.',
    'not-permitted': 'Mødeklar har ikke adgang til drevet. Bed administratoren om hjælp.',
    'not-recognised': 'Microsoft godtager ikke Mødeklars adgang. Bed administratoren om hjælp.',
    'not-found': 'Drevet eller mappen findes ikke. Bed administratoren om hjælp.',
    'too-large': 'Filen er for stor.',
    busy: 'Microsoft svarede ikke trods mange forsøg, eller filen er åben hos nogen.',
    cut: 'Forbindelsen til Microsoft blev afbrudt trods mange forsøg.',
    unknown: 'Microsoft afviste det.',
  } satisfies Record<LayingTrouble, string>,
};
