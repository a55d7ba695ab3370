import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';
import { listPlugin } from './list-plugin.ts';

/** The project's folder. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** How the app is served and built around a list. Addresses are relative, so the built folder works under any path. */
export function siteConfig(folder: string): InlineConfig {
  return {
    root: projectRoot,
    base: './',
    plugins: [react(), tailwindcss(), ...listPlugin(folder)],
    build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
    server: { fs: { strict: true } },
  };
}
