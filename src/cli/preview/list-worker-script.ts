import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledCommands } from '../bundled-commands.mjs';

const name = 'list-worker.mjs';

/** The module that compiles a list in a thread of its own: beside the commands, else bundled from the sources. */
export async function listWorkerScript(): Promise<string> {
  const beside = fileURLToPath(new URL(name, import.meta.url));
  return existsSync(beside) ? beside : join(await bundledCommands(), name);
}
