import type { SomeRefusals } from '../../refusals.ts';
import { list, rights } from '../common.ts';
import { unchanged } from './common.ts';

/** The board, its people and their roles. */
export const board = {
  'no-role': ({ board }) =>
    `Du har ingen rolle i ${board}, så jeg kan ikke vise eller ændre noget for dig. Bed sekretæren om at tilføje dig med /roller tilføj.`,
  'not-allowed': ({ right }) => {
    const { who, what } = rights[right as keyof typeof rights];
    return `Det kan jeg ikke gøre for dig: Kun ${who} kan ${what}. ${unchanged}`;
  },
  'no-board-here': () =>
    'Denne kanal hører ikke til en direktion endnu. Skriv /opsæt, så sætter vi den op sammen – eller skriv til mig i vores private chat.',
  'no-board-yet': () =>
    'Du hører ikke til nogen direktion her endnu. Tilføj mig til direktionens team, og skriv /opsæt i kanalen.',
  'which-board': ({ boards }) =>
    `Du er med i flere: ${list(boards)}. Skriv for eksempel “i ${boards[0]}”, så husker jeg det – og send så kommandoen igen.`,
  'no-such-board': ({ name, boards }) =>
    `Jeg kender ingen direktion, der hedder “${name}”. Du er med i ${list(boards)}.`,
  'no-channel': () =>
    'Dagsordenen kan ikke udsendes endnu, for jeg ved ikke, hvordan jeg når kanalen. Tilføj mig til direktionens team, og skriv /opsæt i kanalen.',
  'person-unknown': ({ name }) =>
    `Jeg kender ingen, der hedder “${name}”, her. Se hvem jeg kender med /roller.`,
  'person-ambiguous': ({ name, people }) =>
    `Flere passer på “${name}”: ${list(people)}. Skriv lidt mere af navnet.`,
  'address-unknown': ({ address }) => `Ingen i organisationen har adressen “${address}”. ${unchanged}`,
  'address-ambiguous': ({ address, people }) =>
    `Flere i organisationen har adressen “${address}”: ${list(people)}. Skriv den adresse, de logger på med.`,
  'directory-away': () => 'Organisationens adressebog svarer ikke lige nu. Prøv igen om lidt.',
  'directory-forbidden': () =>
    'Mødeklar må ikke slå personer op i organisationens adressebog. Bed administratoren om at give adgang, eller tilføj personen til teamet først.',
  'role-unknown': ({ text }) =>
    `Jeg kender ikke rollen “${text}”. Rollerne er sekretær, formand, direktør, centerchef og gæst.`,
  'role-exists': () => 'Den rolle har personen allerede.',
  'role-not-held': ({ name }) => `${name} har ikke den rolle.`,
  'unit-missing': () =>
    'En centerchef hører til et center: Skriv for eksempel /roller tilføj Anna Holm chef CBU.',
  'last-secretary': () => 'Der skal være mindst én sekretær. Tilføj den nye, før du fjerner den sidste.',
  'secretary-missing': () => 'Vælg mindst én sekretær.',
  'chief-line-wrong': ({ line }) =>
    `Linjen “${line}” forstår jeg ikke. Skriv den som CBU; Center for Byudvikling; Anna Holm. Intet er gemt.`,
  'board-name-taken': ({ name }) =>
    `Der findes allerede en direktion, der hedder “${name}”. Vælg et andet navn.`,
} satisfies SomeRefusals;
