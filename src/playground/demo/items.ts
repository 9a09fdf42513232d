/** An item laid before the demo board's next meeting. */
export type DemoItem = {
  title: string;
  caseNumber: string;
  units: readonly string[];
  minutes: number;
  background: string;
  recommendation: string;
  caseStatement: string;
  finances: string | null;
  attachments: readonly string[];
  /** Why it is confidential; null where it is not. */
  closedBecause: string | null;
};

/** What stands under the standing item `Øvrige sager`. */
export const demoOtherBusiness =
  '- Hvem byder velkommen til de nye elever?\n- Kaffemaskinen på 3. sal er igen til drøftelse\n- Opsamling på borgermødet i Åløse Nord';

/** By what the closed item is closed, and in how many days that is looked at again. */
export const demoClosing = { basis: 'Offentlighedsloven § 33, nr. 3 (det offentliges økonomi)', days: 45 };

/** The number of the item that a guest comes to: the school districts, for the buses. */
export const demoGuestItem = 4;

/** The demo's agenda in order, after the standing item. */
export const demoItems: readonly DemoItem[] = [
  {
    title: '3. budgetopfølgning',
    caseNumber: '26/2311',
    units: ['CFE'],
    minutes: 15,
    background:
      'Der følges op på budgettet tre gange om året. Denne opfølgning bygger på forbruget til og med september og på centrenes skøn for resten af året.',
    recommendation:
      'CFE indstiller, at direktionen\n1. tager budgetopfølgningen til efterretning\n2. godkender, at mindreforbruget på vintertjeneste overføres til reparation af veje',
    caseStatement:
      'Samlet ventes et mindreforbrug på 4,2 mio. kr. Vinteren kom aldrig, og der er derfor salt på lager til tre normale vintre eller en middelstor pommes frites-festival.\n\nPå det specialiserede socialområde ventes et merforbrug på 2,8 mio. kr., som skyldes fem nye anbringelser siden sommer.',
    finances: 'Mindreforbrug på vintertjeneste: 3,1 mio. kr. Overførslen er neutral for kassen.',
    attachments: ['Forbrug pr. center, september', 'Skøn for resten af året'],
    closedBecause: null,
  },
  {
    title: 'Cykelsti mellem Åløse Station og havnen',
    caseNumber: '26/2207',
    units: ['CTM'],
    minutes: 15,
    background:
      'Sagen blev udsat på sidste møde. Strækningen langs Stationsvej er den mest cyklede i kommunen og den eneste skolevej uden cykelsti.',
    recommendation:
      'CTM indstiller, at direktionen\n1. anbefaler linjeføring B over for Teknik- og Miljøudvalget\n2. godkender, at der søges tilskud fra statens cykelpulje',
    caseStatement:
      'Siden sidst er der talt trafik i to uger til. Linjeføring B er 300 meter længere, men uden kryds, og skolerne anbefaler den.\n\nBådelauget er bekymret for, om cyklister og bådtrailere kan enes. CTM foreslår, at det afprøves med én bådtrailer og en frivillig cyklist.',
    finances: 'Linjeføring A: 9,8 mio. kr. Linjeføring B: 8,6 mio. kr. Tilskud kan dække op til 40 procent.',
    attachments: ['Linjeføring A og B', 'Trafiktælling, uge 43 og 44'],
    closedBecause: null,
  },
  {
    title: 'Fremtidens skoledistrikter i Åløse Nord',
    caseNumber: '26/1402',
    units: ['CBU', 'CFE'],
    minutes: 30,
    background:
      'Børnetallet i Åløse Nord falder med 18 procent frem mod 2035, mens det stiger i de nye kvarterer ved stationen.',
    recommendation:
      'CBU indstiller, at direktionen\n1. drøfter de tre modeller\n2. godkender tidsplanen for inddragelse af skolebestyrelserne\n3. sender model 2 og 3 videre til beregning i CFE',
    caseStatement:
      'Model 1 lader distrikterne være. Model 2 flytter grænsen til åen, hvor mange i forvejen troede, at den gik. Model 3 samler udskolingen på Åløse Skole.\n\nAlle modeller holder alle skoler åbne.',
    finances:
      'Model 2 koster 0,4 mio. kr. om året i skolekørsel. Model 3 kræver ombygning for skønsmæssigt 11 mio. kr.',
    attachments: ['Befolkningsprognose', 'De tre modeller', 'Tidsplan for inddragelse'],
    closedBecause: null,
  },
  {
    title: 'Salg af grunden ved Det Gamle Mejeri',
    caseNumber: '26/2054',
    units: ['CFE'],
    minutes: 15,
    background: 'Kommunen har modtaget to bud på grunden ved Det Gamle Mejeri.',
    recommendation:
      'CFE indstiller, at direktionen godkender, at der forhandles videre med den højestbydende.',
    caseStatement:
      'Det højeste bud ligger 600.000 kr. over vurderingen og er betinget af, at mejeriets skorsten må blive stående. Det næsthøjeste er betinget af det modsatte.',
    finances: 'Salgsindtægt efter omkostninger: 6,9 mio. kr.',
    attachments: ['De to bud'],
    closedBecause: 'Forhandling om køb og salg',
  },
  {
    title: 'Sygefravær: status og nye indsatser',
    caseNumber: '25/6120',
    units: ['CSA', 'CBU'],
    minutes: 15,
    background: 'Direktionen får en status på sygefraværet to gange om året.',
    recommendation:
      'Det indstilles, at direktionen\n1. tager status til efterretning\n2. godkender, at alle ledere med mere end ti medarbejdere tilbydes en samtale om nærvær',
    caseStatement:
      'Fraværet er faldet fra 5,9 til 5,4 procent. Det største fald er sket på plejecentret Fjordglimt, hvor vagtplanen nu lægges af dem, der følger den.',
    finances: null,
    attachments: ['Fravær pr. center'],
    closedBecause: null,
  },
  {
    title: 'Principper for brug af kunstig intelligens',
    caseNumber: '26/1875',
    units: ['CFE', 'CSA'],
    minutes: 20,
    background:
      'Medarbejdere i alle centre bruger allerede sprogmodeller, nogle med større begejstring end andre. Der mangler fælles rammer.',
    recommendation:
      'Det indstilles, at direktionen godkender principperne med henblik på drøftelse i Hovedudvalget.',
    caseStatement:
      'Principperne kan stå på én side: Et menneske har ansvaret. Borgernes oplysninger bliver i huset. Vi skriver selv under. Og ingen afgørelse må begrundes med, at det sagde maskinen.',
    finances: 'Kurser for 240 medarbejdere: 180.000 kr. inden for rammen.',
    attachments: ['Udkast til principper'],
    closedBecause: null,
  },
];
