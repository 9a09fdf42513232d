type Page = { title: string; parts: readonly (readonly [heading: string, text: string])[] };

/** The two pages that the app package leads to, where the municipality names none of its own. */
export const about: { privacy: Page; terms: Page } = {
  privacy: {
    title: 'Mødeklar og dine oplysninger',
    parts: [
      [
        'Hvem er ansvarlig',
        'Kommunen, hvis direktion bruger Mødeklar, er dataansvarlig. Mødeklar kører hos kommunen selv eller hos den, kommunen har bedt om at drive det. Spørg direktionens sekretær, eller skriv til kommunens databeskyttelsesrådgiver.',
      ],
      [
        'Hvad der gemmes',
        'Navn, e-mailadresse, id i Entra og rolle for dem, der hører til direktionen eller får noget at vide af den; møder, dagsordener, bilag, markeringer, spørgsmål, noter, beslutninger og referater; og hvem der ændrede hvad og hvornår. Af det, der skrives i kanalen, læser Mødeklar kun det, hvor den er nævnt.',
      ],
      [
        'Hvad det bruges til',
        'At forberede direktionens møder, skrive referat og give besked om beslutninger. Ikke til andet, og oplysningerne gives ikke videre til andre end dem, der efter kommunens egne roller må se dem.',
      ],
      [
        'Hvor længe',
        'Beslutninger og referater bevares efter arkivloven. Resten slettes, når kommunen ikke længere har brug for det.',
      ],
      [
        'Dine rettigheder',
        'Du kan bede kommunen om at se, hvad der er gemt om dig, få fejl rettet og få slettet, hvad der ikke skal bevares. Du kan klage til Datatilsynet.',
      ],
    ],
  },
  terms: {
    title: 'Vilkår for brug af Mødeklar',
    parts: [
      [
        'Hvem må bruge den',
        'Medarbejdere i kommunen, som sekretæren har givet en rolle. Hvad du kan se og gøre, følger af rollen.',
      ],
      [
        'Fortrolighed',
        'Et lukket punkt er fortroligt. Del det ikke med andre end dem, der også må se det, heller ikke som skærmbillede.',
      ],
      [
        'Ansvar',
        'Mødeklar foreslår, hvad den læser i en tekst; den, der bekræfter, har ansvaret for, at det er rigtigt. Softwaren er fri (MIT-licens) og leveres, som den er.',
      ],
    ],
  },
};
