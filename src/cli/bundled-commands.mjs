// The commands are TypeScript, which Node 20 does not read: Vite bundles them, with the packages that they use, into JavaScript.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, '.cache');

/** Each of these modules has a `run`, and is a command. */
const entries = [
  'cli/start',
  'cli/dev',
  'cli/build',
  'cli/compile',
  'cli/score',
  'cli/test',
  'bench/bench',
  'bench/compile/compile-all',
];

/** Packages that are programs with files of their own stay where they are installed. */
const programs = [/^vite(?:st)?(?:\/|$)/u, /^@(?:vitejs|tailwindcss|playwright)\//u];

/** A bundle that is no longer used may still be at work in a preview, for so many milliseconds. */
const longestUse = 24 * 60 * 60 * 1000;

/**
 * The folder of the bundled commands, which are bundled again when a source is newer. It is named by the time of the newest source, so that
 * processes of two versions never share files, and lies two folders below the project, as the sources do: a module finds the project by its
 * own place. Throws when the folder cannot be written.
 */
export async function bundledCommands() {
  const folder = join(cache, `commands-${newestSource()}`);
  if (!existsSync(folder)) await bundleInto(folder);
  return folder;
}

/** When a source, a folder of sources or the lock file last changed, in milliseconds. */
function newestSource() {
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter(
      ({ name, parentPath }) =>
        !parentPath.includes('fixtures') && (!name.includes('.') || /\.(?:tsx?|mjs|json|css)$/u.test(name)),
    )
    .map(({ name, parentPath }) => join(parentPath, name));
  return Math.floor(
    Math.max(...[...sources, join(root, 'package-lock.json')].map((path) => statSync(path).mtimeMs)),
  );
}

/** Bundles into a draft and renames it: another process finds the whole bundle or none. */
async function bundleInto(folder) {
  const { build } = await import('vite');
  removeOldBundles();
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(join(cache, 'commands-draft-'));
  const mode = process.env.NODE_ENV;
  // Whoever bundles, a test too, makes the same: components bundled for tests cannot be drawn by a build.
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
  // The command itself decides what it says to every library from here on.
  if (mode === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = mode;
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true });
    // Another process was faster, with the same sources.
    if (!existsSync(folder)) throw error;
  }
}

function removeOldBundles() {
  if (!existsSync(cache)) return;
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    if (name.startsWith('commands') && Date.now() - statSync(path).mtimeMs > longestUse)
      rmSync(path, { recursive: true, force: true });
  }
}
