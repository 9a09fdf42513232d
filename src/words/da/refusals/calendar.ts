import type { SomeRefusals } from '../../refusals.ts';
import { day, unchanged } from './common.ts';

/** The calendar in Outlook. */
export const calendar = {
  'no-calendar': () =>
    'Direktionen har ingen kalender i Outlook her. Administratoren kan sætte den op; indtil da oprettes møder med /nyt møde.',
  'calendar-away': () => 'Outlook svarer ikke lige nu. Kalenderen læses igen af sig selv om lidt.',
  'calendar-forbidden': ({ mailbox }) =>
    `Microsoft lader mig ikke læse kalenderen i ${mailbox}. Møderne står her, som de var, men følger ikke Outlook. Send dette til administratoren: Mødeklars app i Entra mangler rollen “Application Calendars.Read” på postkassen, og kommandoen calendar sync fortæller, hvordan den gives. Skriv /synk, når det er gjort – ellers prøver jeg selv igen hver time.`,
  'calendar-no-mailbox': ({ mailbox }) =>
    `Microsoft kender ingen postkasse med kalender, der hedder ${mailbox}. Møderne står her, som de var, men følger ikke Outlook. Bed administratoren om at rette postkassen i direktionens opsætning. Skriv /synk, når det er gjort – ellers prøver jeg selv igen hver time.`,
  'calendar-sign-in': () =>
    'Microsoft lader mig ikke logge ind, så kalenderen kan ikke læses. Møderne står her, som de var. Bed administratoren om at se efter, om hemmeligheden eller certifikatet til Mødeklars app i Entra er udløbet. Skriv /synk, når det er rettet.',
  'calendar-read-only': () =>
    'Mødeklar må kun læse direktionens kalender, så mødet er ikke flyttet. Flyt det i Outlook, så følger det med her – eller bed administratoren om at give Mødeklar skriveadgang til postkassen (Calendars.ReadWrite).',
  'kept-in-outlook': () => 'Mødet står i Outlook. Flyt det dér, så følger det med her.',
  'subject-unfit': ({ pattern }) =>
    `Jeg kan ikke finde et emne til mødet, som direktionens regel for kalenderen (${pattern}) tager. Opret mødet i Outlook, så kommer det her. ${unchanged}`,
  'event-on-its-way': () => 'Mødet er ved at blive oprettet i Outlook. Prøv igen om et øjeblik.',
  'event-gone': () => `Mødet findes ikke længere i Outlook. Jeg læser kalenderen igen nu. ${unchanged}`,
  'event-elsewhere': ({ day: there, clock }) =>
    `Mødet er i mellemtiden ændret i Outlook og holdes nu ${day(there)}${clock ? ` kl. ${clock}` : ''}. Skal det stadig flyttes, så skriv kommandoen igen.`,
  'event-not-ours': ({ organizer }) =>
    `Mødet er indkaldt af ${organizer || 'en anden'} i Outlook, og kun den, der har indkaldt, kan flytte det for alle. ${unchanged}`,
  'event-crosses': () =>
    `Mødet hører til en serie, og Outlook lader det ikke flytte til eller forbi dagen for seriens forrige eller næste møde. Vælg en dag imellem dem, eller flyt serien i Outlook. ${unchanged}`,
  'event-unsure': () =>
    'Outlook svarede ikke, så jeg ved ikke, om mødet er flyttet. Jeg læser kalenderen igen om lidt. Se /møder, før du prøver igen.',
  'event-refused': () => 'Outlook ville ikke flytte mødet. Flyt det i Outlook, så følger det med her.',
  'meeting-all-day': () =>
    'Mødet varer hele dagen. Skriv kun datoen – eller giv mødet et klokkeslæt i Outlook.',
} satisfies SomeRefusals;
