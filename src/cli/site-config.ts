import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import reactPlugin from '@vitejs/plugin-react';
import type { InlineConfig, Plugin } from 'vite';

/** The project's folder. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** React stands in a file of its own: it changes less often than the app, and is run in a turn of its own. */
const react = { name: 'react', test: /\/node_modules\/(?:react|react-dom|scheduler)\// };

/** How the app is served and built around a list, which a plugin puts into it. Addresses are relative, so the built folder works under any path. */
export function siteConfig(list: Plugin): InlineConfig {
  return {
    root: projectRoot,
    base: './',
    plugins: [reactPlugin(), tailwindcss(), list],
    build: {
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // The app's words stand in files of their own and are put where they are used: otherwise the first load carries those of the late parts.
      rolldownOptions: { optimization: { inlineConst: { mode: 'all' } }, output: { codeSplitting: { groups: [react] } } },
    },
    server: { fs: { strict: true } },
  };
}
