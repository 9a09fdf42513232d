import type { Command } from '../../../src/domain/typed/command.ts';

const show = (isAll: boolean, page: number): Command => ({
  name: 'digest',
  wish: { do: 'show', isAll, page },
});
const on = (clock: string | null): Command => ({ name: 'digest', wish: { do: 'on', clock } });
const off: Command = { name: 'digest', wish: { do: 'off' } };

/** By example, what people type about what waits for them. */
export const digestUnderstood: [string, Command][] = [
  ['/morgenpost', show(false, 1)],
  ['/morgenpost side 2', show(false, 2)],
  ['/morgenpost alle side 2', show(true, 2)],
  ['/digest all', show(true, 1)],
  ['/morgenpost til', on(null)],
  ['/morgenpost til på hverdage', on(null)],
  ['/morgenpost til 7:30 hverdage', on('07:30')],
  ['/morgenpost kl. 8.15', on('08:15')],
  ['/digest on 8', on('08:00')],
  ['/morgenpost fra', off],
  ['/digest off', off],
];
