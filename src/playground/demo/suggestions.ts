import type { Suggestion } from '../wire.ts';

const texts: Readonly<Record<Suggestion['pane'], readonly string[]>> = {
  secretary: [
    '/hjælp',
    '/dagsorden',
    '/forslag',
    '/nyt punkt Fælles indkøb af cykler sag 26/2410 center CTM 15 min',
    '/udsend',
    '/spørgsmål',
    '/enige',
    '/enige bekræft',
    '/fortryd',
    '/beslutning 2 Direktionen godkender sagens indstillinger.',
    '/sammen 3 4',
    '/udskyd 3 fordi tilskuddet ikke er på plads',
    '/venteliste',
    '/kvitteringer',
    '/betingelser',
    '/årshjul',
    '/årshjul tilføj Sommerens åbningstider hvert år i maj center CBU 10 min 6 uger før',
    '/bestillinger',
    '/bestillinger 2 retur Hvad koster de ni?',
    '/bestillinger 3 giv fristen',
  ],
  channel: [
    '/dagsorden',
    '/læst 2',
    '/enig 7',
    '/drøft 4',
    '/spørg 2 Kan overførslen deles over to år?',
    '/hjælp',
  ],
  chief: [
    '/hjælp',
    '/årshjul',
    '/svar 2 Ja, det ændrer ikke rammen.',
    '/ret svar 2 Ja, men vejene skal have det hele i år.',
    '/note 6 Husk tallene fra Fjordglimt',
    '/note 6 delt Kan tages sammen med punkt 7',
    '/noter',
    '/modtaget',
    '/betingelser',
    '/forslag',
    '/forslag 1 ret Fælles kaffeaftale for rådhuset, med priser',
    '/foreslå Ladestandere ved rådhuset sag 26/2415 10 min',
    '/foreslå',
    '/bestillinger',
    '/bestillinger 1 udført Der er elleve, listen ligger på sagen',
    '/dagsorden',
  ],
};

/** What there is to try with the demo's agenda, in an order that tells a story. */
export const demoSuggestions: readonly Suggestion[] = Object.entries(texts).flatMap(([pane, lines]) =>
  lines.map((text) => ({ pane: pane as Suggestion['pane'], text })),
);
