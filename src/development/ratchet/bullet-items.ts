import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector/promises';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { Item } from './counts.ts';

const entry = 'src/development/ratchet/compile-page.ts';

const emptyPage = '# Machine Learning Systems\n\n## Distributed Training\n';

/** An entry of the list in `data`. */
const bullet = `
* Alpa: Automating Inter- and Intra-Operator Parallelism for Distributed Deep Learning \
([OSDI 2022](https://www.usenix.org/conference/osdi22)) \
\\[[Paper](https://www.usenix.org/conference/osdi22/presentation/zheng-lianmin)] \
\\[[Code](https://github.com/alpa-projects/alpa)]
  * UC Berkeley & AWS & Google & SJTU
`;

/**
 * Lists the compiler's functions and files that one bullet passes: those that V8 counts more calls of for a
 * page with the bullet than for the same page without. Functions without a name do not count. The sources below `root` are built into a module each, so
 * that a function is found in the file that it was written in. Throws if they cannot be built.
 */
export async function bulletItems(root: string): Promise<Item[]> {
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'one-bullet-'));
  try {
    await buildModules(root, folder);
    return (await passedFunctions(folder)).flatMap((file) => itemsOf(file, root));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function buildModules(root: string, folder: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: true,
      outDir: folder,
      target: 'node20',
      rolldownOptions: {
        input: join(root, entry),
        output: {
          preserveModules: true,
          preserveModulesRoot: root,
          // With the extension: `a.ts` and `a.json` are two modules.
          entryFileNames: ({ facadeModuleId }) => `${relative(root, facadeModuleId ?? '')}.mjs`,
        },
      },
    },
  });
}

interface PassedFile {
  /** Below the project's folder. */
  readonly path: string;
  readonly functions: readonly string[];
}

async function passedFunctions(folder: string): Promise<PassedFile[]> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const { compilePage }: typeof import('./compile-page.ts') = await import(
    pathToFileURL(join(folder, `${entry}.mjs`)).href
  );
  /** The functions that ran since the last call: V8 sets its counts to zero when they are taken. */
  const takeCalls = async () => {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    return result.filter(({ url }) => url.startsWith(pathToFileURL(join(folder, 'src/compile/')).href));
  };
  await takeCalls();
  compilePage(emptyPage);
  const without = new Map((await takeCalls()).flatMap(callsOf));
  const papers = compilePage(emptyPage + bullet);
  const scripts = await takeCalls();
  session.disconnect();
  if (papers !== 1) throw new Error(`the bullet was read as ${papers} papers`);
  return scripts.map((script) => ({
    path: relative(folder, fileURLToPath(script.url))
      .replaceAll('\\', '/')
      .replace(/\.mjs$/u, ''),
    functions: callsOf(script)
      .filter(([place, { name, calls }]) => name !== '' && calls > (without.get(place)?.calls ?? 0))
      .map(([, { name }]) => name),
  }));
}

/** How often each function of a script was called, by its place. */
function callsOf({
  url,
  functions,
}: Profiler.ScriptCoverage): [place: string, { name: string; calls: number }][] {
  return functions.map(({ functionName, ranges: [range] }) => [
    `${url} ${range?.startOffset}`,
    { name: functionName, calls: range?.count ?? 0 },
  ]);
}

function itemsOf({ path, functions }: PassedFile, root: string): Item[] {
  if (functions.length === 0) return [];
  const lines = readFileSync(join(root, path), 'utf8').split('\n');
  return [
    { kind: 'files that one bullet passes', path, line: 1, code: path },
    ...functions.map(
      (name): Item => ({
        kind: 'functions that one bullet passes',
        path,
        line: lineOf(name, lines),
        code: name,
      }),
    ),
  ];
}

/** The line that first names a function, counted from 1. */
function lineOf(name: string, lines: readonly string[]): number {
  return (
    Math.max(
      lines.findIndex((line) => line.includes(name)),
      0,
    ) + 1
  );
}
