import { demoPeople } from '../demo-board.ts';
import type { DemoItem } from './items.ts';

/** What a chief proposes for the next meeting, whose deadline is over, or for the one after it. */
export type DemoProposal = DemoItem & {
  by: string;
  wish: 'next' | 'later';
  /** The secretary's comment where it was sent back; null where it waits. */
  returnedWith: string | null;
};

/** One that came late, one that waits, one that was sent back. */
export const demoProposals: readonly DemoProposal[] = [
  {
    title: 'Robotstøvsugere på plejecentrene',
    caseNumber: '26/2398',
    units: ['CSA'],
    minutes: 10,
    background:
      'Plejecentret Fjordglimt har i et halvt år afprøvet to robotstøvsugere, af beboerne døbt Gudrun og Børge.',
    recommendation:
      'CSA indstiller, at direktionen godkender indkøb af 14 robotstøvsugere til de øvrige centre.',
    caseStatement:
      'Forsøget har frigjort fire timer om ugen til samvær. Der har været ét uheld, hvor Børge tog elevatoren til kælderen og ikke kom igen før mandag.',
    finances: '98.000 kr. i anskaffelse, som tjener sig ind på et år.',
    attachments: ['Evaluering af forsøget på Fjordglimt'],
    closedBecause: null,
    ...{ by: demoPeople.amina, wish: 'next', returnedWith: null },
  },
  {
    title: 'Vilde rabatter langs Stationsvej',
    caseNumber: '26/2404',
    units: ['CTM'],
    minutes: 10,
    background: 'Kommunen slår rabatterne langs Stationsvej otte gange om året.',
    recommendation:
      'CTM indstiller, at direktionen\n1. godkender, at rabatterne kun slås én gang om året\n2. drøfter, hvem der svarer naboerne',
    caseStatement:
      'Et forsøg på 200 meter gav 41 arter, heraf én, som botanikeren ikke kendte, og som viste sig at være gulerod.',
    finances: 'Besparelse på slåning: 64.000 kr. om året.',
    attachments: ['Kort over rabatterne'],
    closedBecause: null,
    ...{ by: demoPeople.ole, wish: 'later', returnedWith: null },
  },
  {
    title: 'Fælles kaffeaftale for rådhuset',
    caseNumber: '26/2387',
    units: ['CFE'],
    minutes: 5,
    background: 'Rådhuset har ni kaffeaftaler med fem leverandører.',
    recommendation: 'CFE indstiller, at direktionen godkender, at aftalerne samles i én.',
    caseStatement: 'Én aftale er lettere at styre end ni. Maskinen på 3. sal kan indgå.',
    finances: null,
    attachments: [],
    closedBecause: null,
    ...{ by: demoPeople.bodil, wish: 'later' },
    returnedWith:
      'God idé. Hvad koster det i dag, og hvad kommer det til at koste? Skriv det på, så sætter jeg det på.',
  },
];
