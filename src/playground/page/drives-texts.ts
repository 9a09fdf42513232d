/** Every sentence of the files' page. */
export const drivesTexts = {
  title: 'Filerne i SharePoint',
  about: 'som prøvens egen Microsoft Graph holder dem',
  toTrial: 'Til prøven',
  change: 'Ret filen',
  changed: (name: string) => `${name} er rettet.`,
  empty: 'Her ligger ikke noget endnu.',
  elsewhere: 'Prøven taler med en anden Microsoft Graph. Dens filer findes der og ikke her.',
} as const;
