import type { Day } from '../../domain/day.ts';
import { dates, list } from './common.ts';

/** The minutes: their files, and their way round the board. */
export const minutes = {
  title: (day: Day) => `Referat ${dates.long(day)}`,
  fallback: (day: Day) => `Referatet af mødet ${dates.long(day)}.`,
  forApproval: 'Referat til godkendelse',
  corrected: 'Referatet er rettet',
  reminder: 'Referatet venter på dig',
  intro: 'Læs referatet igennem, og svar her. Du godkender det, du selv kan se.',
  row: (number: number, title: string) => `Punkt ${number}: ${title}`,
  closed: 'Lukket',
  inhabil: 'Du er inhabil',
  changedMark: '✎ rettet',
  undecided: (numbers: readonly number[]) =>
    numbers.length === 1
      ? `⚠ Punkt ${numbers[0]} har ingen beslutning.`
      : `⚠ Punkterne ${list(numbers.map(String))} har ingen beslutning.`,
  more: (count: number) => `… og ${count} punkter mere. Alt står i filerne.`,
  states: {
    missing: '… har ikke svaret',
    approved: '✓ har godkendt',
    objected: '✗ har indvendt',
    changed: '✎ mangler at godkende rettelsen',
  },
  answerLine: (name: string, state: string, text: string | null) =>
    text ? `${name}: ${state}: “${text}”` : `${name}: ${state}`,
  mine: {
    missing: 'Du har ikke svaret endnu.',
    approved: '✓ Du har godkendt referatet.',
    objected: '✗ Du har gjort indsigelse. Sekretæren har fået besked.',
    changed: '✎ Referatet er rettet, siden du svarede. Det rettede er mærket ovenfor.',
  },
  isApproved: '✓ Referatet er godkendt. Teksten ændres ikke mere.',
  remarks: 'Bemærkninger efter godkendelsen',
  remark: (day: Day, name: string) => `${dates.date(day)}, ${name}`,
  getPdf: 'Hent PDF',
  getWord: 'Hent Word',
  getPublicPdf: 'Offentlig PDF',
  getPublicWord: 'Offentlig Word',
  send: 'Send til godkendelse',
  approve: 'Godkend',
  object: 'Indvend',
  objectLabel: 'Hvad skal rettes?',
  sent: (day: Day, asked: number) =>
    asked === 1
      ? `Referatet af mødet ${dates.long(day)} er sendt til godkendelse hos ét medlem.`
      : `Referatet af mødet ${dates.long(day)} er sendt til godkendelse hos ${asked} medlemmer.`,
  approved: (day: Day) => `Du har godkendt referatet af mødet ${dates.long(day)}.`,
  approvedLast: (day: Day) =>
    `Du har godkendt referatet af mødet ${dates.long(day)}. Dermed er det godkendt af alle.`,
  objected: 'Din indsigelse er sendt til sekretæren.',
  remarked: (day: Day) =>
    `Bemærkningen er føjet til referatet af mødet ${dates.long(day)}. Den godkendte tekst er uændret.`,
  objection: (name: string, day: Day, text: string) =>
    `${name} har gjort indsigelse mod referatet af mødet ${dates.long(day)}: “${text}” Ret beslutningen med /beslutning, så får medlemmerne besked.`,
  files: {
    minutes: 'Referat',
    agenda: 'Dagsorden',
    excerpt: 'Uddrag',
    pack: 'Mødepakke',
    preRead: (number: number, title: string, url: string | null) =>
      url ? `Punkt ${number}: ${title} – ${url}` : `Punkt ${number}: ${title}`,
    public: 'offentlig',
    board: 'intern',
    offer: 'Lægges i din OneDrive, når du tillader det.',
    declined: 'Så gemmer jeg den ikke.',
    failed: 'Filen kunne ikke gemmes i din OneDrive. Prøv igen om lidt.',
    gone: 'Filen kan ikke laves længere, som du bad om. Bed om den igen.',
  },
};
