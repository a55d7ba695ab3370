import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledCommands } from '../bundled-commands.mjs';

/** The module that a thread of the preview runs: beside the commands, else bundled from the sources. */
export async function workerScript(name: 'list-worker' | 'head-worker'): Promise<string> {
  const beside = fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
  return existsSync(beside) ? beside : join(await bundledCommands(), `${name}.mjs`);
}
