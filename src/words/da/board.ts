import type { Day } from '../../domain/day.ts';
import { dates, list } from './common.ts';

/** Setting up, roles, cases and waiting items. */
export const board = {
  greeting: (installer: string | null) =>
    `Goddag! Jeg er Mødeklar${installer ? ` – ${installer} har tilføjet mig` : ''}. Jeg gør direktionens møder klar: dagsordenen som kort her i kanalen, markeringer og spørgsmål pr. punkt, beslutninger og besked til cheferne. Skriv /opsæt for at komme i gang, eller /hjælp for at se, hvad jeg kan. Husk at nævne mig med @ her i kanalen.`,
  personalGreeting:
    'Goddag! Jeg er Mødeklar. Her i vores private chat får du besked om beslutninger og svar på spørgsmål. Skriv /hjælp for at se, hvad du kan gøre.',
  formerMember: (mark: string) => `Tidligere medlem ${mark}`,
  which: 'Hvilken direktion er punktet til?',
  goOn: 'Videre',
  setUp: {
    title: 'Sæt direktionen op',
    intro: 'Vælg, hvem der er hvem. Alt kan ændres senere med /opsæt og /roller.',
    name: 'Direktionens navn',
    nameUsual: 'Direktionen',
    nameMissing: 'Skriv et navn',
    secretaries: 'Sekretær (en eller flere)',
    secretaryMissing: 'Vælg mindst én sekretær',
    chairs: 'Formand',
    directors: 'Direktører',
    chiefs: 'Centerchefer: én pr. linje – forkortelse, centerets navn, chefens navn',
    chiefsHint: 'CBU; Center for Byudvikling; Anna Holm',
    save: 'Gem opsætningen',
    saved: (name: string) => `${name} er sat op. Opret det første møde med /nyt møde 25. februar 9:00.`,
    done: (name: string) => `✓ ${name} er sat op.`,
    withoutRole: (names: readonly string[]) =>
      names.length === 0
        ? 'Alle i teamet har en rolle.'
        : `Uden rolle, men med adgang til at læse kanalen: ${list(names)}.`,
    withoutRoleTitle: 'Uden rolle, men med adgang til at læse kanalen',
    allWithoutRole: (count: number) => `Se alle ${count} uden rolle`,
    unreached: (lines: readonly string[]) => `Dem kunne jeg ikke nå sidst:\n${lines.join('\n')}`,
    unreachedLine: (name: string, day: Day, reason: string) => `• ${name} (${dates.date(day)}): ${reason}`,
    unreachedCount: (count: number) =>
      `${count === 1 ? 'Én person' : `${count} personer`} kunne jeg ikke nå sidst. Skriv /opsæt i vores private chat for at se hvem og hvorfor.`,
    notListed: (count: number) =>
      count === 1
        ? 'Én i teamet er ikke på listerne. Giv rollen med /roller tilføj.'
        : `${count} i teamet er ikke på listerne. Giv dem roller med /roller tilføj.`,
    onlyInChannel: 'Skriv /opsæt i direktionens kanal, så ved jeg, hvilken kanal det gælder.',
    fallback: 'Formular til opsætning af direktionen.',
  },
  roles: {
    title: (name: string) => `Roller i ${name}:`,
    line: (role: string, unit: string | null) => (unit ? `${role}, ${unit}` : role),
    from: (day: Day) => `fra ${dates.date(day)}`,
    to: (day: Day) => `til ${dates.date(day)}`,
    added: (name: string, role: string) => `${name} er nu ${role}.`,
    removed: (name: string, roles: readonly string[]) => `${name} er ikke længere ${list(roles)}.`,
    ended: 'ophørt',
  },
  cases: {
    title: 'Sagerne, den seneste først',
    about: (day: Day, times: number) =>
      `senest ${dates.date(day)}${times === 1 ? '' : ` · ${times} gange på en dagsorden`}`,
    typed: 'Tryk på en sag for at se dens forløb, eller skriv /sag og sagsnummeret, fx /sag 24/24964.',
    none: 'Der er endnu ingen sag med et sagsnummer, som du kan se.',
  },
  caseTitle: (caseNumber: string) => `Sag ${caseNumber}`,
  caseLine: (day: Day) => dates.date(day),
  caseProposed: 'Forslag',
  caseUndecided: 'ingen beslutning endnu',
  caseFallback: (caseNumber: string) => `Forløbet i sag ${caseNumber}`,
  closed: 'Lukket',
  pageTyped: (typed: string, page: number) => `skriv ${typed} side ${page}`,
  waiting: {
    none: 'Ventelisten er tom.',
    title: (count: number) =>
      count === 1 ? 'Ét punkt venter på et møde:' : `${count} punkter venter på et møde:`,
    heading: 'Venter på et møde',
    all: '← Venteliste',
    typed: 'Skriv /venteliste 1, 3 til 25. februar, eller /venteliste 1 træk.',
    placed: (title: string, day: Day) => `“${title}” er sat på mødet ${dates.long(day)}.`,
    noMeeting: 'Opret et møde med /nyt møde, så kan punkterne sættes på.',
    offer: (count: number) =>
      count === 1 ? '⏸ Ét punkt på ventelisten' : `⏸ ${count} punkter på ventelisten`,
    offerTitle: (day: Day) => `Fra ventelisten til mødet ${dates.long(day)}`,
    choose: 'Vælg de punkter, der skal på mødet',
    take: 'Sæt de valgte på',
    load: (planned: number, length: number | null) =>
      length === null ? `${planned} minutter er planlagt.` : `${planned} af ${length} minutter er planlagt.`,
    taken: (count: number, planned: number, length: number | null) =>
      `✓ ${count === 1 ? 'Ét punkt er' : `${count} punkter er`} sat på. ${length !== null && planned > length ? `Der er nu ${planned - length} minutter for meget på mødet.` : `Nu er ${planned} minutter planlagt.`}`,
    placedMany: (count: number, day: Day) =>
      `${count === 1 ? 'Ét punkt' : `${count} punkter`} er sat på mødet ${dates.long(day)}.`,
    withdraw: 'Træk punktet …',
    confirmWithdraw: (title: string) =>
      `Vil du trække “${title}”? Så forsvinder det fra ventelisten. Det kan fortrydes i ti minutter med /fortryd.`,
    yesWithdraw: 'Ja, træk punktet',
    withdrawn: (title: string) => `“${title}” er trukket og står ikke længere på ventelisten.`,
    because: (reason: string) => `Årsag: ${reason}`,
    since: (day: Day) => `venter siden ${dates.date(day)}`,
    cancelled: (day: Day) => `stod på det aflyste møde ${dates.date(day)}`,
    postponedTo: (day: Day) => `ønsket til ${dates.date(day)}`,
    fallback: 'Punkter, der venter på et møde.',
  },
};
