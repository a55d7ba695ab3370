import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleModules } from '../bundled-commands.mjs';
import { projectRoot } from '../project-root.ts';
import { cardPartsFolder, writeCardParts } from '../site/cards/card-parts.ts';
import { oneFileFolder } from '../site/one-file/one-file-folder.ts';
import { shellFolder } from '../site/shell-folder.ts';
import { packageTypes } from './package-types.ts';

/**
 * Builds what the published package holds into `package/`: the commands, bundled with the packages that they use,
 * the shell, and what cards are made with. Returns the exit code, 0.
 */
export async function run(): Promise<number> {
  const folder = join(projectRoot, 'package');
  rmSync(folder, { recursive: true, force: true });
  const commands = join(folder, 'commands');
  const threads = ['cli/preview/list-worker', 'cli/preview/changes/head-worker'];
  await bundleModules(['cli/paperdex', 'cli/api', ...threads], commands);
  for (const name of ['bin.mjs', 'process-setup.mjs'])
    cpSync(join(projectRoot, 'src/cli', name), join(commands, name));
  writeFileSync(join(folder, 'api.d.ts'), await packageTypes());
  cpSync(await shellFolder(), join(folder, 'shell'), { recursive: true });
  cpSync(await oneFileFolder(), join(folder, 'one-file-app'), { recursive: true });
  writeCardParts(join(folder, cardPartsFolder));
  return 0;
}
