import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';
import { exitOf } from '../testing/child-process.ts';

const module = new URL('process-setup.mjs', import.meta.url).href;
/** Prints, and prints again after a moment: the pipe is closed by then. */
const script = (before: string) => `
  ${before}
  console.log('first');
  setTimeout(() => process.stdout.write('second'), 200);
  setTimeout(() => process.exit(3), 400);`;

it.each([
  ['ends with an error without it', '', 1],
  ['goes on with it', `(await import(${JSON.stringify(module)})).setUpProcess();`, 3],
])('a command whose output is closed %s', async (_, before, exitCode) => {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script(before)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  child.stdout.once('data', () => child.stdout.destroy());
  expect(await exitOf(child)).toBe(exitCode);
});
