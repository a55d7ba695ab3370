// Runs a command of the project: COMMAND [ARGUMENTS...]. Installs the packages and bundles the commands first, where that is due.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPackages } from './install.mjs';

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
