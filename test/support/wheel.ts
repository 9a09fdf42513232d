import type { Day } from '../../src/domain/day.ts';
import { asId, type BoardId, type WheelId } from '../../src/domain/ids.ts';
import type { WheelEntry } from '../../src/domain/wheel.ts';
import { arrange, aScene } from './scene.ts';
import type { World } from './world.ts';

/** Comes back every November, prepared by the chief of CFE. */
export function anEntry(more: Partial<WheelEntry> = {}): WheelEntry {
  return {
    ...{ id: asId<WheelId>('wheel-1'), boardId: asId<BoardId>('board-1') },
    ...{ title: 'Status på sygefravær 2026', titleYear: 2026, units: ['CFE'], minutes: 20 },
    ...{ caseNumber: null, closed: null, lead: null, from: '2026-01-01' as Day, to: null },
    rule: { kind: 'months', months: [11], fromDay: 1 },
    ...{ pattern: null, marks: [], told: [], version: 1 },
    ...more,
  };
}

/** The scene with an item on the wheel for its later meeting, whose agenda is a draft. */
export async function aWheelScene(more: Partial<WheelEntry> = {}): Promise<World> {
  const world = await aScene();
  const rule = { kind: 'months', months: [12], fromDay: 1 } as const;
  await arrange(world, (tx) => tx.wheel.add(anEntry({ title: 'aarligttitel', rule, ...more })));
  return world;
}
