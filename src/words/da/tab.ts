/** The tab, where there is room to read and work. */
export const tab = {
  notBuilt:
    'Fanebladet er ikke bygget på denne server endnu. Administratoren bygger det med npm ci og starter Mødeklar igen. Alt andet virker som før, også kortene i Teams.',
  skip: 'Gå til indholdet',
  loading: 'Henter …',
  tryAgain: 'Prøv igen',
  home: 'Mine møder',
  unknown: {
    title: 'Her er ikke noget',
    text: 'Siden findes ikke, eller den er ikke åben for dig.',
    back: 'Til mine møder',
  },
  wrong: {
    title: 'Det lykkedes ikke',
    text: 'Der gik noget galt hos os. Prøv igen om lidt; intet er ændret.',
    unreachable: 'Mødeklar svarer ikke lige nu. Det, du ser, kan være ældre end det, der gælder.',
    bug: 'Siden kunne ikke vises. Indlæs den igen.',
    reload: 'Indlæs igen',
  },
  signIn: {
    title: 'Du er ikke logget ind',
    text: 'Mødeklar kunne ikke genkende dig hos Microsoft.',
    again: 'Log ind',
    asWhom: 'Hvem vil du være i prøven?',
  },
  offline: 'Ingen forbindelse. Det, du ser, kan være ældre end det, der gælder.',
  back: 'Tilbage',
  theBoard: (name: string) => `Til ${name}`,
};
