import type { Day } from '../../../domain/day.ts';
import type { SomeRefusals } from '../../refusals.ts';
import { dates, list } from '../common.ts';
import { orders } from '../orders.ts';
import { day, unchanged } from './common.ts';

/** A decision, whom it was told, and what became of it. */
export const decision = {
  'outcome-missing': () =>
    'Jeg kan ikke læse udfaldet af teksten. Tryk “Ret” og vælg udfaldet – det er ikke gemt endnu.',
  'too-many-points': ({ count }) =>
    `Punktet har ${count} ${count === 1 ? 'indstillingspunkt' : 'indstillingspunkter'}, og der er svaret på flere. Intet er gemt.`,
  'nothing-chosen': () =>
    'Der er ikke valgt noget punkt, der kan besluttes. Sæt flueben ved mindst ét, eller se med /enige, hvad der kan besluttes samlet.',
  'postpone-to-past': ({ day: past }) => `Punktet kan ikke udsættes til ${day(past)}, der ligger før mødet.`,
  'postpone-to-same': ({ day: same }) => `Punktet kan ikke udsættes til ${day(same)}; det er mødet selv.`,
  'postpone-reason-missing': ({ times }) =>
    `Punktet er udskudt ${times} gange før. Skriv, hvorfor det udskydes igen – eller beslut, uddelegér eller træk det. ${unchanged}`,
  'draft-gone': () =>
    'Beslutningen er allerede gemt eller erstattet af en nyere. Her er det, som det ser ud nu.',
  'not-addressee': () => 'Det er ikke sendt til dig, så du kan ikke svare på det.',
  'receipt-answered': () =>
    'Beskeden er nået frem eller allerede besvaret, så der er intet at minde om eller sende igen her.',
  'condition-already': ({ state }) =>
    `Det er allerede sagt om betingelsen: ${state === 'fulfilled' ? 'opfyldt' : state === 'lapsed' ? 'bortfaldet' : 'åben'}. ${unchanged}`,
  'condition-not-yours': () =>
    `Den betingelse følger du ikke, så det er ikke dig, der siger, om den er opfyldt. ${unchanged}`,
  'may-not-be-told': ({ name }) =>
    `${name} må ikke se punktet og kan derfor ikke få besked om beslutningen. ${unchanged}`,
  'nothing-to-confirm': ({ number }) =>
    `Der er ingen beslutning på punkt ${number}, der venter på at blive bekræftet. Skriv den med /beslutning ${number} og teksten.`,
  'told-already': () =>
    `Beslutningen er sendt, så ingen kan tages af listen. Du kan føje flere til med /modtagere og “også”. ${unchanged}`,
  'just-reminded': () =>
    'Personen er påmindet inden for det seneste døgn. Vent til i morgen, eller ring. Ingen ny påmindelse er sendt.',
  'nothing-to-answer': () => 'Ingen beslutninger venter på dit svar.',
  'several-to-answer': ({ numbers }) =>
    `Flere beslutninger venter på dit svar. Skriv nummeret på punktet, for eksempel /modtaget ${numbers[0] ?? 2}.`,
  'not-told': ({ number }) => `Du har ikke fået nogen beslutning på et punkt ${number}. ${unchanged}`,
  'told-twice': ({ number, days }) =>
    `Du har fået beslutninger på et punkt ${number} fra flere møder: ${list(days.map(day))}. Skriv mødet til sidst, for eksempel “møde ${dates.date((days[0] ?? '') as Day)}”.`,
  'order-not-yours': () =>
    `Kun chefen for det center, der skal løse bestillingen, kan melde den udført eller svare på den. ${unchanged}`,
  'order-not-so': ({ state }) => orders.stands[state] ?? unchanged,
  'order-no-wish': () => `Der er ikke ønsket en anden frist for bestillingen. ${unchanged}`,
  'order-is-theirs': ({ unit }) => `Bestillingen er allerede hos ${unit}. ${unchanged}`,
  'order-due-same': ({ day: due }) => `Fristen er allerede ${day(due)}. ${unchanged}`,
  'order-full': ({ most }) => `Bestillingens forløb har allerede ${most} linjer og kan ikke blive længere.`,
} satisfies SomeRefusals;
