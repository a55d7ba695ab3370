import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { previewPlugin } from './src/cli/preview/preview-plugin.ts';
import { siteConfig } from './src/cli/site-config.ts';
import { testProjects } from './src/testing/test-projects.ts';

/** Makes a plain `vite build` fail: only the project's own command supplies a list to build. */
const refuseToBuild: Plugin = {
  name: 'paperdex:refuse-to-build',
  apply: 'build',
  buildStart() {
    this.error(
      'plain "vite build" has no list to build; use "npm run build" or "npm run build -- LIST_DIR --out DIR"',
    );
  },
};

/** Configures `vitest`, and `vite` as a preview of the bundled list. */
export default defineConfig(({ mode, command }) => {
  if (mode === 'test') return { test: { hideSkippedTests: true, projects: testProjects } };
  return siteConfig(command === 'build' ? refuseToBuild : previewPlugin('data'));
});
