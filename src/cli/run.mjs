// Runs one of the project's commands: COMMAND [ARGUMENTS...]. Installs packages and bundles the commands if
// needed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPackages } from './install.mjs';
import { setV8Flags } from './v8-flags.mjs';

setV8Flags();
const [command = '', ...args] = process.argv.slice(2);
installPackages();
const { bundledCommands } = await import('./bundled-commands.mjs');
const file = join(await bundledCommands(), `${command}.mjs`);
if (existsSync(file)) {
  const { run } = await import(pathToFileURL(file).href);
  process.exitCode = await run(args);
} else {
  console.error(`paperdex: unknown command ${JSON.stringify(command)}`);
  process.exitCode = 2;
}
