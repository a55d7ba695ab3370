import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { InlineConfig, Plugin } from 'vite';
import { projectRoot } from './project-root.ts';

/**
 * Vite's configuration for serving and building the app. The given plugins supply the list and what else a build needs.
 * URLs are relative, so the built folder works under any path.
 */
export function siteConfig(...plugins: Plugin[]): InlineConfig {
  return {
    root: projectRoot,
    base: './',
    plugins: [react(), tailwindcss(), ...plugins],
    resolve: {
      alias: [
        // React 18 and later include what this shim provides.
        {
          find: 'use-sync-external-store/shim/with-selector',
          replacement: 'use-sync-external-store/with-selector',
        },
        // Lucide's icons import it by this path.
        { find: '../createLucideIcon.mjs', replacement: join(projectRoot, 'src/ui/create-icon.tsx') },
      ],
    },
    build: {
      target: 'es2022',
      // Terser makes the first load 1 KiB smaller than the bundler's own minifier does.
      minify: 'terser',
      terserOptions: {
        compress: {
          passes: 2,
          inline: 1,
          typeofs: false,
          keep_infinity: true,
          module: true,
          ecma: 2020,
          hoist_funs: true,
          // No getter of ours or React's has an effect, and no method is called with `new`.
          pure_getters: true,
          unsafe_methods: true,
        },
      },
      assetsInlineLimit: 0,
      // A list of the scripts that each lazy part needs would make the first load larger; styles must be listed.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, files, { hostType }) =>
          hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
      },
      rolldownOptions: {
        // Without this, the bundler warns that minifying takes nearly all of a build's time.
        checks: { pluginTimings: false },
        // Inlines UI texts where they are used; otherwise the first load contains those of lazy parts too.
        optimization: { inlineConst: { mode: 'all' } },
        output: {
          codeSplitting: {
            groups: [
              // One chunk for the first load, with the code that lazy parts share; several would be larger.
              { name: 'app', tags: ['$initial'] },
              // Loaded right after the first rows. The chevron icons are in this chunk, so it needs no other.
              { name: 'facets', test: /src.facets.|chevron/ },
            ],
          },
        },
      },
    },
    server: { fs: { strict: true } },
  };
}
