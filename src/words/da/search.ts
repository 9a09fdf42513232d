/** What is found by `/søg`. */
export const search = {
  title: (said: string) => `Søgning: ${said}`,
  /** `isMore`: there are older ones that were not looked at. */
  count: (count: number, isMore: boolean, listed: number) => {
    const all = isMore ? `De seneste ${count}` : count === 1 ? 'Ét sted' : `${count} steder`;
    return count > listed ? `${all}; de ${listed} bedste vises. Skriv et ord mere for at få færre.` : all;
  },
  closed: 'Lukket',
  none: (said: string) =>
    `Jeg finder intet, som du kan se, med »${said}«. Prøv et ord i en anden form, eller færre ord og filtre.`,
  /** In the compose box, where what is found is put into the chat. */
  toShare: {
    none: (said: string) =>
      `Jeg finder intet, som du kan vise andre, med »${said}«. Lukkede punkter kan ikke sættes ind i en chat.`,
    nothing: 'Der er ikke noget at vise andre endnu. Punkter kan sættes ind, når dagsordenen er udsendt.',
    tooLong: (most: number) => `Du har skrevet meget at søge efter. Prøv med højst ${most} tegn.`,
    unknown: 'Det kan jeg ikke her. Prøv at søge igen.',
  },
};
