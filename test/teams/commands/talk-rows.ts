import { leaders, type Row } from './rights-row.ts';

/** What people type about items before the meeting: what they think, ask, note and read. */
export const talkRows: readonly Row[] = [
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
];
