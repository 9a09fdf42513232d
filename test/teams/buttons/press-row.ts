import { aBusyScene, type CardIds } from '../../support/busy-scene.ts';
import { aSceneAt, type Moment } from '../../support/held.ts';
import type { World } from '../../support/world.ts';

/** How Teams brings it: a press, or a dialog that is opened or sent. */
export type How = 'presses' | 'opens' | 'sends';

export type PressRow = {
  verb: string;
  how: How;
  /** What is pressed, where one verb does several things. */
  what?: string;
  data: (ids: CardIds) => object;
  /** y(es) or n(o) for secretary, chair, director, chief, guest. */
  may: string;
  /** Stands in what is shown to whom it is not refused, and to whom it is. */
  says: RegExp;
  refused: RegExp;
  /** Where not on the busy scene before the meeting. */
  at?: Moment;
  /** Where not in the channel. */
  in?: 'personal';
};

/** Who may, as most refusals say it. */
export const editors = /Kun sekretæren og formanden kan/;
export const leaders = /Kun formanden og direktørerne kan/;
export const notSent = /ikke sendt til dig/;

/** The scene that the row is pressed in. */
export async function sceneFor({ at }: Pick<PressRow, 'at'>): Promise<{ world: World; ids: CardIds }> {
  const busy = await aBusyScene();
  return at ? { ...busy, world: await aSceneAt(at) } : busy;
}
