import { defineConfig } from 'vitest/config';
import { previewPlugin } from './src/cli/preview-plugin.ts';
import { siteConfig } from './src/cli/site-config.ts';

/** What Vite's own commands do without being told: the tests, and the bundled list. A site is built by `npm run build`. */
export default defineConfig(({ mode }) => {
  if (mode === 'test') return { test: { include: ['src/**/*.test.ts'], environment: 'node', testTimeout: 60_000, hookTimeout: 60_000 } };
  return siteConfig(previewPlugin('data'));
});
