import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { gunzipSync, gzipSync } from 'node:zlib';
import { projectRoot } from '../../cli/project-root.ts';
import { type Compilation, compileList } from '../../compile/compile-list.ts';
import { createReporter } from '../../compile/diagnostics/reporter.ts';
import { compilePagesOnce, type PageCompiler } from '../../compile/page-compiler.ts';
import { type ListFiles, readList } from '../../compile/read/read-list.ts';

const cache = join(projectRoot, '.cache');
const kind = 'compiled-lists-';

/**
 * Compiles the list in a folder, or takes what an earlier test or run of the same compiler made of the same files. For
 * tests of what is done with a compiled list; a test of compiling itself compiles.
 */
export function compiledList(folder: string, compilePages: PageCompiler = compilePagesOnce): Compilation {
  const reporter = createReporter();
  const files = readList(folder, reporter);
  const path = join(cacheFolder(), hashOfList(files));
  const known = readKept(path);
  if (known !== null) return known;
  const compilation = compileList(files, reporter, compilePages);
  keep(path, compilation);
  return compilation;
}

function readKept(path: string): Compilation | null {
  try {
    return deserialize(gunzipSync(readFileSync(path)));
  } catch {
    // Missing, or removed by a run of another compiler.
    return null;
  }
}

/** Writes a draft first: other processes find the whole compilation or none. */
function keep(path: string, compilation: Compilation): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, gzipSync(serialize(compilation), { level: 1 }));
  renameSync(draft, path);
}

let folderOfCompiler: string | null = null;

/** The folder of what this compiler made. Those of other compilers are removed. */
function cacheFolder(): string {
  if (folderOfCompiler !== null) return folderOfCompiler;
  const name = kind + hashOfCompiler();
  mkdirSync(join(cache, name), { recursive: true });
  for (const other of readdirSync(cache))
    if (other.startsWith(kind) && other !== name)
      rmSync(join(cache, other), { recursive: true, force: true });
  folderOfCompiler = join(cache, name);
  return folderOfCompiler;
}

/** A hash of the compiler's sources, of the packages that it uses and of the program that runs it. */
function hashOfCompiler(): string {
  const hash = createHash('sha256').update(process.version);
  const sources = ['src/compile', 'src/paper', 'src/venues'].flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:ts|json)$/u.test(path) && !path.endsWith('.test.ts'))
      .map((path) => join(folder, path))
      .sort(),
  );
  for (const path of [...sources, 'package-lock.json'])
    hash.update(`${path}\0`).update(readFileSync(join(projectRoot, path)));
  return hash.digest('hex').slice(0, 16);
}

/** A hash of all that a compilation depends on. */
function hashOfList({ root, pages, paths, layout, config, year }: ListFiles): string {
  const hash = createHash('sha256').update(JSON.stringify([pages, [...paths], layout, config, year]));
  const texts = new Set(pages.map(({ path }) => path));
  for (const path of paths)
    if (!texts.has(path)) hash.update(`${path}\0`).update(contentOf(join(root, path)));
  return hash.digest('hex');
}

function contentOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    return new Uint8Array();
  }
}
