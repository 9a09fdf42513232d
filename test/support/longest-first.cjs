// On a machine where nothing ran before jest begins with the largest files. What takes long here is not large: a file
// that starts the service or a browser, or tries one thing on many values or on a database. One that begins last would
// leave the other processors idle until it ends.
const { readFileSync } = require('node:fs');
const { default: Sequencer } = require('@jest/test-sequencer');

const starts =
  /from '.*\/(processes|run-service|start-process|service|on-databases|a-town-hall|a-chromium|a-browser|a-page|a-tab-page)\.ts'/;
const repeats = /from '(fast-check|.*\/(database|stores|own-postgres)\.ts)'/;

module.exports = class extends Sequencer {
  /** By how long they took, where that is known of all of them. */
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.every(({ duration }) => duration != null)) return sorted;
    return sorted
      .map((test) => ({ test, weight: weightOf(readFileSync(test.path, 'utf8')) }))
      .sort((a, b) => b.weight - a.weight)
      .map(({ test }) => test);
  }
};

function weightOf(source) {
  if (starts.test(source)) return 2;
  return repeats.test(source) ? 1 : 0;
}
