// Runs a command of the project: COMMAND [ARGUMENTS...]. Installs the packages and bundles the commands first, where that is due.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { installPackages } from './install.mjs';

// A command is over in a second or two: V8 that optimizes later saves a fifth of a compile's processor time. Later engines lack the flag.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=200000');

const [command = '', ...args] = process.argv.slice(2);
installPackages();
const { bundledCommands } = await import('./bundled-commands.mjs');
const file = join(await bundledCommands(), `${command}.mjs`);
if (existsSync(file)) {
  const { run } = await import(pathToFileURL(file).href);
  process.exitCode = await run(args);
} else {
  console.error(`paperdex: there is no command ${JSON.stringify(command)}`);
  process.exitCode = 2;
}
