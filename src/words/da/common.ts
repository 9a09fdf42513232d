import type { Role } from '../../domain/board.ts';
import type { Outcome } from '../../domain/decision.ts';
import type { MeetingStatus } from '../../domain/meeting.ts';
import type { Right } from '../../domain/rights.ts';
import { datesIn, listIn } from '../dates.ts';

export const dates = datesIn('da');
export const list = listIn('da');

export const roles = {
  secretary: 'sekretær',
  chair: 'formand',
  director: 'direktør',
  chief: 'centerchef',
  guest: 'gæst',
} satisfies Record<Role, string>;

export const outcomes = {
  approved: 'Godkendt',
  'approved-with-remarks': 'Godkendt med bemærkninger',
  noted: 'Taget til efterretning',
  'noted-with-remarks': 'Taget til efterretning med bemærkninger',
  discussed: 'Drøftet',
  postponed: 'Udskudt',
  rejected: 'Afvist',
  resolved: 'Besluttet',
} satisfies Record<Outcome, string>;

export const statuses = {
  planned: 'planlagt',
  published: 'dagsorden udsendt',
  inSession: 'i gang',
  concluded: 'afholdt',
  minutesSent: 'referat til godkendelse',
  approved: 'referat godkendt',
  cancelled: 'aflyst',
} satisfies Record<MeetingStatus, string>;

/** Ends the sentence "Kun … kan …". */
export const rights = {
  'see-agenda': { who: 'medlemmer af direktionen', what: 'se dagsordenen' },
  'add-item': { who: 'sekretæren og formanden', what: 'sætte punkter på dagsordenen' },
  'propose-item': { who: 'direktører og centerchefer', what: 'foreslå punkter' },
  'judge-proposal': { who: 'sekretæren og formanden', what: 'tage stilling til forslag' },
  'edit-agenda': { who: 'sekretæren og formanden', what: 'ændre dagsordenen' },
  publish: { who: 'sekretæren og formanden', what: 'udsende dagsordenen' },
  'plan-meeting': { who: 'sekretæren og formanden', what: 'planlægge møder' },
  'see-wheel': { who: 'sekretæren, formanden, direktører og centerchefer', what: 'se årshjulet' },
  react: { who: 'formanden og direktørerne', what: 'markere enig eller drøftes' },
  ask: { who: 'formanden og direktørerne', what: 'stille spørgsmål til et punkt' },
  answer: { who: 'sekretæren, formanden og centercheferne', what: 'svare på spørgsmål' },
  note: { who: 'formanden og direktørerne', what: 'skrive noter til et punkt' },
  'add-pre-read': {
    who: 'sekretæren, formanden, direktører og centerchefer',
    what: 'tilføje bilag',
  },
  'mark-read': { who: 'formanden og direktørerne', what: 'markere bilag som læst' },
  'run-meeting': { who: 'sekretæren og formanden', what: 'lede mødet fra punkt til punkt' },
  decide: { who: 'sekretæren og formanden', what: 'registrere beslutninger' },
  'see-receipts': { who: 'sekretæren og formanden', what: 'se, hvem der har kvitteret' },
  'answer-decision': { who: 'den, der har fået en beslutning', what: 'svare på den' },
  'see-orders': { who: 'direktionen og centercheferne', what: 'se bestillinger' },
  'report-order': { who: 'centercheferne', what: 'melde en bestilling udført' },
  'settle-order': { who: 'sekretæren og formanden', what: 'afgøre, hvad der sker med en bestilling' },
  'see-conditions': {
    who: 'sekretæren, formanden, direktører og centerchefer',
    what: 'se betingelser for beslutninger',
  },
  'report-condition': {
    who: 'sekretæren, formanden og centerchefer',
    what: 'melde en betingelse opfyldt eller bortfaldet',
  },
  'read-minutes': { who: 'personer med en rolle', what: 'læse referater' },
  'keep-minutes': { who: 'sekretæren og formanden', what: 'afslutte mødet og sende referatet rundt' },
  'approve-minutes': { who: 'formanden og direktørerne', what: 'godkende referatet' },
  'see-route': { who: 'sekretæren, formanden, direktører og centerchefer', what: 'se, hvor sager går hen' },
  'plan-route': { who: 'sekretæren og formanden', what: 'planlægge, hvor sager går hen' },
  search: { who: 'personer med en rolle', what: 'søger' },
  'see-case': { who: 'personer med en rolle', what: 'slå sager op' },
  'see-roles': { who: 'personer med en rolle', what: 'se rollerne' },
  'change-roles': { who: 'sekretæren og formanden', what: 'ændre roller' },
  'set-up': { who: 'sekretæren og formanden', what: 'ændre opsætningen' },
} satisfies Record<Right, { who: string; what: string }>;

export const fields: Record<string, string> = {
  title: 'titlen',
  background: 'baggrunden',
  recommendation: 'indstillingen',
  caseStatement: 'sagsfremstillingen',
  finances: 'økonomiafsnittet',
  reason: 'begrundelsen',
  basis: 'hjemlen',
  review: 'datoen',
  question: 'spørgsmålet',
  answer: 'svaret',
  body: 'navnet på, hvem punktet går til',
  note: 'noten',
  comment: 'kommentaren',
  decision: 'beslutningen',
  record: 'referatet',
  name: 'navnet',
  objection: 'indsigelsen',
  remark: 'bemærkningen',
  item: 'punktets afsnit tilsammen',
  attachment: 'bilagets titel',
  delegate: 'hvem der skal afgøre punktet',
  order: 'bestillingen',
  due: 'fristen',
  'condition-report': 'bemærkningen',
  condition: 'betingelsen',
};
