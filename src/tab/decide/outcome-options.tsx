import { outcomes } from '../../domain/decision.ts';
import { useWords } from '../shell/words.tsx';

/** What can come of an item, to be chosen from. */
export function OutcomeOptions() {
  const words = useWords();
  return outcomes.map((one) => (
    <option key={one} value={one}>
      {words.outcomes[one]}
    </option>
  ));
}
