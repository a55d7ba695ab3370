import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from '../project-root.ts';

/**
 * Bundles the script that runs before first paint into one small file without imports; returns its source.
 */
export async function bundleBootScript(): Promise<string> {
  const built = await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      minify: 'terser',
      lib: { entry: join(projectRoot, 'src/app/boot-script.ts'), formats: ['iife'], name: 'boot' },
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error('the boot script was not built');
  return output.output[0].code;
}
