import type { Day } from '../../domain/day.ts';
import type { Target } from '../../domain/see-targets.ts';
import { dates, list } from './common.ts';

/** Proposals: their card and list, and what their makers and the secretary are told. */
export const proposal = {
  title: 'Forslag til dagsordenen',
  by: (name: string) => `${name} foreslår`,
  madeBy: (name: string) => `Foreslået af ${name}`,
  wished: (day: Day) => `Ønsket møde: ${dates.long(day)}`,
  noWish: 'Intet bestemt møde',
  deadline: (day: Day) => `frist ${dates.short(day)}`,
  isLate: 'efter fristen',
  late: (deadline: Day) => `⚠ Efter fristen ${dates.short(deadline)}`,
  toMeeting: 'Møde',
  target: ({ day, items, minutes, length }: Target, own: number) => {
    const over = length === null ? 0 : minutes + own - length;
    const load =
      length === null ? (items === 1 ? '1 punkt' : `${items} punkter`) : `${minutes} af ${length} min`;
    return [dates.short(day), load, ...(over > 0 ? [`${over} min for meget med dette`] : [])].join(' · ');
  },
  accept: 'Sæt på mødet',
  toWaitingList: 'Til ventelisten',
  send: 'Send retur',
  comment: 'Kommentar til forslagsstilleren',
  commentMissing: 'Skriv, hvad der mangler',
  returnIt: 'Send retur …',
  handBack: 'Giv tilbage …',
  all: '← Alle forslag',
  acceptedOn: (title: string, day: Day) => `Dit forslag “${title}” er sat på dagsordenen ${dates.long(day)}.`,
  acceptedToList: (title: string) => `Dit forslag “${title}” er godtaget og venter på et møde.`,
  returned: (title: string) => `Dit forslag “${title}” er sendt retur`,
  edit: 'Ret',
  editAgain: 'Ret og send igen',
  withdraw: 'Træk tilbage …',
  confirmWithdraw: 'Vil du trække forslaget tilbage? Det kan fortrydes i ti minutter med /fortryd.',
  yesWithdraw: 'Ja, træk det tilbage',
  isAccepted: (day: Day) => `✓ Sat på dagsordenen ${dates.long(day)}`,
  isWaiting: '✓ Godtaget, på ventelisten',
  isDecided: (day: Day) => `✓ Behandlet ${dates.long(day)}`,
  isReturned: '↩ Sendt retur',
  isWithdrawn: 'Trukket tilbage',
  isOpen: 'Venter på stillingtagen',
  locked: (secretaries: readonly string[]) =>
    `Det kan ikke ændres her længere. Skal det rettes, så bed ${list(secretaries)} om at give det tilbage.`,
  none: 'Der er ingen forslag, der venter.',
  noneOwn: 'Du har ingen forslag. Skriv /foreslå og titlen, eller kun /foreslå for at få en formular.',
  waiting: (count: number) => (count === 1 ? 'Ét forslag venter:' : `${count} forslag venter:`),
  own: (count: number) => (count === 1 ? 'Dit forslag:' : `Dine ${count} forslag:`),
  judgeTyped:
    'Skriv /forslag 1 til 25. februar, /forslag 1 venteliste eller /forslag 1 retur og en kommentar.',
  ownTyped:
    'Skriv /forslag 1 for at læse det, /forslag 1 ret for at rette det, /forslag 1 træk for at trække det.',
  fallback: 'Et forslag til dagsordenen venter på dig.',
  wishedMeeting: 'Ønsket møde',
  wish: (day: Day, deadline: Day, isLate: boolean) =>
    `${dates.short(day)} · ${isLate ? 'fristen var' : 'frist'} ${dates.short(deadline)}`,
  deadlineFor: (day: Day, deadline: Day, isLate: boolean) =>
    isLate
      ? `Fristen for forslag til mødet ${dates.long(day)} var ${dates.short(deadline)}. Forslaget mærkes “efter fristen”; sekretæren får det alligevel.`
      : `Fristen for forslag til mødet ${dates.long(day)} er ${dates.short(deadline)}.`,
  sent: (day: Day | null) =>
    `Forslaget er sendt til sekretæren${day ? ` med ønske om mødet ${dates.long(day)}` : ''}. Du får besked, når der er taget stilling.`,
  sentAgain: 'Forslaget er gemt og venter på stillingtagen.',
  done: {
    accepted: (title: string, day: Day | null) =>
      day
        ? `“${title}” er sat på dagsordenen ${dates.long(day)}.`
        : `“${title}” er godtaget og står på ventelisten.`,
    returned: (title: string, name: string) => `“${title}” er sendt retur til ${name}.`,
    handedBack: (title: string, name: string) =>
      `“${title}” er taget af dagsordenen og givet tilbage til ${name}.`,
    withdrawn: (title: string) => `“${title}” er trukket tilbage. Skriv /fortryd, hvis det var en fejl.`,
  },
};
