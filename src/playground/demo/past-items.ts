/** An item of the years before: minutes planned and used, what was decided, and whether it was closed. */
export type PastLine = {
  title: string;
  unit: 'CFE' | 'CBU' | 'CTM' | 'CSA';
  planned: number;
  used: number;
  outcome: 'approved' | 'noted' | 'discussed' | 'postponed' | 'rejected';
  closed?: boolean;
};

/** Meeting by meeting, oldest first; what was put off comes back under its title. */
export const pastLines: readonly (readonly PastLine[])[] = [
  [
    line('Fælles printere på rådhuset', 'CFE', [15, 22], 'approved'),
    line('Parkering ved havnen', 'CTM', [20, 42], 'postponed'),
    line('Ny vagtordning på plejehjemmet', 'CSA', [20, 31], 'discussed'),
  ],
  [
    line('Parkering ved havnen', 'CTM', [20, 38], 'postponed'),
    { ...line('Opsigelse af en lederaftale', 'CFE', [15, 20], 'approved'), closed: true },
    line('Legepladsen ved Åløse Skole', 'CBU', [20, 35], 'postponed'),
  ],
  [
    line('Parkering ved havnen', 'CTM', [25, 30], 'postponed'),
    line('Legepladsen ved Åløse Skole', 'CBU', [15, 25], 'approved'),
    line('Måling af sygefravær', 'CSA', [15, 17], 'noted'),
  ],
  [
    line('Parkering ved havnen', 'CTM', [25, 24], 'approved'),
    { ...line('Tilbud på et grundsalg', 'CFE', [20, 26], 'noted'), closed: true },
    line('Madordning i børnehaverne', 'CBU', [20, 28], 'discussed'),
  ],
  [
    line('Samarbejde med jobcentret', 'CSA', [20, 25], 'postponed'),
    line('Energimærkning af bygninger', 'CFE', [15, 16], 'noted'),
    line('Skilte i skoven', 'CTM', [10, 11], 'rejected'),
  ],
  [
    line('Samarbejde med jobcentret', 'CSA', [20, 22], 'approved'),
    line('Ferielukning i daginstitutioner', 'CBU', [20, 19], 'approved'),
    line('Indeklima på rådhuset', 'CFE', [15, 18], 'approved'),
  ],
  [
    { ...line('En klage over et afslag', 'CSA', [15, 12], 'noted'), closed: true },
    line('Vedligehold af broer', 'CTM', [20, 21], 'approved'),
    line('Ungdomsskolens værksted', 'CBU', [15, 16], 'postponed'),
  ],
  [
    line('Ungdomsskolens værksted', 'CBU', [15, 13], 'approved'),
    line('Forsikring af kommunens biler', 'CFE', [10, 10], 'approved'),
    line('Træer på Torvet', 'CTM', [15, 19], 'discussed'),
  ],
];

function line(
  title: string,
  unit: PastLine['unit'],
  [planned, used]: [number, number],
  outcome: PastLine['outcome'],
): PastLine {
  return { title, unit, planned, used, outcome };
}
