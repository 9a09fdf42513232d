import type { SomeRefusals } from '../refusals.ts';

/** What the page is told where something is not done, as far as no refusal says it. */
export const api = {
  titles: {
    signIn: 'Du er ikke logget ind',
    refused: 'Det kan ikke lade sig gøre',
    notThere: 'Findes ikke',
    changed: 'Det er ændret imens',
    needsVersion: 'Kan ikke gemmes sådan',
    wrong: 'Noget er ikke udfyldt rigtigt',
    away: 'Mødeklar kan ikke svare lige nu',
    busy: 'Det går lidt for stærkt',
    broken: 'Noget gik galt hos os',
  },
  signIn:
    'Vi kan ikke se, hvem du er. Åbn fanen igen i Teams, eller log ind igen – så fortsætter du, hvor du slap.',
  changed:
    'En anden har ændret det, siden du åbnede det. Intet er gemt. Se, hvad der står nu, og vælg, hvad der skal gælde.',
  needsVersion: 'Siden sagde ikke, hvilken udgave du så. Intet er gemt. Genindlæs siden, og prøv igen.',
  inHand: 'Det er allerede sendt og ved at blive gemt. Vent et øjeblik, og se efter.',
  keyTaken:
    'Siden brugte samme mærke til to forskellige ændringer, og denne er ikke gemt. Genindlæs siden, og prøv igen.',
  wrongMethod: 'Det kan man ikke gøre her. Intet er gemt. Genindlæs siden, og prøv igen.',
  tooLarge:
    'Der er for meget på én gang: højst 1 MB ad gangen. Intet er gemt. Gør det kortere, og prøv igen.',
  notJson: 'Det skal sendes som JSON (application/json). Intet er gemt.',
  unreadable: 'Det, der blev sendt, kan ikke læses. Intet er gemt. Genindlæs siden, og prøv igen.',
  wrong: (fields: readonly string[]) => `Ret dette, og prøv igen: ${fields.join(', ')}. Intet er gemt.`,
  unknownField: 'Kendes ikke her.',
  missing: 'Mangler, eller er ikke af den slags, der skal stå her.',
  tooMuch: (most: string) => `Er for langt eller for stort: højst ${most}.`,
  tooLittle: (least: string) => `Er for kort eller for lille: mindst ${least}.`,
  noChoice: 'Er ikke en af mulighederne.',
  wrongForm: 'Har ikke den form, det skal have.',
  /** Where the bot's own sentence tells what to type. */
  instead: {
    'no-meeting': () => 'Mødet findes ikke, eller det er ikke åbent for dig. Intet er gemt.',
    'item-is-standing': ({ number }) =>
      `Punkt ${number} er et fast punkt uden beslutning. Skriv, hvad der blev sagt, i punktets referat i stedet.`,
    'item-decided': ({ number }) =>
      `Punkt ${number} er der truffet beslutning om på dette møde, så det ligger fast her. Ret beslutningen i stedet. Intet er gemt.`,
    'person-unknown': ({ name }) =>
      `“${name}” hører ikke til her. Vælg en af dem, siden viser. Intet er gemt.`,
  } satisfies SomeRefusals,
  away: 'Intet er gemt. Prøv igen om lidt.',
  busy: 'Du har spurgt meget ofte på kort tid. Vent et øjeblik, så fortsætter siden af sig selv.',
  broken: 'Intet er gemt, og fejlen er skrevet ned. Prøv igen, eller fortæl sekretæren om den.',
};
