// Jest reads our TypeScript as Node does: the types are erased and nothing else is changed.
const { stripTypeScriptTypes } = require('node:module');

module.exports = { process: (source) => ({ code: stripTypeScriptTypes(source) }) };
