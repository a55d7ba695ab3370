// Node 20 cannot run TypeScript, so Vite bundles the commands and the packages they import into JavaScript.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cachedBuild } from './cached-build.mjs';
import { thirdPartyLicences } from './third-party-licences.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Each of these modules, and of the folder `cli/commands`, exports `run` and becomes one command, except those that a
 * preview runs in a thread.
 */
const others = [
  'cli/start',
  'cli/dev',
  'cli/preview/changes/head-worker',
  'cli/preview/list-worker',
  'development/scoring/score',
  'development/calibration/calibrate',
  'development/laws/laws',
  'development/ratchet/ratchet',
  'development/test-run/test',
  'cli/package/package',
  'development/fuzz/fuzz',
  'development/bench/bench',
  'development/bench/compile/compile-all',
  'development/bench/compile/bare-parse',
  'development/bench/growth/measure-family',
];

/** Packages that load files of their own at run time; they are not bundled. */
const programs = [
  /^json-schema-to-typescript$/u,
  /^vite(?:st)?(?:\/|$)/u,
  /^@(?:vitejs|tailwindcss|playwright)\//u,
];

/**
 * Returns the folder of the bundled commands; bundles them first if a source is newer. Throws if the folder cannot
 * be written.
 */
export function bundledCommands() {
  return cachedBuild('commands', (folder) => bundleModules([...commandModules(), ...others], folder));
}

/** The modules of the commands. Read only when bundling: in the published package this file has no sources beside it. */
function commandModules() {
  return readdirSync(join(root, 'src/cli/commands'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => `cli/commands/${file.slice(0, -'.ts'.length)}`);
}

/**
 * Bundles modules of `src`, named without their extension, and the packages that they import into a folder: one
 * file each, and what they share.
 * @param {readonly string[]} modules
 * @param {string} folder
 */
export async function bundleModules(modules, folder) {
  const { build } = await import('vite');
  const mode = process.env.NODE_ENV;
  // A test may trigger bundling: components bundled in development mode would not render in a build.
  process.env.NODE_ENV = 'production';
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [thirdPartyLicences()],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      target: 'node20',
      rolldownOptions: {
        input: Object.fromEntries(
          modules.map((entry) => [entry.split('/').at(-1), join(root, `src/${entry}.ts`)]),
        ),
        external: programs,
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  // From here on the command sets NODE_ENV itself.
  if (mode === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = mode;
}
