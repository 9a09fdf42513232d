import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Where the server puts the nonce of each answer. */
const noncePlace = '__NONCE__';

/** The page in pieces with their hashes in their names, so that each may be kept for ever. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/tab/',
  // Its warnings are about directives of React's servers, some two thousand of them.
  logLevel: 'error',
  html: { cspNonce: noncePlace },
  build: {
    emptyOutDir: true,
    manifest: true,
    assetsInlineLimit: 0,
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
  },
});
