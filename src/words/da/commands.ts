import type { CommandName, Problem } from '../../domain/typed/command.ts';

/** How each command is typed, and what it does, in a line. */
export const commands = {
  help: { usage: '/hjælp', does: 'viser, hvad du kan gøre her' },
  'new-item': {
    usage: '/nyt punkt Titel [sag 24/24964] [center CBU] [15 min] [lukket] [til 25. februar]',
    does: 'sætter et punkt på dagsordenen; uden titel får du en formular',
  },
  'new-meeting': { usage: '/nyt møde 25. februar 9:00-11:00 [sted]', does: 'opretter et møde' },
  'move-meeting': { usage: '/flyt møde 25. februar [9:00] [ja]', does: 'flytter mødet' },
  agenda: { usage: '/dagsorden [dato]', does: 'viser dagsordenen, som du må se den' },
  meetings: { usage: '/møder', does: 'viser de kommende møder' },
  publish: { usage: '/udsend', does: 'udsender dagsordenen i kanalen (eller genudsender den)' },
  'move-item': {
    usage: '/flyt 3 til 1 · /flyt 3 til 25. februar',
    does: 'flytter et punkt på dagsordenen eller til et andet møde',
  },
  'edit-item': { usage: '/rediger 3', does: 'åbner punktets formular' },
  'withdraw-item': { usage: '/træk 3 [ja]', does: 'trækker punktet af dagsordenen' },
  'hand-back': {
    usage: '/giv tilbage 3 Tallene mangler',
    does: 'tager et godtaget forslag af dagsordenen og giver det tilbage med en kommentar',
  },
  'read-item': { usage: '/punkt 3', does: 'viser et punkt' },
  'close-item': {
    usage: '/luk 3 [årsag]',
    does: 'gør punktet fortroligt; siden fx /luk 3 gennemses 1. marts, hjemmel forvaltningsloven § 27, for Anna Holm, niveau titel',
  },
  'closed-items': {
    usage: '/lukkede · /lukkede 2 til 1. marts · /lukkede 2 genåbn',
    does: 'viser de lukkede punkter, og hvornår de ses igennem',
  },
  'reopen-item': { usage: '/genåbn 3 [ja]', does: 'ophæver fortroligheden' },
  undo: { usage: '/fortryd', does: 'fortryder din seneste ændring' },
  'pre-reads': { usage: '/bilag 3 link titel', does: 'viser, tilføjer og ordner bilag' },
  'add-guest': {
    usage: '/gæst 3 Anna Holm 9:45 · /gæst 3 ikke Anna Holm',
    does: 'inviterer en gæst til punktet eller melder gæsten fra igen',
  },
  disqualify: {
    usage: '/inhabil 3 Anna Holm · /inhabil 3 ikke Anna Holm',
    does: 'registrerer inhabilitet i punktet, eller tager den tilbage',
  },
  agree: { usage: '/enig 3', does: 'du er enig i indstillingen' },
  discuss: { usage: '/drøft 3', does: 'du ønsker punktet drøftet' },
  ask: { usage: '/spørg 3 Hvad koster det?', does: 'stiller et spørgsmål til punktets chefer og sekretæren' },
  questions: { usage: '/spørgsmål', does: 'viser de spørgsmål, der venter på svar' },
  answer: { usage: '/svar 3 Det koster 8 mio.', does: 'svarer på det ældste spørgsmål til punktet' },
  'correct-answer': {
    usage: '/ret svar 3 Det koster 9 mio.',
    does: 'retter dit svar; spørgeren får det nye',
  },
  'mark-read': { usage: '/læst 3', does: 'markerer bilagene som læst' },
  note: {
    usage: '/note 3 Husk tallene',
    does: 'gemmer en note til dig selv; /note 3 delt Husk tallene deler den med direktionen',
  },
  notes: { usage: '/noter [møde 25. februar]', does: 'viser dine noter, og hvad andre har delt' },
  'change-note': {
    usage: '/ret note 3 [nr. 2] [delt] Husk tallene',
    does: 'retter din note; delt eller privat ændrer, hvem der ser den',
  },
  'remove-note': { usage: '/slet note 3 [nr. 2]', does: 'sletter din note' },
  start: { usage: '/start [25. februar]', does: 'starter mødet; er det i gang, ser du, hvor langt I er' },
  next: { usage: '/næste · /næste 5', does: 'går til næste punkt eller til punkt 5' },
  end: { usage: '/slut', does: 'afslutter mødet; mangler der beslutninger, spørger jeg først' },
  attendance: {
    usage: '/fremmøde · /fremmøde bekræft · /fremmøde Anna gik · /fremmøde Anna kom fra punkt 4',
    does: 'viser og noterer, hvem der er til stede',
  },
  decide: {
    usage: '/beslutning 3 Direktionen godkender indstillingen',
    does: 'registrerer en beslutning, efter at du har bekræftet den',
  },
  postpone: { usage: '/udskyd 3 [til 25. februar] [fordi …]', does: 'udskyder punktet' },
  delegate: {
    usage: '/uddeleger 3 til CFE: afklar prisen senest 15. januar',
    does: 'uddelegerer punktet som en beslutning, efter at du har bekræftet den',
  },
  'link-items': {
    usage: '/sammen 3 4',
    does: 'knytter punkter sammen, så de kan udskydes sammen',
  },
  'unlink-items': { usage: '/adskil 3 4', does: 'ophæver, at punkterne hænger sammen' },
  consent: {
    usage: '/enige [bekræft 2, 5]',
    does: 'viser de punkter, alle er enige om, og beslutter dem samlet',
  },
  orders: {
    usage:
      '/bestillinger · /bestillinger CBU · /bestillinger overskredne · /bestillinger 2 udført Notatet er sendt · /bestillinger 2 svar Titel · /bestillinger 2 frist 25. februar',
    does: 'viser bestillinger; melder en udført, svarer på den med et punkt eller flytter dens frist',
  },
  receipts: {
    usage:
      '/kvitteringer · /kvitteringer alle · /kvitteringer 1 · /kvitteringer 1 påmind · /kvitteringer 1 send igen',
    does: 'viser, hvem der ikke har svaret på en beslutning; påminder, eller sender beskeden igen',
  },
  confirm: { usage: '/bekræft 2', does: 'bekræfter den beslutning, du har fået læst op' },
  recipients: {
    usage: '/modtagere 2 · /modtagere 2 også Anna Holm, ikke Carl Fisk',
    does: 'viser og ændrer, hvem der får besked om en beslutning',
  },
  conditions: {
    usage:
      '/betingelser · /betingelser alle · /betingelser 1 opfyldt · /betingelser 1 bortfaldet · /betingelser 1 frist 1. marts',
    does: 'viser, hvad beslutninger er betinget af, og melder, hvad der blev af det',
  },
  acknowledge: {
    usage: '/modtaget 2',
    does: 'kvitterer for beslutningen på et punkt; /spørg 2 … spørger til den',
  },
  'cannot-do': {
    usage: '/kan ikke nås 2 Vi mangler folk [til 1. marts]',
    does: 'siger, at det besluttede ikke kan nås, og hvornår det kan',
  },
  route: {
    usage:
      '/videre · /videre 3 · /videre 3 Økonomiudvalget 24. marts, Byrådet 1. april · /videre 3 Byrådet sendt · /videre 3 Byrådet svar Godkendt · /videre 3 fjern Byrådet · /videre 3 flyt',
    does: 'viser, hvor punkter går hen; lægger og flytter planen, noterer, hvad der er sendt, og hvad svaret blev (sagsnummer kan bruges i stedet for nummer)',
  },
  case: { usage: '/sag [24/24964]', does: 'viser sagens forløb, eller sagerne med den seneste først' },
  search: {
    usage: '/søg ord [i:bilag] [fra:2025] [center:CBU] [status:udskudt]',
    does: 'søger i punkter, bilag og beslutninger gennem årene',
  },
  minutes: { usage: '/referat [dato]', does: 'laver referatet' },
  'approve-minutes': { usage: '/godkend referat', does: 'godkender referatet' },
  'object-to-minutes': { usage: '/indvend referat tekst', does: 'gør indsigelse mod referatet' },
  excerpt: { usage: '/uddrag 3', does: 'laver et uddrag af referatet med ét punkt' },
  'meeting-pack': { usage: '/mødepakke', does: 'samler dagsorden og bilag i én PDF' },
  propose: {
    usage: '/foreslå Titel [sag 24/24964] [center CBU] [15 min] [lukket] [til 25. februar]',
    does: 'foreslår et punkt; uden titel får du en formular',
  },
  proposals: {
    usage:
      '/forslag · /forslag 1 · /forslag 1 til 25. februar · /forslag 1 retur Tallene mangler · /forslag 1 ret',
    does: 'viser de forslag, der venter, eller dine egne; åbner, sætter på, sender retur, retter eller trækker et',
  },
  'waiting-list': {
    usage:
      '/venteliste · /venteliste 1, 3 til 25. februar · /venteliste 1 træk · /venteliste 1 retur Tallene mangler',
    does: 'viser punkter, der venter på et møde; sætter et eller flere på, trækker et eller giver et forslag tilbage',
  },
  'annual-wheel': {
    usage:
      '/årshjul · /årshjul tilføj Titel hvert år i marts 20 min 6 uger før · /årshjul 1 sæt på · /årshjul fra 3 hvert år i marts',
    does: 'viser, hvad der kommer igen; sætter på, springer over, retter og fjerner',
  },
  digest: {
    usage: '/morgenpost · /morgenpost til 7:30 · /morgenpost fra',
    does: 'viser, hvad der venter på dig, og sender det som én stille besked om morgenen, hvis du vil',
  },
  roles: { usage: '/roller', does: 'viser, hvem der er hvem' },
  'add-role': {
    usage: '/roller tilføj Anna Holm chef CBU [fra 1/3] [til 31/3]',
    does: 'giver en rolle, også som stedfortræder for en periode',
  },
  'remove-role': { usage: '/roller fjern Anna Holm [rolle]', does: 'fjerner en rolle' },
  'set-up': { usage: '/opsæt', does: 'sætter direktionen op for kanalen' },
  sync: { usage: '/synk', does: 'læser kalenderen nu' },
  'choose-board': { usage: 'i Direktionen', does: 'vælger, hvilken direktion vi taler om' },
} satisfies Record<CommandName, { usage: string; does: string }>;

export const problems = {
  'number-missing': () => 'Jeg mangler nummeret på punktet.',
  'text-missing': () => 'Jeg mangler teksten.',
  'date-missing': () => 'Jeg mangler datoen.',
  'date-wrong': (text) => `Datoen “${text}” findes ikke.`,
  'time-missing': () => 'Jeg mangler klokkeslættet.',
  'time-wrong': (text) => `Klokkeslættet “${text}” findes ikke.`,
  'person-missing': () => 'Jeg mangler navnet på personen.',
  'role-missing': () => 'Jeg mangler rollen: sekretær, formand, direktør, centerchef eller gæst.',
  'case-number-wrong': (text) => `“${text}” ligner ikke et sagsnummer. Det skrives som 24/24964.`,
  'title-missing': () => 'Jeg mangler punktets titel.',
  'rule-missing': () =>
    'Jeg mangler, hvornår punktet kommer igen: hvert år i marts, hvert møde eller hvert andet møde.',
  'not-understood': (text) => (text ? `Jeg forstår ikke “${text}”.` : 'Det forstår jeg ikke helt.'),
} satisfies { [Kind in Problem['kind']]: (text: string) => string };

export const talk = {
  problem: (problem: string, usage: string) => `${problem} Skriv det sådan: ${usage}`,
  near: (spelled: string) => `Mente du ${spelled}? Så skriv den igen – jeg har ikke gjort noget endnu.`,
  unknown: 'Det forstår jeg ikke. Skriv /hjælp, så viser jeg, hvad du kan gøre her.',
  helpTitle: 'Mødeklar gør direktionens møder klar',
  helpIntro: (board: string, roles: string) => `Du er ${roles} i ${board}. Det kan du gøre her:`,
  helpNobody: (board: string) =>
    `Jeg forbereder møderne i ${board}. Du har ingen rolle der, så jeg kan ikke vise dig noget. Sekretæren kan tilføje dig med /roller tilføj.`,
  helpNoBoard:
    'Jeg forbereder en direktions møder her i Teams: dagsorden, forslag, beslutninger og besked til cheferne. Tilføj mig til direktionens team, og skriv /opsæt i kanalen.',
  helpEnd:
    'Skråstregen kan udelades. Tal er punktets nummer på dagsordenen; skriv “møde 25. februar” til sidst, hvis det gælder et andet møde. Lister vises ti ad gangen; skriv “side 2” til sidst for de næste.',
  nowIn: (board: string) => `Nu taler vi om ${board}.`,
  databaseAway: 'Jeg kan ikke få fat i databasen lige nu, så intet er gemt. Prøv igen om et øjeblik.',
  somethingWrong: (id: string) =>
    `Noget gik galt hos mig, og det er ikke gemt. Prøv igen; bliver det ved, så giv driften dette nummer: ${id}`,
  overheard:
    'Punktet er lukket, men selve din besked kan læses her i kanalen. Slet den, og skriv om lukkede punkter i vores private chat.',
  askedPrivately: 'Det svarer jeg på i vores private chat.',
};
