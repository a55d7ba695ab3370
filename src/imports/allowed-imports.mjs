/*
 * Which folders may import which others, and which packages. `npm run check` reports every other import; tests may import anything.
 * A file may always import its own folder. Node's modules are the package `node`.
 */

/** What every folder that draws something may import. They do not import each other: `app` puts them together. */
const browser = {
  folders: ['ui', 'view', 'search', 'cite', 'paper', 'messages'],
  packages: ['react', 'lucide-react'],
};

const browserFolders = {
  columns: browser,
  export: browser,
  facets: browser,
  layout: browser,
  library: extended(browser, [], ['idb-keyval', 'zod']),
  loading: extended(browser, [], ['react-dom']),
  note: browser,
  overview: browser,
  pages: browser,
  palette: browser,
  // Notes are drawn in the panel among all else that is known of a paper.
  panel: extended(browser, ['note']),
  preview: browser,
  print: browser,
  results: browser,
  'search-box': browser,
  settings: browser,
  table: extended(browser, [], ['@tanstack/react-table', '@tanstack/react-virtual']),
};

/** The stages of the compiler, from the lowest to the highest. Each may import any number of those before it, as listed. */
const compileFolders = {
  'compile/diagnostics': [],
  'compile/read': ['diagnostics'],
  'compile/repository': [],
  'compile/related': ['diagnostics'],
  'compile/markdown': [],
  'compile/html': ['markdown', 'diagnostics'],
  'compile/gitbook': ['markdown', 'diagnostics'],
  'compile/syntax': ['gitbook', 'html', 'markdown', 'read', 'diagnostics'],
  'compile/links': ['syntax'],
  'compile/notes': ['links', 'syntax', 'gitbook', 'markdown', 'diagnostics'],
  'compile/entries': ['notes', 'syntax', 'markdown', 'diagnostics'],
  'compile/merge': ['entries', 'diagnostics'],
  'compile/pages': ['merge', 'entries', 'notes', 'links', 'syntax', 'markdown', 'repository', 'diagnostics'],
  'compile/checks': ['pages', 'entries', 'links', 'syntax', 'html', 'markdown', 'read', 'diagnostics'],
};

const compilePackages = [
  'node',
  'hast',
  'hast-util-raw',
  'image-size',
  'mdast',
  'mdast-util-from-markdown',
  'mdast-util-to-hast',
  'micromark-util-types',
  'remark-gfm',
  'remark-math',
  'remark-parse',
  'unified',
  'yaml',
];

/**
 * For each folder of `src`, and of `src/compile`, the folders and packages that its files may import.
 * @type {Record<string, { folders: string[], packages: string[] }>}
 */
export const allowedImports = {
  paper: { folders: [], packages: ['zod'] },
  messages: { folders: [], packages: [] },
  view: { folders: ['paper', 'messages'], packages: ['react'] },
  search: { folders: ['view', 'paper', 'messages'], packages: ['minisearch'] },
  cite: { folders: ['paper'], packages: [] },
  ui: { folders: ['view', 'search', 'paper', 'messages'], packages: ['react', 'react-dom', 'lucide-react'] },
  ...browserFolders,
  app: {
    folders: [...Object.keys(browserFolders), ...browser.folders],
    packages: ['react', 'react-dom'],
  },
  compile: { folders: ['paper', ...Object.keys(compileFolders)], packages: compilePackages },
  ...Object.fromEntries(
    Object.entries(compileFolders).map(([folder, lower]) => [
      folder,
      { folders: ['paper', ...lower.map((name) => `compile/${name}`)], packages: compilePackages },
    ]),
  ),
  publish: { folders: ['app', 'paper'], packages: ['react', 'react-dom'] },
  cli: {
    folders: ['compile', ...Object.keys(compileFolders), 'publish', 'paper', 'imports', 'testing'],
    packages: ['node', 'zod', 'vite', '@vitejs/plugin-react', '@tailwindcss/vite', 'e2e'],
  },
  imports: { folders: [], packages: ['node', 'vite'] },
  // Measures the commands, the pure folders and the built app; never a part of the app itself.
  bench: {
    folders: ['cli', 'compile', ...Object.keys(compileFolders), 'search', 'view', 'paper', 'testing'],
    packages: [
      ...['node', 'vite', 'zod', 'minisearch', '@playwright/test', 'e2e'],
      ...[
        'itemsjs',
        'flexsearch',
        'crossfilter2',
        '@tanstack/table-core',
        '@orama/orama',
        '@leeoniya/ufuzzy',
      ],
    ],
  },
};

/** The folders that run in the browser and draw something. */
export const drawingFolders = ['app', 'ui', ...Object.keys(browserFolders)];

function extended(base, folders, packages = []) {
  return { folders: [...base.folders, ...folders], packages: [...base.packages, ...packages] };
}
