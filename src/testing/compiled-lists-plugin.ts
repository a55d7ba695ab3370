import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compileFolder } from '../cli/compile-folder.ts';
import { splitDataset } from '../paper/dataset-parts.ts';
import { datasetSchema } from '../paper/schema.ts';

/** The folders of the lists for component tests, by virtual module id. */
const folders: Readonly<Record<string, string>> = {
  'virtual:bundled-list': 'data',
  'virtual:queue-list': 'src/testing/queue-list',
};

/**
 * A Vite plugin that supplies compiled lists to component tests, split into the parts that the browser loads:
 * `import list from 'virtual:bundled-list'`. Also serves the lists' images.
 */
export function compiledLists(): Plugin {
  const images = new Map<string, string>();
  return {
    name: 'paperdex:compiled-lists',
    resolveId: (id) => (id in folders ? `\0${id}` : null),
    load(id) {
      const folder = folders[id.slice(1)];
      if (!id.startsWith('\0') || folder === undefined) return null;
      const compilation = compileFolder(folder);
      for (const { path, published } of compilation.images) images.set(published, join(folder, path));
      const { core, ...parts } = splitDataset(compilation.dataset);
      return `export default ${JSON.stringify({ ...parts, core: datasetSchema.parse(core) })}`;
    },
    configureServer({ middlewares }) {
      middlewares.use(({ url = '' }, response, next) => {
        const path = images.get(/files\/[^/?]+$/u.exec(url)?.[0] ?? '');
        if (path === undefined) next();
        else response.end(readFileSync(path));
      });
    },
  };
}
