// Runs one of the project's commands: COMMAND [ARGUMENTS...]. Installs packages and bundles the commands if
// needed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPackages } from './install.mjs';
import { setUpProcess } from './process-setup.mjs';

setUpProcess();
const [command = '', ...args] = process.argv.slice(2);
installPackages();
// npm runs scripts in the project's folder, but the paths of their arguments are relative to the caller's.
const { INIT_CWD, npm_lifecycle_event } = process.env;
if (npm_lifecycle_event === command && INIT_CWD !== undefined) process.chdir(INIT_CWD);
const { bundledCommands } = await import('./bundled-commands.mjs');
const file = join(await bundledCommands(), `${command}.mjs`);
if (existsSync(file)) {
  const { run } = await import(pathToFileURL(file).href);
  process.exitCode = await run(args);
} else {
  console.error(`paperdex: unknown command ${JSON.stringify(command)}`);
  process.exitCode = 2;
}
