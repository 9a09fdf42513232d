import type { SomeRefusals } from '../../refusals.ts';
import { list } from '../common.ts';
import { unchanged } from './common.ts';

/** An item: its state, who may see it, and what is said to it. */
export const item = {
  'item-already-there': () => `Punktet står allerede på en dagsorden. ${unchanged}`,
  'item-withdrawn': () => `Punktet er trukket tilbage. ${unchanged}`,
  'item-decided': ({ number }) =>
    `Punkt ${number} er der truffet beslutning om på dette møde. Ret beslutningen med /beslutning ${number} … i stedet.`,
  'item-is-standing': ({ number }) =>
    `Punkt ${number} er et fast punkt uden beslutning. Skriv referatet med /beslutning ${number} efterfulgt af teksten.`,
  'item-not-proposed': () => 'Forslaget er allerede behandlet.',
  'not-proposed': () => `Punktet er ikke et forslag, så der er ingen at give det tilbage til. ${unchanged}`,
  'proposal-accepted': ({ secretaries }) =>
    `Forslaget er godtaget og kan ikke ændres af dig længere. Skal det rettes, så bed ${secretaries.length > 0 ? list(secretaries) : 'sekretæren'} om at give det tilbage. ${unchanged}`,
  'proposal-decided': () =>
    `Direktionen har truffet beslutning om punktet, så det kan ikke gives tilbage. ${unchanged}`,
  'proposal-not-accepted': () => `Forslaget er ikke godtaget, så der er intet at give tilbage. ${unchanged}`,
  'proposal-not-yours': () =>
    `Kun den, der har stillet forslaget, kan gøre det. Send det retur i stedet. ${unchanged}`,
  'not-on-list': ({ number, last }) =>
    last === 0
      ? `Listen er tom, så der er intet nummer ${number}.`
      : `Der er intet nummer ${number}. Listen har 1–${last}.`,
  'item-already-closed': ({ number }) => `Punkt ${number} er allerede lukket.`,
  'item-not-closed': ({ number }) => `Punkt ${number} er allerede åbent.`,
  'sees-anyway': ({ name }) => `${name} ser lukkede punkter i forvejen. ${unchanged}`,
  'not-let-in': ({ name }) => `${name} er ikke blandt dem, der må se punktet. ${unchanged}`,
  'person-already-disqualified': ({ name }) => `${name} er allerede registreret som inhabil i punktet.`,
  'person-not-disqualified': ({ name }) => `${name} er ikke registreret som inhabil i punktet.`,
  'one-item-only': () => `Skriv mindst to forskellige punkter, for eksempel /sammen 3 4. ${unchanged}`,
  'too-many-linked': ({ most }) => `Højst ${most} punkter kan knyttes sammen ad gangen. ${unchanged}`,
  'standing-not-linked': () => `Et fast punkt kan ikke knyttes sammen med andre. ${unchanged}`,
  'already-answered': () => 'Spørgsmålet er allerede besvaret.',
  'no-open-question': ({ number }) =>
    `Punkt ${number} har intet spørgsmål, der venter på dit svar. Se med /spørgsmål, hvad der er åbent.`,
  'no-own-answer': ({ number }) =>
    `Du har ikke svaret på noget spørgsmål til punkt ${number}, så der er intet svar at rette.`,
  'no-such-note': ({ number, last }) =>
    last === 0
      ? `Du har ingen note til punkt ${number}.`
      : `Du har kun note 1${last > 1 ? `–${last}` : ''} til punkt ${number}. Se dem med /noter.`,
} satisfies SomeRefusals;
