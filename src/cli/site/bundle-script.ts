import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from '../project-root.ts';

/** Bundles a script into one small file without imports; returns its source. `entry` is relative to `src`. */
export async function bundleScript(entry: string): Promise<string> {
  const built = await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      minify: 'terser',
      lib: { entry: join(projectRoot, 'src', entry), formats: ['iife'], name: 'script' },
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error(`${entry} was not bundled`);
  return output.output[0].code;
}
