import { defineConfig } from 'vitest/config';
import { siteConfig } from './src/cli/site-config.ts';

export default defineConfig(({ mode }) =>
  mode === 'test'
    ? { test: { include: ['src/**/*.test.ts'], environment: 'node', testTimeout: 60_000, hookTimeout: 60_000 } }
    : siteConfig('data'),
);
