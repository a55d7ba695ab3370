import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from '../site-config.ts';

/** Makes the script that runs before the page is drawn: one small file that waits for no other. */
export async function bootScript(): Promise<string> {
  const built = await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(projectRoot, 'src/app/inline-script.ts'), formats: ['iife'], name: 'boot' },
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error('the boot script was not made');
  return output.output[0].code;
}
