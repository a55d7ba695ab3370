// Checks all source files for forbidden imports and DOM look-ups. Prints one line per problem; exits with 1
// if there are any.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserFolders } from './allowed-imports.mjs';
import { domProblems } from './dom-problems.mjs';
import { importProblems } from './import-problems.mjs';

const source = fileURLToPath(new URL('..', import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(?:tsx?|mjs)$/u.test(path))
  .map((path) => ({ path, text: readFileSync(join(source, path), 'utf8') }));

const inBrowser = files.filter(
  ({ path }) => browserFolders.includes(path.split('/')[0]) && !/\.test\.tsx?$/u.test(path),
);
const problems = [
  ...files.flatMap(({ path, text }) => importProblems(path, text)),
  ...domProblems(inBrowser),
];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
