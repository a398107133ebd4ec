import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,scripts,tests}/**/*.test.ts'],
    testTimeout: 30_000,
    // By default one core is left idle, which is half of a small machine. A browser that shares its core answers later.
    maxWorkers: '100%',
    expect: { poll: { timeout: 5_000 } },
  },
});
