import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { previewPlugin } from './src/cli/preview/preview-plugin.ts';
import { siteConfig } from './src/cli/site-config.ts';
import { testProjects } from './src/testing/test-projects.ts';

/** A site without a list is no site: only the project's own command has one to put into it. */
const refuseToBuild: Plugin = {
  name: 'paperdex:refuse-to-build',
  apply: 'build',
  buildStart() {
    this.error(
      'vite alone builds no list into the site: run "npm run build" instead, or "npm run build -- LIST_DIR --out FOLDER"',
    );
  },
};

/** What Vite's own commands do without being told: the tests, and a preview of the bundled list. */
export default defineConfig(({ mode, command }) => {
  if (mode === 'test') return { test: { projects: testProjects } };
  return siteConfig(command === 'build' ? refuseToBuild : previewPlugin('data'));
});
