import type { SomeRefusals } from '../../refusals.ts';
import { list } from '../common.ts';
import { day, unchanged } from './common.ts';

/** The meeting, its agenda and how it is held. */
export const agenda = {
  'no-meeting': () =>
    'Der er ikke planlagt noget kommende møde. Sekretæren kan oprette et med for eksempel /nyt møde 25. februar 9:00.',
  'no-meeting-on': ({ day: wanted, nearest }) =>
    nearest.length === 0
      ? `Der er intet møde ${day(wanted)}, og ingen andre møder er planlagt. ${unchanged}`
      : `Der er intet møde ${day(wanted)}. De nærmeste møder er ${list(nearest.map(day))}. ${unchanged}`,
  'meeting-exists': ({ day: there, clock }) =>
    `Der er allerede et møde ${day(there)} kl. ${clock}. ${unchanged}`,
  'meeting-too-long': ({ hours }) =>
    `Et møde kan højst vare ${hours} timer. Se efter, om tidspunkterne er rigtige.`,
  'no-item-numbered': ({ number, last }) =>
    last === 0
      ? `Dagsordenen er tom, så der er intet punkt ${number}.`
      : `Der er intet punkt ${number}. Dagsordenen har punkterne 1–${last}.`,
  'item-not-yours': ({ number }) =>
    `Punkt ${number} er ikke åbent for dig. Spørg sekretæren, hvis du mener, du bør se det.`,
  disqualified: ({ number }) =>
    `Du er registreret som inhabil i ${number > 0 ? `punkt ${number}` : 'punktet'} og kan derfor hverken se det eller deltage i det.`,
  'agenda-over': () => `Mødet er afsluttet, så dagsordenen kan ikke ændres længere. ${unchanged}`,
  'agenda-empty': () =>
    'Dagsordenen er tom, så der er intet at udsende. Tilføj det første punkt med /nyt punkt.',
  'agenda-full': ({ most }) =>
    `Dagsordenen har allerede ${most} punkter. Flyt nogle til et andet møde først.`,
  'meeting-cancelled': () => `Mødet er aflyst. ${unchanged}`,
  'not-published': () =>
    'Dagsordenen er ikke udsendt endnu. Det bliver muligt, når sekretæren har udsendt den med /udsend.',
  'place-out-of-range': ({ last }) => `Dagsordenen har punkterne 1–${last}; vælg et af dem som ny plads.`,
  'already-in-place': ({ number }) => `Punktet står allerede som nummer ${number}.`,
  'same-meeting': ({ day: same }) => `Punktet står allerede på mødet ${day(same)}.`,
  'meeting-other-day': ({ day: own }) =>
    `Mødet er ${day(own)}. Sig til, hvis det alligevel skal begynde nu. ${unchanged}`,
  'other-in-session': ({ day: own }) => `Mødet ${day(own)} er stadig i gang. Slut det først. ${unchanged}`,
  'items-undecided': () =>
    `Der er punkter uden beslutning. Sig til, hvis mødet alligevel skal sluttes. ${unchanged}`,
  'nothing-in-session': () => 'Intet møde er i gang. Start mødet med /start.',
  'no-next-item': () => 'Det er det sidste punkt. Afslut mødet med /slut.',
  'no-item-before': () => 'Det er det første punkt.',
  'attendance-unconfirmed': () =>
    'Bekræft først, hvem der er mødt: Skriv /fremmøde, og tryk Bekræft – eller skriv /fremmøde bekræft.',
  'item-not-begun': ({ number }) =>
    `Mødet er ikke nået til punkt ${number} endnu. Skriv det igen, når I er der. ${unchanged}`,
  'guest-on-board': ({ name }) => `${name} er med til hele mødet og behøver ikke at være gæst. ${unchanged}`,
  'guest-already': ({ name }) => `${name} er allerede gæst til punktet.`,
  'guest-disqualified': ({ name }) => `${name} er inhabil i punktet og kan ikke være gæst. ${unchanged}`,
  'guest-not-there': ({ name }) => `${name} er ikke gæst til punktet. ${unchanged}`,
} satisfies SomeRefusals;
