// Jest gives each test file a context of its own, whose every look at `Math`, `Date` or `JSON` goes through two
// interceptors: what only computes takes half as long again. A context without them is a world apart just the same.
require('./compile-once.cjs');
const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

module.exports = class extends TestEnvironment {
  constructor(...given) {
    const { createContext } = vm;
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(...given);
    } finally {
      vm.createContext = createContext;
    }
  }
};
