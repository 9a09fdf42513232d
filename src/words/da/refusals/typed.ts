import type { SomeRefusals } from '../../refusals.ts';
import { fields, list } from '../common.ts';
import { day, unchanged } from './common.ts';

const field = (name: string) => fields[name] ?? name;

/** What was typed or filled in and cannot be taken; what was pressed or is taken back too late. */
export const typed = {
  'no-morning': ({ earliest, latest }) =>
    `Morgenposten kan komme mellem kl. ${earliest} og kl. ${latest}. ${unchanged}`,
  'no-such-day': ({ text }) =>
    `Datoen${text ? ` “${text}”` : ''} findes ikke. Skriv den som 25. februar, 25/2 eller på tirsdag.`,
  'no-such-time': ({ text }) => `Klokkeslættet “${text}” findes ikke den dag. Skriv det som 9:30.`,
  'day-is-past': ({ day: past }) =>
    `${capital(day(past))} er allerede passeret. Vælg et tidspunkt, der ligger forude.`,
  'not-there': () => 'Det findes ikke, eller det er ikke åbent for dig.',
  outdated: () =>
    'Kortet var forældet: Der er sket noget siden. Her er det, som det ser ud nu – intet er overskrevet.',
  'title-missing': () => 'Punktet mangler en titel.',
  'text-missing': ({ field: name }) => `Du mangler at skrive ${field(name)}.`,
  'text-too-long': ({ field: name, most }) =>
    `Der er plads til ${most} tegn i ${field(name)}, og din tekst er længere. Den er ikke gemt.`,
  'case-number-wrong': ({ text }) => `“${text}” ligner ikke et sagsnummer. Det skrives som 24/24964.`,
  'unit-unknown': ({ unit, known }) =>
    known.length === 0
      ? `Jeg kender ikke centeret “${unit}”, og der er ingen centre oprettet endnu.`
      : `Jeg kender ikke centeret “${unit}”. De kendte er ${list(known)}.`,
  'minutes-wrong': ({ most }) => `Tiden skal være et helt antal minutter mellem 1 og ${most}.`,
  'none-ticked': () => `Sæt flueben ved mindst ét punkt først. ${unchanged}`,
  'nothing-to-undo': () => 'Du har ikke lavet nogen ændring her, der kan fortrydes.',
  'undo-too-late': ({ minutes }) =>
    `Din seneste ændring er mere end ${minutes} minutter gammel og kan ikke fortrydes længere.`,
  'undo-followed': () =>
    'Der er sket mere siden din seneste ændring, så den kan ikke fortrydes uden at andet går tabt. Ret det i stedet direkte.',
  'undo-impossible': () =>
    'Din seneste ændring er allerede sendt til andre og kan ikke fortrydes. En beslutning rettes med /beslutning og den nye tekst, et godtaget forslag gives tilbage med /giv tilbage, og et møde i Outlook flyttes med /flyt møde eller aflyses i Outlook.',
  'search-filter-wrong': ({ text }) =>
    `Jeg kender ikke filteret »${text}«. Der er: i:titel, i:bilag, i:beslutninger, fra:2025, til:2026-03, center:CBU, status:udskudt (besluttet, åben, lukket) og sag:24/24964.`,
  'form-incomplete': ({ field: name }) => `Udfyld ${field(name)} først.`,
} satisfies SomeRefusals;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
