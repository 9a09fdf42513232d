import type { WheelRow } from '../src/domain/see-wheel.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import { plain } from './markdown.ts';
import {
  type Action,
  button,
  type Card,
  card,
  dialogButton,
  heading,
  hint,
  quoted,
  refused,
  topic,
} from './parts.ts';

type Shown = { words: Words; refusal?: string; said?: string };

/** One coming back of an item, with what can be done about it. */
export function wheelCard(view: Seen<WheelRow>, { words, refusal, said: told }: Shown): Card {
  const { wheel } = words;
  return card(words, {
    body: [
      topic(wheel.heading),
      heading(view.title, { spacing: 'None' }),
      ...(told ? [quoted(told, { weight: 'Bolder' })] : []),
      ...refused(refusal),
      hint(plain([wheel.rule(view.rule), ...(view.lead ? [wheel.lead(view.lead)] : [])].join(' · '))),
      quoted(`${wheel.month(view.day)}: ${whenOf(view, words)}`),
      quoted(stateOf(view, words), { weight: 'Bolder' }),
      hint(plain(aboutRow(view, words))),
      ...(view.told ? [hint(plain(wheel.told(view.told.names, view.told.on)))] : []),
      ...(view.textFrom && isOpen(view) ? [hint(wheel.textFrom(view.textFrom))] : []),
    ],
    actions: actionsOf(view, words),
    fallback: wheel.fallback,
  });
}

/** What a row of the list says below the title. */
export function wheelLine(view: WheelRow, words: Words): string {
  const { wheel } = words;
  return [
    whenOf(view, words),
    ...partsOf(view, words),
    ...(view.rule.kind === 'meetings' ? [wheel.rule(view.rule)] : []),
    ...(view.begins && isOpen(view) && !view.told ? [wheel.begins(view.begins)] : []),
    ...(view.told && isOpen(view) ? [wheel.told(view.told.names, view.told.on)] : []),
    stateOf(view, words),
  ].join(' · ');
}

/** Units, minutes, case and whether it is closed. */
export function aboutRow(view: WheelRow, words: Words): string {
  return partsOf(view, words).join(' · ') || words.wheel.noParts;
}

function partsOf({ units, minutes, caseNumber, closed }: WheelRow, { wheel, agenda }: Words): string[] {
  return [
    ...units,
    ...(minutes ? [agenda.minutes(minutes)] : []),
    ...(caseNumber ? [agenda.caseNumber(caseNumber)] : []),
    ...(closed ? [wheel.closed] : []),
  ];
}

function whenOf({ meetingId, day }: WheelRow, { wheel }: Words): string {
  return meetingId ? wheel.meeting(day) : wheel.noMeeting;
}

function stateOf({ state }: WheelRow, { wheel }: Words): string {
  switch (state.kind) {
    case 'taken':
      return wheel.state.taken(state.on);
    case 'proposed':
      return wheel.state.proposed(state.by);
    default:
      return wheel.state[state.kind];
  }
}

function isOpen({ state }: WheelRow): boolean {
  return state.kind === 'due' || state.kind === 'missed' || state.kind === 'skipped';
}

function actionsOf(view: WheelRow, { wheel }: Words): Action[] {
  const { boardId, wheelId, version, round } = view;
  const data = { boardId, wheelId, round, version };
  const all = button(wheel.all, 'list.turn', { boardId, list: 'wheel', page: 1 });
  const prepare = view.mayPrepare
    ? [dialogButton(wheel.prepare, 'wheel.prepare', { boardId, wheelId, round })]
    : [];
  if (!view.mayChange) return [...prepare, all];
  const skips = view.state.kind !== 'skipped';
  const yes = button(wheel.yesRemove, 'wheel.remove', data);
  return [
    ...(isOpen(view) && (view.meetingId || view.state.kind === 'missed')
      ? [button(wheel.take, 'wheel.put', data, { style: 'positive' })]
      : []),
    ...(isOpen(view) ? [button(skips ? wheel.skip : wheel.unskip, 'wheel.skip', { ...data, skips })] : []),
    ...prepare,
    dialogButton(wheel.edit, 'wheel.edit', data),
    {
      type: 'Action.ShowCard',
      title: wheel.remove,
      card: {
        ...{ type: 'AdaptiveCard', version: '1.5' },
        body: [quoted(wheel.confirmRemove(view.title))],
        actions: [yes],
      },
    },
    all,
  ];
}
