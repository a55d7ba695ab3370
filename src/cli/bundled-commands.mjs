// Node 20 cannot run TypeScript, so Vite bundles the commands and the packages they import into JavaScript.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, '.cache');

/** Each of these modules exports `run` and becomes one command. */
const entries = [
  'cli/start',
  'cli/dev',
  'cli/build',
  'cli/compile',
  'cli/explain',
  'cli/score',
  'cli/calibrate',
  'cli/test',
  'bench/bench',
  'bench/compile/compile-all',
  'bench/compile/bare-parse',
];

/** Packages that load files of their own at run time; they are not bundled. */
const programs = [/^vite(?:st)?(?:\/|$)/u, /^@(?:vitejs|tailwindcss|playwright)\//u];

/** How long an old bundle is kept, in milliseconds: a running preview may still be using it. */
const maxBundleAge = 24 * 60 * 60 * 1000;

/**
 * Returns the folder of the bundled commands; bundles them first if a source is newer. The folder is named
 * after the newest source's modification time, so processes of two versions never share files. Like the
 * sources it lies two folders below the project root, because modules find the root from their own path.
 * Throws if the folder cannot be written.
 */
export async function bundledCommands() {
  const folder = join(cache, `commands-${newestSource()}`);
  if (!existsSync(folder)) await bundleInto(folder);
  return folder;
}

/** When a source file, a source folder or the lock file last changed, in milliseconds since the epoch. */
function newestSource() {
  return Math.floor(Math.max(newestIn(join(root, 'src')), statSync(join(root, 'package-lock.json')).mtimeMs));
}

function newestIn(folder) {
  const inside = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'fixtures' ? [] : [newestIn(path)];
    return /\.(?:tsx?|mjs|json|css)$/u.test(entry.name) ? [statSync(path).mtimeMs] : [];
  });
  return Math.max(statSync(folder).mtimeMs, ...inside);
}

/** Bundles into a draft folder, then renames it, so that other processes see a complete bundle or none. */
async function bundleInto(folder) {
  const { build } = await import('vite');
  removeOldBundles();
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(join(cache, 'commands-draft-'));
  const mode = process.env.NODE_ENV;
  // A test may trigger bundling: components bundled in development mode would not render in a build.
  process.env.NODE_ENV = 'production';
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: draft,
      target: 'node20',
      rolldownOptions: {
        input: Object.fromEntries(
          entries.map((entry) => [entry.split('/').at(-1), join(root, `src/${entry}.ts`)]),
        ),
        external: programs,
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  // From here on the command sets NODE_ENV itself.
  if (mode === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = mode;
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true });
    // Another process may have bundled the same sources first.
    if (!existsSync(folder)) throw error;
  }
}

function removeOldBundles() {
  if (!existsSync(cache)) return;
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    if (name.startsWith('commands') && Date.now() - statSync(path).mtimeMs > maxBundleAge)
      rmSync(path, { recursive: true, force: true });
  }
}
