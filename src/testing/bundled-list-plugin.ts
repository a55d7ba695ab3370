import type { Plugin } from 'vite';
import { compileFolder } from '../cli/compile-folder.ts';

const name = 'virtual:bundled-list';

/** Gives component tests the dataset of the bundled list: `import dataset from 'virtual:bundled-list'`. */
export function bundledList(): Plugin {
  return {
    name: 'paperdex:bundled-list',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) => (id === `\0${name}` ? `export default ${JSON.stringify(compileFolder('data').dataset)}` : null),
  };
}
