import { defineConfig } from 'vitest/config';
import { buildPlugin } from './src/cli/build-plugin.ts';
import { compileFolder } from './src/cli/compile-folder.ts';
import { previewPlugin } from './src/cli/preview-plugin.ts';
import { siteConfig } from './src/cli/site-config.ts';

/** What Vite's own commands do without being told: the tests, and the bundled list. */
export default defineConfig(({ mode, command }) => {
  if (mode === 'test') return { test: { include: ['src/**/*.test.ts'], environment: 'node', testTimeout: 60_000, hookTimeout: 60_000 } };
  return siteConfig(command === 'build' ? buildPlugin('data', compileFolder('data')) : previewPlugin('data'));
});
