// Runs one of the commands. Node 20 reads no TypeScript, so Vite makes one JavaScript file of a command and the packages that it uses.
// The file is kept in .cache/ and serves as long as no file that it was made of has changed, in the project or in a package.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, '.cache/commands');

/** Reads every file itself and notes its hash. A source that asks where it stands is told its own place, not that of the file made of it. */
function sources(hashes) {
  return {
    name: 'paperdex:sources',
    enforce: 'pre',
    load(id) {
      if (!isAbsolute(id)) return null;
      const bytes = readFileSync(id);
      hashes.set(relative(root, id), hashOf(bytes));
      const text = bytes.toString();
      return id.startsWith(join(root, 'src/')) ? text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)) : text;
    },
  };
}

/** Packages that are programs with files of their own stay where they are installed. */
const tools = {
  name: 'paperdex:tools',
  enforce: 'pre',
  resolveId: (id) =>
    /^(?:vite|vitest|@vitejs\/|@tailwindcss\/|@playwright\/)/u.test(id) ? { id: import.meta.resolve(id), external: 'absolute' } : null,
};

// A run is over in a second or two: V8 is told to optimize a function after three times as many steps as it would. Compiling the reference list
// takes an eighth less time so, and the longest lists as long as before.
setFlagsFromString('--interrupt-budget=200000');

const [command, ...args] = process.argv.slice(2);
const { run } = await import(keptCommand(command) ?? (await makeCommand(command)));
process.exitCode = await run(args);

/** The address of a command that was made before and is still up to date, else null. Its first line tells what it was made of. */
function keptCommand(name) {
  try {
    const file = join(cache, `${basename(name)}.mjs`);
    const source = readFileSync(file, 'utf8');
    const end = source.indexOf('\n');
    const { inputs, hash } = JSON.parse(source.slice(2, end));
    const found = hashOfAll(
      inputs.map((input) => [input, hashOfFile(input)]),
      source.slice(end + 1),
    );
    return hash === found ? pathToFileURL(file).href : null;
  } catch {
    return null;
  }
}

/** Makes a command and keeps it; where the project cannot be written to, for this time only. */
async function makeCommand(name) {
  const hashes = new Map([relative(root, fileURLToPath(import.meta.url)), 'package-lock.json'].map((input) => [input, hashOfFile(input)]));
  const code = await bundle(join(root, `src/cli/${name}.ts`), hashes);
  const source = `//${JSON.stringify({ inputs: [...hashes.keys()], hash: hashOfAll([...hashes], code) })}\n${code}`;
  try {
    mkdirSync(cache, { recursive: true });
    return write(cache, name, source);
  } catch {
    const folder = mkdtempSync(join(tmpdir(), 'paperdex-'));
    process.on('exit', () => rmSync(folder, { recursive: true }));
    return write(folder, name, source);
  }
}

/** Another process that starts the same command finds the whole file or none. */
function write(folder, name, source) {
  const file = join(folder, `${basename(name)}.mjs`);
  const draft = `${file}.${process.pid}.tmp`;
  writeFileSync(draft, source);
  renameSync(draft, file);
  return pathToFileURL(file).href;
}

async function bundle(entry, hashes) {
  const { build } = await import('vite');
  const mode = process.env.NODE_ENV;
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [sources(hashes), tools],
    ssr: { noExternal: true },
    build: { ssr: entry, write: false, target: 'node20', rolldownOptions: { output: { codeSplitting: false } } },
  });
  // Vite says "production" to every library from here on; the command itself decides.
  if (mode === undefined) delete process.env.NODE_ENV;
  return output[0].code;
}

/** One hash for all files, what was made of them, the folder that they stand in and the Node that runs it. */
function hashOfAll(hashes, code) {
  return hashOf(JSON.stringify([root, process.version, hashOf(code), ...hashes]));
}

function hashOfFile(path) {
  return hashOf(readFileSync(resolve(root, path)));
}

function hashOf(content) {
  return createHash('sha256').update(content).digest('hex');
}
