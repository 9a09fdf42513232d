/** Putting an agenda together on the tab's page, and sending it out. */
export const prepare = {
  changed:
    'Dagsordenen blev ændret imens. Siden viser den nu, som den er; prøv igen, hvis det stadig er rigtigt.',
  leave: 'Luk',
  load: (minutes: number, length: number) => `${minutes} af ${length} min.`,
  over: (minutes: number) => `${minutes} min. for meget`,
  noMinutes: (count: number) => (count === 1 ? '1 punkt uden tid' : `${count} punkter uden tid`),
  add: {
    title: 'Nyt punkt',
    propose: 'Foreslå et punkt',
    proposeHint: 'Forslaget går til sekretæren, der sætter det på et møde eller sender det retur.',
    name: 'Titel',
    kind: 'Type',
    open: 'Åbent punkt',
    closed: 'Lukket punkt',
    reason: 'Hvorfor er det lukket?',
    minutes: 'Minutter',
    units: 'Centre',
    caseNumber: 'Sagsnummer',
    recommendation: 'Indstilling',
    save: 'Tilføj punktet',
    send: 'Send forslaget',
    added: (title: string) => `»${title}« er sat på dagsordenen.`,
    proposed: (title: string) => `»${title}« er sendt til sekretæren som forslag.`,
    willBe: (minutes: number, length: number) => `Mødet er derefter på ${minutes} af ${length} minutter.`,
    willBeOver: (minutes: number) => `Mødet bliver ${minutes} minutter for langt.`,
  },
};
