import { defineConfig } from 'vitest/config';

/** Tests that need nginx, which npm does not install: `npm run test:nginx`. */
export default defineConfig({
  test: {
    include: ['tests/nginx/**/*.spec.ts'],
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
});
