import { listed } from './words.ts';

/**
 * What a verb of the board says it did. `asked` is a wish, a remark or an order; `sent` lets the matter go on
 * to another body; `courteous` says nothing about the matter.
 */
export type Deed =
  | 'approved'
  | 'noted'
  | 'discussed'
  | 'postponed'
  | 'rejected'
  | 'resolved'
  | 'asked'
  | 'sent'
  | 'courteous';

type Form = 'active' | 'passive' | 'infinitive';

/** What the word does when it is the verb of a board, and in which form; undefined for any other word. */
export function formOf(word: string): { deed: Deed; form: Form } | undefined {
  return forms.get(word);
}

const active: [Deed, string][] = [
  [
    'approved',
    'godkender godkendte tiltræder tiltrådte tilslutter tilsluttede vedtager vedtog anbefaler anbefalede indstiller ' +
      'indstillede imødekommer imødekom bifalder bifaldt støtter støttede bakker bakkede accepterer accepterede',
  ],
  ['noted', 'noterer noterede'],
  ['discussed', 'drøfter drøftede'],
  ['rejected', 'afviser afviste forkaster forkastede afslår afslog'],
  [
    'resolved',
    'beslutter besluttede vælger valgte udpeger udpegede prioriterer prioriterede igangsætter igangsatte bevilger ' +
      'bevilgede afsætter afsatte fastlægger fastlagde fastsætter fastsatte aftaler aftalte enedes bemyndiger ' +
      'bemyndigede delegerer delegerede nedsætter nedsatte fastholder fastholdt',
  ],
  [
    'asked',
    'ønsker ønskede beder bad bestiller bestilte anmoder anmodede pålægger pålagde mener mente finder fandt ' +
      'understreger understregede bemærker bemærkede præciserer præciserede opfordrer opfordrede konstaterer ' +
      'konstaterede vurderer vurderede efterspørger efterspurgte peger pegede lægger lagde giver gav tilføjer tilføjede ' +
      'pointerer pointerede fremhæver fremhævede',
  ],
  ['sent', 'oversender oversendte sender sendte videresender videresendte'],
  ['courteous', 'takker takkede anerkender anerkendte roser roste ser'],
];

const passive: [Deed, string][] = [
  [
    'approved',
    'godkendt godkendes godkendtes tiltrådt tiltrædes tiltrådtes vedtaget vedtages anbefalet anbefales anbefaledes ' +
      'indstillet imødekommet imødekommes tilsluttet bifaldet',
  ],
  ['discussed', 'drøftet drøftes drøftedes'],
  ['rejected', 'afvist afvises afvistes forkastet forkastes forkastedes afslået afslås'],
  ['resolved', 'besluttet besluttes besluttedes aftalt vedtoges udpeget udpeges valgt prioriteret igangsat'],
  ['asked', 'bestilt bestilles'],
  [
    'sent',
    'oversendt oversendes sendes sendt videresendes videresendt fremsendes fremsendt forelægges forelagt indstilles',
  ],
];

const infinitive: [Deed, string][] = [
  ['approved', 'godkende tiltræde tilslutte vedtage anbefale indstille imødekomme bifalde støtte'],
  ['rejected', 'afvise forkaste afslå'],
];

const forms: ReadonlyMap<string, { deed: Deed; form: Form }> = new Map([
  ...inForm('active', active),
  ...inForm('passive', passive),
  ...inForm('infinitive', infinitive),
]);

function inForm(form: Form, table: readonly [Deed, string][]): [string, { deed: Deed; form: Form }][] {
  return table.flatMap(([deed, words]) =>
    [...listed(words)].map((word): [string, { deed: Deed; form: Form }] => [word, { deed, form }]),
  );
}
