import { sayAll } from '../../../src/teams/replies.ts';
import { openDoor } from './open-door.ts';
import { serve } from './serve.ts';

/** The same echo behind our door. */
const door = await openDoor(({ connector }) => async (turn) => {
  const text = turn.what.kind === 'text' ? turn.what.text : '';
  // Nothing of it is needed for what everybody reads.
  await sayAll({ connector, outside: {} as never }, turn, [{ text: `Echo: ${text}` }]);
  return { status: 200 };
});
serve(door);
