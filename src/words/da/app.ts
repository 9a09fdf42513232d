/** How the app presents itself in Teams; Teams takes 30 and 100 characters of the names, 80 and 4,000 of the descriptions. */
export const app = {
  short: 'Mødeklar',
  full: 'Mødeklar – direktionens møder',
  summary: 'Gør direktionens møder klar: dagsorden, beslutninger og besked til cheferne.',
  description:
    'Mødeklar lægger direktionens dagsorden som ét kort i kanalen og holder det ajour. Direktørerne markerer pr. punkt, om de er enige, vil drøfte eller har spørgsmål; beslutninger læses op, før de er endelige; cheferne får besked om det, der vedrører dem, og referatet skrives som Word og PDF. Lukkede punkter vises kun for dem, der må se dem. Nævn Mødeklar i kanalen, eller skriv i den private chat: hjælp viser, hvad du kan gøre.',
  /** In the compose box; Teams takes 32 characters of titles and 128 of descriptions. */
  compose: {
    findItems: {
      title: 'Find punkt',
      does: 'Find et punkt i direktionens dagsordener, og sæt det ind i chatten',
    },
    findDecisions: {
      title: 'Find beslutning',
      does: 'Find det, direktionen har besluttet, og sæt det ind i chatten',
    },
    newItem: { title: 'Nyt punkt', does: 'Skriv et punkt til direktionens dagsorden, eller foreslå et' },
    makeItem: { title: 'Gør til punkt', does: 'Lav et punkt til direktionens dagsorden af beskeden' },
    words: { title: 'Søg', does: 'Skriv ord eller et sagsnummer' },
  },
};
