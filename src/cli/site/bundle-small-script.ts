import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from '../project-root.ts';

/**
 * Bundles a script that runs before first paint into one small file without imports; returns its source.
 * `entry`: its module, from the project's folder.
 */
export async function bundleSmallScript(entry: string): Promise<string> {
  const built = await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      minify: 'terser',
      lib: { entry: join(projectRoot, entry), formats: ['iife'], name: 'boot' },
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error(`${entry} was not built`);
  return output.output[0].code;
}
