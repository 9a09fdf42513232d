import type { Day } from '../../domain/day.ts';
import type { ReceiptState } from '../../domain/receipt.ts';
import type { WaitKind } from '../../domain/see-work.ts';
import { dates } from './common.ts';

/** What waits for somebody, when they ask and in the morning. */
export const work = {
  title: (board: string, count: number) =>
    `${board}: ${count === 1 ? 'Én ting' : `${count} ting`} venter på dig`,
  none: (board: string) => `${board}: Der venter ikke noget på dig lige nu`,
  groups: {
    decision: 'Beslutninger, du mangler at svare på',
    question: 'Spørgsmål til dig',
    minutes: 'Referater at godkende',
    reading: 'Bilag at læse',
    returned: 'Forslag, du har fået retur',
    order: 'Bestillinger til dig',
    condition: 'Betingelser, hvis dag er nær',
    joint: 'Punkter, der kan besluttes samlet',
    publication: 'Dagsordener at udsende',
    proposal: 'Forslag at tage stilling til',
    receipt: 'Beslutninger, andre ikke har kvitteret for',
    settling: 'Bestillinger at følge op på',
    route: 'Svar, der mangler fra andre',
    review: 'Lukkede punkter at se igennem',
  } satisfies Record<WaitKind, string>,
  more: (count: number, typed: string) =>
    count === 1 ? `og én mere (${typed})` : `og ${count} mere (${typed})`,
  allTyped: 'alle',
  all: '← Alt, der venter',
  meeting: (day: Day) => `Mødet ${dates.long(day)}`,
  toMeeting: (day: Day) => `til mødet ${dates.short(day)}`,
  by: (day: Day, needsYear: boolean) => `senest ${dayIn(day, needsYear)}`,
  late: (day: Day, needsYear: boolean) => `⚠ skulle være sket senest ${dayIn(day, needsYear)}`,
  inPlaceOf: (name: string) => `du svarer for ${name}`,
  asks: (name: string, text: string) => `${name} spørger: ${text}`,
  from: (name: string) => `fra ${name}`,
  unanswered: (day: Day, needsYear: boolean) => `⚠ svaret var ventet ${dayIn(day, needsYear)}`,
  receipts: {
    waiting: 'beskeden er på vej',
    silent: '⚠ har ikke svaret til tiden',
    unreached: '⚠ kunne ikke nås',
    question: 'har spurgt og venter på svar',
    cannot: 'kan ikke nå det',
    received: 'har kvitteret',
  } satisfies Record<ReceiptState['kind'], string>,
  isOn: (clock: string) =>
    `Morgenposten er slået til: det samme kommer på hverdage kl. ${clock}, når noget venter. Skriv /morgenpost fra, eller fx /morgenpost til 8:15.`,
  isOff:
    'Vil du have det som én stille besked om morgenen? Skriv /morgenpost til 7:30. Så får du ikke påmindelserne én for én.',
  turnOn: 'Slå morgenposten til',
  turnOff: 'Slå morgenposten fra',
  turnedOn: (clock: string) => `✓ Morgenposten er slået til kl. ${clock} på hverdage.`,
  turnedOff: '✓ Morgenposten er slået fra. Påmindelserne kommer igen hver for sig.',
};

function dayIn(day: Day, needsYear: boolean): string {
  return needsYear ? dates.long(day) : dates.short(day);
}
