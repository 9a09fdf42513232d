import { sayAll } from '../../../src/teams/replies.ts';
import { openDoor } from './open-door.ts';
import { serve } from './serve.ts';

/** The same echo behind our door. */
const door = await openDoor(({ connector }) => async (turn) => {
  const text = turn.what.kind === 'text' ? turn.what.text : '';
  await sayAll({ connector }, turn, [{ text: `Echo: ${text}` }]);
  return { status: 200 };
});
serve(door);
