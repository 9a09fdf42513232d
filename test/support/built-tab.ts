import { bundleTab } from '../../src/tab/bundle.ts';
import { once } from './once.ts';

/** The tab's page in `build/tab`, as `npm start` has it: built where it is not, once for all who ask. */
export const builtTab = once(bundleTab);
