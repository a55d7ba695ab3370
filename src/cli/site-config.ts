import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { InlineConfig, Plugin } from 'vite';

/** The project's folder. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** How the app is served and built around a list, which a plugin puts into it. Addresses are relative, so the built folder works under any path. */
export function siteConfig(list: Plugin): InlineConfig {
  return {
    root: projectRoot,
    base: './',
    plugins: [react(), tailwindcss(), list],
    // React has had what this stands in for since version 18.
    resolve: {
      alias: { 'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector' },
    },
    build: {
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // The app's words stand in files of their own and are put where they are used: otherwise the first load carries those of the late parts.
      rolldownOptions: {
        optimization: { inlineConst: { mode: 'all' } },
        // In one piece the first load is smaller: what late parts need of it stands in it anyway.
        output: { codeSplitting: { groups: [{ name: 'app', tags: ['$initial'] }] } },
      },
    },
    server: { fs: { strict: true } },
  };
}
