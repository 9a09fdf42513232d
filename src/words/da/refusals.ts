import type { Day } from '../../domain/day.ts';
import type { RefusalCode, Refusals } from '../../errors.ts';
import { dates, fields, list, rights } from './common.ts';
import { orders } from './orders.ts';

const day = (text: string) => dates.long(text as Day);
const field = (name: string) => fields[name] ?? name;
const unchanged = 'Intet er ændret.';

/** What was not done, why, and what to do instead. */
export const refusals = {
  'no-role': ({ board }) =>
    `Du har ingen rolle i ${board}, så jeg kan ikke vise eller ændre noget for dig. Bed sekretæren om at tilføje dig med /roller tilføj.`,
  'not-allowed': ({ right }) => {
    const { who, what } = rights[right as keyof typeof rights];
    return `Det kan jeg ikke gøre for dig: Kun ${who} kan ${what}. ${unchanged}`;
  },
  'no-board-here': () =>
    'Denne kanal hører ikke til en direktion endnu. Skriv /opsæt, så sætter vi den op sammen – eller skriv til mig i vores private chat.',
  'no-board-yet': () =>
    'Du hører ikke til nogen direktion her endnu. Tilføj mig til direktionens team, og skriv /opsæt i kanalen.',
  'which-board': ({ boards }) =>
    `Du er med i flere: ${list(boards)}. Skriv for eksempel “i ${boards[0]}”, så husker jeg det – og send så kommandoen igen.`,
  'no-such-board': ({ name, boards }) =>
    `Jeg kender ingen direktion, der hedder “${name}”. Du er med i ${list(boards)}.`,
  'no-channel': () =>
    'Dagsordenen kan ikke udsendes endnu, for jeg ved ikke, hvordan jeg når kanalen. Tilføj mig til direktionens team, og skriv /opsæt i kanalen.',
  'no-meeting': () =>
    'Der er ikke planlagt noget kommende møde. Sekretæren kan oprette et med for eksempel /nyt møde 25. februar 9:00.',
  'no-meeting-on': ({ day: wanted, nearest }) =>
    nearest.length === 0
      ? `Der er intet møde ${day(wanted)}, og ingen andre møder er planlagt. ${unchanged}`
      : `Der er intet møde ${day(wanted)}. De nærmeste møder er ${list(nearest.map(day))}. ${unchanged}`,
  'no-such-day': ({ text }) =>
    `Datoen${text ? ` “${text}”` : ''} findes ikke. Skriv den som 25. februar, 25/2 eller på tirsdag.`,
  'no-such-time': ({ text }) => `Klokkeslættet “${text}” findes ikke den dag. Skriv det som 9:30.`,
  'day-is-past': ({ day: past }) =>
    `${capital(day(past))} er allerede passeret. Vælg et tidspunkt, der ligger forude.`,
  'meeting-exists': ({ day: there, clock }) =>
    `Der er allerede et møde ${day(there)} kl. ${clock}. ${unchanged}`,
  'meeting-too-long': ({ hours }) =>
    `Et møde kan højst vare ${hours} timer. Se efter, om tidspunkterne er rigtige.`,
  'no-item-numbered': ({ number, last }) =>
    last === 0
      ? `Dagsordenen er tom, så der er intet punkt ${number}.`
      : `Der er intet punkt ${number}. Dagsordenen har punkterne 1–${last}.`,
  'item-not-yours': ({ number }) =>
    `Punkt ${number} er ikke åbent for dig. Spørg sekretæren, hvis du mener, du bør se det.`,
  disqualified: ({ number }) =>
    `Du er registreret som inhabil i ${number > 0 ? `punkt ${number}` : 'punktet'} og kan derfor hverken se det eller deltage i det.`,
  'agenda-over': () => `Mødet er afsluttet, så dagsordenen kan ikke ændres længere. ${unchanged}`,
  'agenda-empty': () =>
    'Dagsordenen er tom, så der er intet at udsende. Tilføj det første punkt med /nyt punkt.',
  'agenda-full': ({ most }) =>
    `Dagsordenen har allerede ${most} punkter. Flyt nogle til et andet møde først.`,
  'meeting-cancelled': () => `Mødet er aflyst. ${unchanged}`,
  'not-published': () =>
    'Dagsordenen er ikke udsendt endnu. Det bliver muligt, når sekretæren har udsendt den med /udsend.',
  'item-already-there': () => `Punktet står allerede på en dagsorden. ${unchanged}`,
  'item-withdrawn': () => `Punktet er trukket tilbage. ${unchanged}`,
  'item-decided': ({ number }) =>
    `Punkt ${number} er der truffet beslutning om på dette møde. Ret beslutningen med /beslutning ${number} … i stedet.`,
  'item-is-standing': ({ number }) =>
    `Punkt ${number} er et fast punkt uden beslutning. Skriv referatet med /beslutning ${number} efterfulgt af teksten.`,
  'item-not-proposed': () => 'Forslaget er allerede behandlet.',
  'not-proposed': () => `Punktet er ikke et forslag, så der er ingen at give det tilbage til. ${unchanged}`,
  'proposal-accepted': ({ secretaries }) =>
    `Forslaget er godtaget og kan ikke ændres af dig længere. Skal det rettes, så bed ${secretaries.length > 0 ? list(secretaries) : 'sekretæren'} om at give det tilbage. ${unchanged}`,
  'proposal-decided': () =>
    `Direktionen har truffet beslutning om punktet, så det kan ikke gives tilbage. ${unchanged}`,
  'proposal-not-accepted': () => `Forslaget er ikke godtaget, så der er intet at give tilbage. ${unchanged}`,
  'proposal-not-yours': () =>
    `Kun den, der har stillet forslaget, kan gøre det. Send det retur i stedet. ${unchanged}`,
  'not-on-list': ({ number, last }) =>
    last === 0
      ? `Listen er tom, så der er intet nummer ${number}.`
      : `Der er intet nummer ${number}. Listen har 1–${last}.`,
  'item-already-closed': ({ number }) => `Punkt ${number} er allerede lukket.`,
  'item-not-closed': ({ number }) => `Punkt ${number} er allerede åbent.`,
  'sees-anyway': ({ name }) => `${name} ser lukkede punkter i forvejen. ${unchanged}`,
  'not-let-in': ({ name }) => `${name} er ikke blandt dem, der må se punktet. ${unchanged}`,
  outdated: () =>
    'Kortet var forældet: Der er sket noget siden. Her er det, som det ser ud nu – intet er overskrevet.',
  'title-missing': () => 'Punktet mangler en titel.',
  'text-missing': ({ field: name }) => `Du mangler at skrive ${field(name)}.`,
  'text-too-long': ({ field: name, most }) =>
    `Der er plads til ${most} tegn i ${field(name)}, og din tekst er længere. Den er ikke gemt.`,
  'case-number-wrong': ({ text }) => `“${text}” ligner ikke et sagsnummer. Det skrives som 24/24964.`,
  'unit-unknown': ({ unit, known }) =>
    known.length === 0
      ? `Jeg kender ikke centeret “${unit}”, og der er ingen centre oprettet endnu.`
      : `Jeg kender ikke centeret “${unit}”. De kendte er ${list(known)}.`,
  'minutes-wrong': ({ most }) => `Tiden skal være et helt antal minutter mellem 1 og ${most}.`,
  'place-out-of-range': ({ last }) => `Dagsordenen har punkterne 1–${last}; vælg et af dem som ny plads.`,
  'already-in-place': ({ number }) => `Punktet står allerede som nummer ${number}.`,
  'same-meeting': ({ day: same }) => `Punktet står allerede på mødet ${day(same)}.`,
  'person-unknown': ({ name }) =>
    `Jeg kender ingen, der hedder “${name}”, her. Se hvem jeg kender med /roller.`,
  'person-ambiguous': ({ name, people }) =>
    `Flere passer på “${name}”: ${list(people)}. Skriv lidt mere af navnet.`,
  'address-unknown': ({ address }) => `Ingen i organisationen har adressen “${address}”. ${unchanged}`,
  'address-ambiguous': ({ address, people }) =>
    `Flere i organisationen har adressen “${address}”: ${list(people)}. Skriv den adresse, de logger på med.`,
  'directory-away': () => 'Organisationens adressebog svarer ikke lige nu. Prøv igen om lidt.',
  'directory-forbidden': () =>
    'Mødeklar må ikke slå personer op i organisationens adressebog. Bed administratoren om at give adgang, eller tilføj personen til teamet først.',
  'person-already-disqualified': ({ name }) => `${name} er allerede registreret som inhabil i punktet.`,
  'person-not-disqualified': ({ name }) => `${name} er ikke registreret som inhabil i punktet.`,
  'outcome-missing': () =>
    'Jeg kan ikke læse udfaldet af teksten. Tryk “Ret” og vælg udfaldet – det er ikke gemt endnu.',
  'nothing-chosen': () =>
    'Der er ikke valgt noget punkt, der kan besluttes. Sæt flueben ved mindst ét, eller se med /enige, hvad der kan besluttes samlet.',
  'postpone-to-past': ({ day: past }) => `Punktet kan ikke udsættes til ${day(past)}, der ligger før mødet.`,
  'postpone-to-same': ({ day: same }) => `Punktet kan ikke udsættes til ${day(same)}; det er mødet selv.`,
  'postpone-reason-missing': ({ times }) =>
    `Punktet er udskudt ${times} gange før. Skriv, hvorfor det udskydes igen – eller beslut, uddelegér eller træk det. ${unchanged}`,
  'none-ticked': () => `Sæt flueben ved mindst ét punkt først. ${unchanged}`,
  'one-item-only': () => `Skriv mindst to forskellige punkter, for eksempel /sammen 3 4. ${unchanged}`,
  'too-many-linked': ({ most }) => `Højst ${most} punkter kan knyttes sammen ad gangen. ${unchanged}`,
  'standing-not-linked': () => `Et fast punkt kan ikke knyttes sammen med andre. ${unchanged}`,
  'draft-gone': () =>
    'Beslutningen er allerede gemt eller erstattet af en nyere. Her er det, som det ser ud nu.',
  'not-addressee': () => 'Det er ikke sendt til dig, så du kan ikke svare på det.',
  'receipt-answered': () =>
    'Beskeden er nået frem eller allerede besvaret, så der er intet at minde om eller sende igen her.',
  'condition-already': ({ state }) =>
    `Det er allerede sagt om betingelsen: ${state === 'fulfilled' ? 'opfyldt' : state === 'lapsed' ? 'bortfaldet' : 'åben'}. ${unchanged}`,
  'condition-not-yours': () =>
    `Den betingelse følger du ikke, så det er ikke dig, der siger, om den er opfyldt. ${unchanged}`,
  'may-not-be-told': ({ name }) =>
    `${name} må ikke se punktet og kan derfor ikke få besked om beslutningen. ${unchanged}`,
  'nothing-to-confirm': ({ number }) =>
    `Der er ingen beslutning på punkt ${number}, der venter på at blive bekræftet. Skriv den med /beslutning ${number} og teksten.`,
  'told-already': () =>
    `Beslutningen er sendt, så ingen kan tages af listen. Du kan føje flere til med /modtagere og “også”. ${unchanged}`,
  'just-reminded': () =>
    'Personen er påmindet inden for det seneste døgn. Vent til i morgen, eller ring. Ingen ny påmindelse er sendt.',
  'nothing-to-answer': () => 'Ingen beslutninger venter på dit svar.',
  'several-to-answer': ({ numbers }) =>
    `Flere beslutninger venter på dit svar. Skriv nummeret på punktet, for eksempel /modtaget ${numbers[0] ?? 2}.`,
  'not-told': ({ number }) => `Du har ikke fået nogen beslutning på et punkt ${number}. ${unchanged}`,
  'told-twice': ({ number, days }) =>
    `Du har fået beslutninger på et punkt ${number} fra flere møder: ${list(days.map(day))}. Skriv mødet til sidst, for eksempel “møde ${dates.date((days[0] ?? '') as Day)}”.`,
  'already-answered': () => 'Spørgsmålet er allerede besvaret.',
  'order-not-yours': () =>
    `Kun chefen for det center, der skal løse bestillingen, kan melde den udført eller svare på den. ${unchanged}`,
  'order-not-so': ({ state }) => orders.stands[state] ?? unchanged,
  'order-no-wish': () => `Der er ikke ønsket en anden frist for bestillingen. ${unchanged}`,
  'order-is-theirs': ({ unit }) => `Bestillingen er allerede hos ${unit}. ${unchanged}`,
  'order-due-same': ({ day: due }) => `Fristen er allerede ${day(due)}. ${unchanged}`,
  'order-full': ({ most }) => `Bestillingens forløb har allerede ${most} linjer og kan ikke blive længere.`,
  'no-open-question': ({ number }) =>
    `Punkt ${number} har intet spørgsmål, der venter på dit svar. Se med /spørgsmål, hvad der er åbent.`,
  'no-own-answer': ({ number }) =>
    `Du har ikke svaret på noget spørgsmål til punkt ${number}, så der er intet svar at rette.`,
  'no-such-note': ({ number, last }) =>
    last === 0
      ? `Du har ingen note til punkt ${number}.`
      : `Du har kun note 1${last > 1 ? `–${last}` : ''} til punkt ${number}. Se dem med /noter.`,
  'nothing-to-undo': () => 'Du har ikke lavet nogen ændring her, der kan fortrydes.',
  'undo-too-late': ({ minutes }) =>
    `Din seneste ændring er mere end ${minutes} minutter gammel og kan ikke fortrydes længere.`,
  'undo-followed': () =>
    'Der er sket mere siden din seneste ændring, så den kan ikke fortrydes uden at andet går tabt. Ret det i stedet direkte.',
  'undo-impossible': () =>
    'Din seneste ændring er allerede sendt til andre og kan ikke fortrydes. En beslutning rettes med /beslutning og den nye tekst, og et møde i Outlook flyttes med /flyt møde eller aflyses i Outlook.',
  'role-unknown': ({ text }) =>
    `Jeg kender ikke rollen “${text}”. Rollerne er sekretær, formand, direktør, centerchef og gæst.`,
  'role-exists': () => 'Den rolle har personen allerede.',
  'role-not-held': ({ name }) => `${name} har ikke den rolle.`,
  'unit-missing': () =>
    'En centerchef hører til et center: Skriv for eksempel /roller tilføj Anna Holm chef CBU.',
  'last-secretary': () => 'Der skal være mindst én sekretær. Tilføj den nye, før du fjerner den sidste.',
  'secretary-missing': () => 'Vælg mindst én sekretær.',
  'chief-line-wrong': ({ line }) =>
    `Linjen “${line}” forstår jeg ikke. Skriv den som CBU; Center for Byudvikling; Anna Holm. Intet er gemt.`,
  'board-name-taken': ({ name }) =>
    `Der findes allerede en direktion, der hedder “${name}”. Vælg et andet navn.`,
  'nothing-in-session': () => 'Intet møde er i gang. Start mødet med /start.',
  'no-next-item': () => 'Det er det sidste punkt. Afslut mødet med /slut.',
  'no-item-before': () => 'Det er det første punkt.',
  'attendance-unconfirmed': () =>
    'Bekræft først, hvem der er mødt: Skriv /fremmøde, og tryk Bekræft – eller skriv /fremmøde bekræft.',
  'item-not-begun': ({ number }) =>
    `Mødet er ikke nået til punkt ${number} endnu. Skriv det igen, når I er der. ${unchanged}`,
  'guest-on-board': ({ name }) => `${name} er med til hele mødet og behøver ikke at være gæst. ${unchanged}`,
  'guest-already': ({ name }) => `${name} er allerede gæst til punktet.`,
  'guest-disqualified': ({ name }) => `${name} er inhabil i punktet og kan ikke være gæst. ${unchanged}`,
  'guest-not-there': ({ name }) => `${name} er ikke gæst til punktet. ${unchanged}`,
  'no-minutes-yet': () => 'Der er intet referat af mødet endnu. Det kommer, når mødet er afholdt.',
  'no-minutes-for-you': () => 'Der er intet i det, som du må læse.',
  'meeting-not-begun': () => 'Mødet er ikke begyndt endnu, så der er intet referat at lave.',
  'minutes-not-sent': () =>
    'Referatet er ikke sendt til godkendelse endnu. Det gør sekretæren med /godkend referat.',
  'minutes-sent-already': () =>
    'Referatet er allerede sendt til godkendelse. /referat viser, hvem der mangler at svare.',
  'minutes-approved-already': () =>
    'Referatet er godkendt, og teksten ændres ikke mere. Sekretæren kan føje en bemærkning til med /indvend referat.',
  'minutes-not-approved': () => 'Referatet er ikke godkendt endnu, så det kan stadig rettes direkte.',
  'not-approver': () => 'Referatet godkendes af formanden og direktørerne på mødets dag.',
  'nobody-approves': () =>
    'Direktionen havde hverken formand eller direktører på mødets dag. Ret det med /roller.',
  'files-in-chat-only': () => 'Filer kan jeg kun give dig i vores private chat. Skriv det samme til mig dér.',
  'no-pre-reads': ({ number }) => `Punkt ${number} har ingen bilag, der kan markeres som læst.`,
  'pre-reads-full': ({ most }) => `Et punkt kan højst have ${most} bilag.`,
  'pre-read-there': ({ number }) => `Det bilag står der allerede, som nr. ${number}.`,
  'no-such-pre-read': ({ number, last }) =>
    last === 0
      ? 'Punktet har ingen bilag.'
      : `Der er intet bilag nr. ${number}. Punktet har ${last} bilag; se dem med /bilag og punktets nummer.`,
  'pre-read-not-yours': () =>
    'Det bilag har en anden tilføjet. Bed sekretæren om at ændre det; du kan selv ændre dem, du har tilføjet.',
  'link-wrong': ({ text }) => `“${text}” er ikke et link, jeg kan bruge. Det skal begynde med https://.`,
  'file-missing': () =>
    'Der mangler et link eller en fil. Skriv linket efter nummeret, eller send filen sammen med kommandoen i vores private chat.',
  'file-too-large': ({ most }) =>
    `Filen er større end ${most} MB. Læg den i SharePoint, og tilføj linket i stedet.`,
  'file-empty': () => 'Filen er tom. Intet er gemt.',
  'file-away': () => 'Jeg kunne ikke hente filen fra Teams. Prøv at sende den igen.',
  'no-file-there': ({ number }) =>
    `Der ligger ingen fil hos mig under det nummer. Åbn linket, eller se bilagene med /bilag ${number}.`,
  'no-calendar': () =>
    'Direktionen har ingen kalender i Outlook her. Administratoren kan sætte den op; indtil da oprettes møder med /nyt møde.',
  'calendar-away': () => 'Outlook svarer ikke lige nu. Kalenderen læses igen af sig selv om lidt.',
  'calendar-forbidden': ({ mailbox }) =>
    `Microsoft lader mig ikke læse kalenderen i ${mailbox}. Møderne står her, som de var, men følger ikke Outlook. Send dette til administratoren: Mødeklars app i Entra mangler rollen “Application Calendars.Read” på postkassen, og kommandoen calendar sync fortæller, hvordan den gives. Skriv /synk, når det er gjort – ellers prøver jeg selv igen hver time.`,
  'calendar-no-mailbox': ({ mailbox }) =>
    `Microsoft kender ingen postkasse med kalender, der hedder ${mailbox}. Møderne står her, som de var, men følger ikke Outlook. Bed administratoren om at rette postkassen i direktionens opsætning. Skriv /synk, når det er gjort – ellers prøver jeg selv igen hver time.`,
  'calendar-sign-in': () =>
    'Microsoft lader mig ikke logge ind, så kalenderen kan ikke læses. Møderne står her, som de var. Bed administratoren om at se efter, om hemmeligheden eller certifikatet til Mødeklars app i Entra er udløbet. Skriv /synk, når det er rettet.',
  'calendar-read-only': () =>
    'Mødeklar må kun læse direktionens kalender, så mødet er ikke flyttet. Flyt det i Outlook, så følger det med her – eller bed administratoren om at give Mødeklar skriveadgang til postkassen (Calendars.ReadWrite).',
  'kept-in-outlook': () => 'Mødet står i Outlook. Flyt det dér, så følger det med her.',
  'subject-unfit': ({ pattern }) =>
    `Jeg kan ikke finde et emne til mødet, som direktionens regel for kalenderen (${pattern}) tager. Opret mødet i Outlook, så kommer det her. ${unchanged}`,
  'event-on-its-way': () => 'Mødet er ved at blive oprettet i Outlook. Prøv igen om et øjeblik.',
  'event-gone': () => `Mødet findes ikke længere i Outlook. Jeg læser kalenderen igen nu. ${unchanged}`,
  'event-elsewhere': ({ day: there, clock }) =>
    `Mødet er i mellemtiden ændret i Outlook og holdes nu ${day(there)}${clock ? ` kl. ${clock}` : ''}. Skal det stadig flyttes, så skriv kommandoen igen.`,
  'event-not-ours': ({ organizer }) =>
    `Mødet er indkaldt af ${organizer || 'en anden'} i Outlook, og kun den, der har indkaldt, kan flytte det for alle. ${unchanged}`,
  'event-crosses': () =>
    `Mødet hører til en serie, og Outlook lader det ikke flytte til eller forbi dagen for seriens forrige eller næste møde. Vælg en dag imellem dem, eller flyt serien i Outlook. ${unchanged}`,
  'event-unsure': () =>
    'Outlook svarede ikke, så jeg ved ikke, om mødet er flyttet. Jeg læser kalenderen igen om lidt. Se /møder, før du prøver igen.',
  'event-refused': () => 'Outlook ville ikke flytte mødet. Flyt det i Outlook, så følger det med her.',
  'meeting-all-day': () =>
    'Mødet varer hele dagen. Skriv kun datoen – eller giv mødet et klokkeslæt i Outlook.',
  'search-filter-wrong': ({ text }) =>
    `Jeg kender ikke filteret »${text}«. Der er: i:titel, i:bilag, i:beslutninger, fra:2025, til:2026-03, center:CBU, status:udskudt (besluttet, åben, lukket) og sag:24/24964.`,
  'case-unknown': ({ caseNumber }) => `Jeg finder intet om sag ${caseNumber}, som du kan se.`,
  'case-has-several': ({ caseNumber }) =>
    `Sag ${caseNumber} har flere punkter, der går videre. Find punktet med /sag ${caseNumber}, og skriv dets nummer og møde. ${unchanged}`,
  'no-such-step': ({ body, steps }) =>
    steps === 0
      ? `Punktet har ingen plan for, hvor det går hen. Læg en med for eksempel /videre 3 Økonomiudvalget 24. marts. ${unchanged}`
      : body === ''
        ? `Punktet venter ikke på svar fra nogen. ${unchanged}`
        : `Punktet går ikke til ${body}. Se planen med /videre og punktets nummer. ${unchanged}`,
  'step-answered': ({ body }) =>
    `Der er allerede noteret et svar fra ${body}. Du kan rette svaret. ${unchanged}`,
  'route-full': ({ most }) => `Et punkt kan gå videre til højst ${most} steder. ${unchanged}`,
  'route-stands': () => 'Planen er ikke lagt efter en anden mødedato, så der er intet at flytte.',
  'not-returned': () =>
    `Punktet er ikke sendt tilbage af nogen, så det kommer ikke på ventelisten. ${unchanged}`,
  'wheel-rule-missing': () =>
    `Vælg, hvornår punktet kommer igen: mindst én måned, eller hvert så mange møder. ${unchanged}`,
  'wheel-lead-wrong': ({ most }) =>
    `Skriv et helt tal mellem 1 og ${most} for, hvor længe før I begynder. ${unchanged}`,
  'wheel-ends-early': ({ from, to }) =>
    `Punktet kan ikke slutte ${day(to)}, når det begynder ${day(from)}. ${unchanged}`,
  'wheel-full': ({ most }) => `Årshjulet har allerede ${most} punkter. Fjern et først. ${unchanged}`,
  'wheel-taken': () => `Punktet er allerede sat på eller foreslået. Se /årshjul. ${unchanged}`,
  'wheel-nothing-due': ({ day: then }) => `Årshjulet har intet, der mangler til mødet ${day(then)}.`,
  'wheel-no-meeting': () =>
    'Der er intet møde planlagt til punktet endnu. Skriv /årshjul, nummeret og for eksempel sæt på 25. februar.',
  'standing-comes-anyway': () => `Punktet er fast og kommer allerede på hver dagsorden. ${unchanged}`,
  'form-incomplete': ({ field: name }) => `Udfyld ${field(name)} først.`,
} satisfies { [Code in RefusalCode]: (about: Refusals[Code]) => string };

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
