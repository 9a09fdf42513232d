import type { CommandName } from '../../../src/domain/typed/command.ts';
import type { Moment } from '../../support/held.ts';
import { orderRows } from './order-rows.ts';
import { toldRows } from './told-rows.ts';
import { wheelRows } from './wheel-rows.ts';

/** Who types it: one of each role, and somebody in the tenant who has none. */
export const roles = ['secretary', 'chair', 'director', 'chief', 'guest', 'stranger'] as const;
export type Typist = (typeof roles)[number];

/** `yes`, refused with the words that follow, or (for a chief or director) a proposal. */
export type Row = {
  command: CommandName;
  typed: string;
  /** In the order of `roles` without the stranger: y(es), p(roposal), n(o). */
  may: string;
  /** Who can, as a refusal says it. */
  who: string | RegExp;
  /** Stands in the answer to whom it is not refused. */
  says: RegExp;
  /** Where not before the meeting. */
  at?: Moment;
};

const editors = 'Kun sekretæren og formanden kan';
const leaders = 'Kun formanden og direktørerne kan';
const proposers = 'Kun direktører og centerchefer kan';
const nothing = /Listen er tom|Kun direktører og centerchefer kan/;

/** The form itself in the personal chat; in the channel a button for it. */
const form = /item\.save|item\.new/;

/** What people type, on the scene's agenda: 1 standing, 2 open (CFE), 3 closed, 4 open (CTM). */
export const table: readonly Row[] = [
  { command: 'help', typed: '/hjælp', may: 'yyyyy', who: '', says: /Det kan du gøre her/ },
  { command: 'new-item', typed: '/nyt punkt', may: 'yyppn', who: proposers, says: form },
  {
    ...{ command: 'new-item', typed: '/nyt punkt Skovens veje 10 min', may: 'yyppn' },
    ...{ who: proposers, says: /Gemt som punkt 5|Forslaget er sendt til sekretæren/ },
  },
  {
    ...{ command: 'new-meeting', typed: '/nyt møde 15. december 9:00', may: 'yynnn' },
    ...{ who: editors, says: /er oprettet/ },
  },
  {
    ...{ command: 'move-meeting', typed: '/flyt møde 1. december', may: 'yynnn' },
    ...{ who: editors, says: /meeting\.move/ },
  },
  { command: 'agenda', typed: '/dagsorden', may: 'yyyyy', who: '', says: /Dagsorden tirsdag/ },
  { command: 'meetings', typed: '/møder', may: 'yyyyy', who: '', says: /Kommende møder/ },
  { command: 'publish', typed: '/udsend', may: 'yynnn', who: editors, says: /er genudsendt/ },
  { command: 'move-item', typed: '/flyt 4 til 2', may: 'yynnn', who: editors, says: /nu nummer 2/ },
  {
    ...{ command: 'move-item', typed: '/flyt 4 til 8. december', may: 'yynnn' },
    ...{ who: editors, says: /flyttet til mødet/ },
  },
  { command: 'edit-item', typed: '/rediger 2', may: 'yynnn', who: editors, says: /item\.save/ },
  { command: 'edit-item', typed: '/rediger 3', may: 'yynnn', who: editors, says: /item\.save/ },
  { command: 'withdraw-item', typed: '/træk 2', may: 'yynnn', who: editors, says: /item\.withdraw/ },
  { command: 'read-item', typed: '/punkt 2', may: 'yyyyy', who: '', says: /Ny cykelsti/ },
  { command: 'read-item', typed: '/punkt 3', may: 'yyyyy', who: '', says: /Lukket|hemmeligtitel/ },
  { command: 'close-item', typed: '/luk 2 personsag', may: 'yynnn', who: editors, says: /er nu lukket/ },
  {
    command: 'close-item',
    typed: '/luk 3',
    may: 'yynnn',
    who: editors,
    says: /allerede lukket[\s\S]*closing\.save|privat/,
  },
  {
    ...{ command: 'close-item', typed: '/luk 3 gennemses 1. marts', may: 'yynnn' },
    ...{ who: editors, says: /Ses igennem mandag den 1\. marts 2027/ },
  },
  { command: 'closed-items', typed: '/lukkede', may: 'yynnn', who: editors, says: /Ét lukket punkt/ },
  { command: 'closed-items', typed: '/lukkede 1', may: 'yynnn', who: editors, says: /closed\.keep/ },
  {
    ...{ command: 'closed-items', typed: '/lukkede 1 til 1. marts', may: 'yynnn' },
    ...{ who: editors, says: /er lukket og ses igennem mandag den 1\. marts 2027/ },
  },
  {
    ...{ command: 'closed-items', typed: '/lukkede 1 genåbn', may: 'yynnn' },
    ...{ who: editors, says: /closed\.reopen/ },
  },
  { command: 'reopen-item', typed: '/genåbn 3', may: 'yynnn', who: editors, says: /item\.reopen/ },
  { command: 'undo', typed: '/fortryd', may: 'yyyyy', who: '', says: /ikke lavet nogen ændring her/ },
  {
    ...{ command: 'add-guest', typed: '/gæst 4 Carl Fisk 9:45', may: 'yynnn' },
    ...{ who: editors, says: /Carl Fisk er gæst til punkt 4 kl\. 09:45\. Carl Fisk får besked/ },
  },
  {
    ...{ command: 'add-guest', typed: '/gæst 2 ikke Gerda', may: 'yynnn' },
    ...{ who: editors, says: /Gerda Ørn er ikke længere gæst til punkt 2/ },
  },
  {
    ...{ command: 'disqualify', typed: '/inhabil 2 Dorte Bro', may: 'yynnn' },
    ...{ who: editors, says: /registreret som inhabil/ },
  },
  {
    // Of the scene's bridge Dan Krog is disqualified.
    ...{ command: 'disqualify', typed: '/inhabil 4 ikke Dan Krog', may: 'yynnn' },
    ...{ who: editors, says: /ikke længere inhabil i punkt 4/ },
  },
  { command: 'agree', typed: '/enig 2', may: 'nyynn', who: leaders, says: /Du er enig i punkt 2/ },
  { command: 'discuss', typed: '/drøft 3', may: 'nyynn', who: leaders, says: /ønsker punkt 3 drøftet/ },
  {
    ...{ command: 'ask', typed: '/spørg 2 Hvad koster stien?', may: 'nyynn' },
    ...{ who: leaders, says: /er sendt til Carl Fisk og Sara Lind/ },
  },
  {
    ...{ command: 'questions', typed: '/spørgsmål', may: 'yyyyn', at: 'asked' },
    ...{ who: 'Kun sekretæren, formanden og centercheferne kan', says: /Hvornår er den færdig/ },
  },
  {
    ...{ command: 'answer', typed: '/svar 2 I maj', may: 'yynyn', at: 'asked' },
    who: 'Kun sekretæren, formanden og centercheferne kan',
    says: /er sendt til Dan Krog, der spurgte: “Hvornår er den færdig\?”/,
  },
  {
    // Only the chief has an answer to correct.
    ...{ command: 'correct-answer', typed: '/ret svar 2 9 mio.', may: 'yynyn', at: 'asked' },
    who: 'Kun sekretæren, formanden og centercheferne kan',
    says: /er rettet, og Dan Krog har fået det nye|Du har ikke svaret på noget spørgsmål/,
  },
  { command: 'note', typed: '/note 2 Husk tallene', may: 'nyynn', who: leaders, says: /Noten til punkt 2/ },
  {
    ...{ command: 'notes', typed: '/noter', may: 'yyynn', at: 'noted' },
    ...{ who: leaders, says: /Formandens note/ },
  },
  {
    ...{ command: 'change-note', typed: '/ret note 2 delt Ny tekst', may: 'nyynn', at: 'noted' },
    ...{ who: leaders, says: /Noten til punkt 2 er rettet\. Den er delt/ },
  },
  {
    ...{ command: 'remove-note', typed: '/slet note 2', may: 'nyynn', at: 'noted' },
    ...{ who: leaders, says: /Noten til punkt 2 er slettet: “(?:Formandens|Direktørens) note”/ },
  },
  {
    ...{ command: 'mark-read', typed: '/læst 2', may: 'nyynn' },
    ...{ who: leaders, says: /Du har læst bilagene til punkt 2/ },
  },
  { command: 'pre-reads', typed: '/bilag 2', may: 'yyyyy', who: '', says: /Bilag til punkt 2/ },
  {
    ...{ command: 'pre-reads', typed: '/bilag 2 https://aaloese.example/x', may: 'yyyyn' },
    ...{ who: /Kun sekretæren, formanden, direktører og centerchefer kan/, says: /Punkt 2 har nu 2 bilag/ },
  },
  {
    ...{ command: 'start', typed: '/start', may: 'yynnn' },
    ...{ who: editors, says: /Vil du starte det allerede nu\?/ },
  },
  {
    ...{ command: 'start', typed: '/start', may: 'yynnn', at: 'inSession' },
    ...{ who: editors, says: /er i gang/ },
  },
  {
    ...{ command: 'next', typed: '/næste', may: 'yynnn', at: 'inSession' },
    ...{ who: editors, says: /Punkt 2 af 4/ },
  },
  {
    ...{ command: 'next', typed: '/næste 3', may: 'yynnn', at: 'inSession' },
    ...{ who: editors, says: /Punkt 3 af 4/ },
  },
  {
    ...{ command: 'attendance', typed: '/fremmøde', may: 'yynnn', at: 'inSession' },
    ...{ who: editors, says: /session\.seat/ },
  },
  {
    ...{ command: 'attendance', typed: '/fremmøde bekræft', may: 'yynnn', at: 'inSession' },
    ...{ who: editors, says: /Fremmødet er noteret/ },
  },
  {
    ...{ command: 'end', typed: '/slut', may: 'yynnn', at: 'inSession' },
    ...{ who: editors, says: /3 punkter mangler en beslutning/ },
  },
  {
    ...{ command: 'end', typed: '/slut alligevel', may: 'yynnn', at: 'inSession' },
    ...{ who: editors, says: /Mødet er afsluttet/ },
  },
  { command: 'decide', typed: '/beslutning 2', may: 'yynnn', who: editors, says: /decision\.review/ },
  {
    ...{ command: 'decide', typed: '/beslutning 2 Direktionen godkender indstillingen.', may: 'yynnn' },
    ...{ who: editors, says: /decision\.confirm/ },
  },
  {
    ...{ command: 'decide', typed: '/beslutning 3 Direktionen godkender indstillingen.', may: 'yynnn' },
    ...{ who: editors, says: /decision\.confirm/ },
  },
  {
    ...{ command: 'decide', typed: '/beslutning 1 Næste møde flyttes.', may: 'yynnn' },
    ...{ who: editors, says: /Referatet af punkt 1 er gemt/ },
  },
  {
    ...{ command: 'consent', typed: '/enige', may: 'yynnn', at: 'agreed' },
    ...{ who: editors, says: /2 · Ny cykelsti[\s\S]*hemmeligtitel/ },
  },
  {
    ...{ command: 'consent', typed: '/enige bekræft', may: 'yynnn', at: 'agreed' },
    ...{ who: editors, says: /Besluttet: punkt 2 og 3/ },
  },
  {
    ...{ command: 'postpone', typed: '/udskyd 2 til 8. december fordi tallene mangler', may: 'yynnn' },
    ...{ who: editors, says: /Udsættes til mødet/ },
  },
  ...toldRows,
  {
    ...{ command: 'route', typed: '/videre', may: 'yyyyn', at: 'routed' },
    ...{
      who: 'Kun sekretæren, formanden, direktører og centerchefer kan',
      says: /Økonomiudvalget onsdag 2\. december/,
    },
  },
  {
    ...{ command: 'route', typed: '/videre 2', may: 'yyyyn', at: 'routed' },
    ...{
      who: 'Kun sekretæren, formanden, direktører og centerchefer kan',
      says: /Byrådet onsdag 16\. december/,
    },
  },
  {
    ...{ command: 'route', typed: '/videre 3', may: 'yyynn', at: 'routed' },
    ...{ who: /Kun sekretæren, formanden, direktører|er ikke åbent for dig/, says: /hemmeligudvalg/ },
  },
  {
    ...{ command: 'route', typed: '/videre 2 Byrådet 20. januar', may: 'yynnn', at: 'routed' },
    ...{ who: /Kun sekretæren/, says: /Byrådet onsdag 20\. januar/ },
  },
  {
    ...{
      command: 'route',
      typed: '/videre 26/1001 svar Godkendt med bemærkning',
      may: 'yynnn',
      at: 'routed',
    },
    ...{ who: /Kun sekretæren/, says: /behandlet tirsdag 17\. november/ },
  },
  {
    ...{ command: 'route', typed: '/videre 2 flyt', may: 'yynnn', at: 'routed' },
    ...{ who: /Kun sekretæren/, says: /Byrådet onsdag 23\. december/ },
  },
  {
    ...{ command: 'route', typed: '/videre 26/1001 ventelisten', may: 'yynnn', at: 'returned' },
    ...{ who: /Kun sekretæren/, says: /står nu på ventelisten/ },
  },
  {
    ...{ command: 'delegate', typed: '/uddeleger 2 til CTM: afklar prisen senest 15. januar', may: 'yynnn' },
    ...{ who: editors, says: /uddelegerer sagen til Center for Teknik og Miljø/ },
  },
  {
    ...{ command: 'link-items', typed: '/sammen 2 4', may: 'yynnn' },
    ...{ who: editors, says: /Punkt 2 og 4 hænger nu sammen/ },
  },
  {
    ...{ command: 'unlink-items', typed: '/adskil 2 4', may: 'yynnn' },
    ...{ who: editors, says: /Punkt 2 og 4 hang ikke sammen/ },
  },
  ...orderRows,
  { command: 'search', typed: '/søg cykelsti', may: 'yyyyy', who: '', says: /Ny cykelsti/ },
  { command: 'case', typed: '/sag 26/1001', may: 'yyyyy', who: '', says: /Ny cykelsti/ },
  {
    // Whoever adds items directly has no need to propose: their proposal is an item at once.
    ...{ command: 'propose', typed: '/foreslå Skovens veje', may: 'yyppn' },
    ...{ who: proposers, says: /Gemt som punkt 5|Forslaget er sendt/ },
  },
  { command: 'propose', typed: '/foreslå', may: 'yyppn', who: proposers, says: form },
  {
    ...{ command: 'proposals', typed: '/forslag', may: 'yyyyn', who: proposers },
    says: /foreslaaettitel|Du har ingen forslag/,
  },
  // The director of the scene has proposed nothing.
  { command: 'proposals', typed: '/forslag 1', may: 'yynyn', who: nothing, says: /foreslaaettitel/ },
  {
    ...{ command: 'proposals', typed: '/forslag 1 til 8. december', may: 'yynnn' },
    ...{ who: editors, says: /sat på dagsordenen tirsdag den 8\. december/ },
  },
  {
    ...{ command: 'proposals', typed: '/forslag 1 venteliste', may: 'yynnn' },
    ...{ who: editors, says: /står på ventelisten/ },
  },
  {
    ...{ command: 'proposals', typed: '/forslag 1 retur Hvad koster det?', may: 'yynnn' },
    ...{ who: editors, says: /sendt retur til Carl Fisk/ },
  },
  { command: 'proposals', typed: '/forslag 1 ret', may: 'yynyn', who: nothing, says: /item\.save/ },
  {
    ...{ command: 'proposals', typed: '/forslag 1 ret Bedre titel 20 min', may: 'yynyn' },
    ...{ who: nothing, says: /gemt og venter på stillingtagen/ },
  },
  {
    ...{ command: 'proposals', typed: '/forslag 1 træk', may: 'nnnyn' },
    ...{ who: /Kun den, der har stillet|Listen er tom|Kun direktører/, says: /trukket tilbage/ },
  },
  {
    ...{ command: 'hand-back', typed: '/giv tilbage 2 Tallene mangler møde 8. december', may: 'yynnn' },
    ...{ at: 'accepted', who: editors, says: /givet tilbage til Carl Fisk/ },
  },
  { command: 'waiting-list', typed: '/venteliste', may: 'yynnn', who: editors, says: /ventendetitel/ },
  {
    ...{ command: 'waiting-list', typed: '/venteliste 1 og 1 til 8. december', may: 'yynnn' },
    ...{ who: editors, says: /Ét punkt er sat på mødet tirsdag den 8\. december/ },
  },
  {
    ...{ command: 'waiting-list', typed: '/venteliste 1 træk', may: 'yynnn' },
    ...{ who: editors, says: /waiting\.withdraw/ },
  },
  { command: 'waiting-list', typed: '/venteliste 1', may: 'yynnn', who: editors, says: /item\.place/ },
  {
    ...{ command: 'waiting-list', typed: '/venteliste 1 til 8. december', may: 'yynnn' },
    ...{ who: editors, says: /er sat på mødet tirsdag den 8\. december/ },
  },
  ...wheelRows,
  { command: 'roles', typed: '/roller', may: 'yyyyy', who: '', says: /Carl Fisk[\s\S]*centerchef, CFE/ },
  {
    ...{ command: 'add-role', typed: '/roller tilføj Dan Krog formand', may: 'yynnn' },
    ...{ who: editors, says: /Dan Krog er nu formand/ },
  },
  {
    ...{ command: 'remove-role', typed: '/roller fjern Dan Krog', may: 'yynnn' },
    ...{ who: editors, says: /Dan Krog er ikke længere direktør/ },
  },
  {
    ...{ command: 'minutes', typed: '/referat', may: 'yyyyy', at: 'held' },
    // Teams lets bots give files in the personal chat alone.
    ...{ who: '', says: /minutes\.file|i vores private chat/ },
  },
  {
    ...{ command: 'excerpt', typed: '/uddrag 2', may: 'yyyyy', at: 'held' },
    ...{ who: '', says: /Uddrag Direktionen 2026-11-24\.pdf|i vores private chat/ },
  },
  {
    ...{ command: 'agenda', typed: '/dagsorden pdf', may: 'yyyyy' },
    ...{ who: '', says: /Dagsorden Direktionen 2026-11-24\.pdf|i vores private chat/ },
  },
  {
    ...{ command: 'meeting-pack', typed: '/mødepakke', may: 'yyyyy' },
    ...{ who: '', says: /Mødepakke Direktionen 2026-11-24\.pdf|i vores private chat/ },
  },
  {
    ...{ command: 'approve-minutes', typed: '/godkend referat', may: 'yynnn', at: 'held' },
    ...{ who: /ikke sendt til godkendelse endnu|Kun formanden og direktørerne kan/ },
    says: /sendt til godkendelse hos 3 medlemmer/,
  },
  {
    ...{ command: 'approve-minutes', typed: '/godkend referat', may: 'nyynn', at: 'round' },
    ...{ who: /allerede sendt til godkendelse|Kun formanden og direktørerne kan/ },
    says: /Du har godkendt referatet/,
  },
  {
    ...{ command: 'object-to-minutes', typed: '/indvend referat Punkt 2 blev udskudt', may: 'nyynn' },
    ...{ at: 'round', who: leaders, says: /indsigelse er sendt til sekretæren/ },
  },
  {
    ...{ command: 'object-to-minutes', typed: '/indvend referat Bilag 2 er eftersendt', may: 'yynnn' },
    ...{ at: 'approved', who: /Referatet er godkendt|Kun formanden og direktørerne kan/ },
    says: /Bemærkningen er føjet til/,
  },
  // The scene's board has no calendar.
  { command: 'sync', typed: '/synk', may: 'yynnn', who: editors, says: /ingen kalender i Outlook/ },
  { command: 'set-up', typed: '/opsæt', may: 'yynnn', who: editors, says: /board\.save/ },
];

/** What the row gives the typist. */
export function verdictFor(row: Row, typist: Typist): 'yes' | 'proposal' | 'no' {
  const mark = typist === 'stranger' ? 'n' : row.may[roles.indexOf(typist)];
  return mark === 'y' ? 'yes' : mark === 'p' ? 'proposal' : 'no';
}
