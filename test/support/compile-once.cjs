// Jest compiles whatever a test file imports, and itself, anew for each file. Here what V8 made of a source is kept for
// as long as the process lives and handed back to it: a test file then takes a third less time to load.
const v8 = require('node:v8');
const vm = require('node:vm');

// V8's own cache never finds such a source again, but holds it, and by it all that the test file had: after two
// hundred files that was two gigabytes, and collecting garbage took more time than the tests.
v8.setFlagsFromString('--no-compilation-cache');

// The embedded database lives for moments in a test: making its code fast takes more time than it saves.
v8.setFlagsFromString('--liftoff-only');

const { SourceTextModule, compileFunction } = vm;
const compiled = new Map();

/** What was made of this very source. V8 itself would only compare its length. */
function madeBefore(name, source) {
  const known = compiled.get(name);
  return known?.source === source ? known.cachedData : undefined;
}

vm.SourceTextModule = class extends SourceTextModule {
  constructor(source, options = {}) {
    const cachedData = madeBefore(options.identifier, source);
    super(source, { ...options, cachedData });
    if (!cachedData) compiled.set(options.identifier, { source, cachedData: this.createCachedData() });
  }
};

vm.compileFunction = (source, parameters, options) => {
  const cachedData = madeBefore(options.filename, source);
  const made = compileFunction(source, parameters, {
    ...options,
    cachedData,
    produceCachedData: !cachedData,
  });
  // A copy of our own: what is made there belongs to the test file's context, and would hold all of it.
  if (!cachedData) compiled.set(options.filename, { source, cachedData: Buffer.from(made.cachedData) });
  return made;
};
