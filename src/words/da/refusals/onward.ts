import type { SomeRefusals } from '../../refusals.ts';
import { day, unchanged } from './common.ts';

/** Where an item goes on to, and when it comes back. */
export const onward = {
  'case-unknown': ({ caseNumber }) => `Jeg finder intet om sag ${caseNumber}, som du kan se.`,
  'case-has-several': ({ caseNumber }) =>
    `Sag ${caseNumber} har flere punkter, der går videre. Find punktet med /sag ${caseNumber}, og skriv dets nummer og møde. ${unchanged}`,
  'no-such-step': ({ body, steps }) =>
    steps === 0
      ? `Punktet har ingen plan for, hvor det går hen. Læg en med for eksempel /videre 3 Økonomiudvalget 24. marts. ${unchanged}`
      : body === ''
        ? `Punktet venter ikke på svar fra nogen. ${unchanged}`
        : `Punktet går ikke til ${body}. Se planen med /videre og punktets nummer. ${unchanged}`,
  'step-answered': ({ body }) =>
    `Der er allerede noteret et svar fra ${body}. Du kan rette svaret. ${unchanged}`,
  'route-full': ({ most }) => `Et punkt kan gå videre til højst ${most} steder. ${unchanged}`,
  'route-stands': () => 'Planen er ikke lagt efter en anden mødedato, så der er intet at flytte.',
  'not-returned': () =>
    `Punktet er ikke sendt tilbage af nogen, så det kommer ikke på ventelisten. ${unchanged}`,
  'wheel-rule-missing': () =>
    `Vælg, hvornår punktet kommer igen: mindst én måned, eller hvert så mange møder. ${unchanged}`,
  'wheel-lead-wrong': ({ most }) =>
    `Skriv et helt tal mellem 1 og ${most} for, hvor længe før I begynder. ${unchanged}`,
  'wheel-ends-early': ({ from, to }) =>
    `Punktet kan ikke slutte ${day(to)}, når det begynder ${day(from)}. ${unchanged}`,
  'wheel-full': ({ most }) => `Årshjulet har allerede ${most} punkter. Fjern et først. ${unchanged}`,
  'wheel-taken': () => `Punktet er allerede sat på eller foreslået. Se /årshjul. ${unchanged}`,
  'wheel-nothing-due': ({ day: then }) => `Årshjulet har intet, der mangler til mødet ${day(then)}.`,
  'wheel-no-meeting': () =>
    'Der er intet møde planlagt til punktet endnu. Skriv /årshjul, nummeret og for eksempel sæt på 25. februar.',
  'standing-comes-anyway': () => `Punktet er fast og kommer allerede på hver dagsorden. ${unchanged}`,
} satisfies SomeRefusals;
