/**
 * Which folders and packages each folder may import. `npm run check` reports every other import; tests are
 * exempt. A file may always import from its own folder. `node` stands for all of Node's modules.
 */

/** What each subject folder may import; they do not import each other: `app` combines them. */
const browser = {
  folders: ['ui', 'preferences', 'view', 'search', 'cite', 'paper', 'messages'],
  packages: ['react', 'lucide-react'],
};

/** Folders with UI code of one subject each. */
const subjectFolders = {
  columns: browser,
  compare: browser,
  export: browser,
  facets: browser,
  layout: browser,
  library: extended(browser, [], ['idb-keyval', 'zod']),
  loading: extended(browser, [], ['react-dom']),
  'rich-text': browser,
  overview: browser,
  pages: browser,
  palette: browser,
  // The panel shows a paper's notes as rich text.
  panel: extended(browser, ['rich-text']),
  // What a save changed.
  preview: extended(browser, ['changes']),
  print: browser,
  results: browser,
  'search-box': browser,
  settings: browser,
  table: extended(browser, [], ['@tanstack/react-table', '@tanstack/react-virtual']),
  updates: extended(browser, ['offline']),
};

/** The compiler's stages, lowest first, with the lower stages that each may import. */
const compileFolders = {
  'compile/diagnostics': [],
  'compile/repository': [],
  'compile/config': ['repository', 'diagnostics'],
  'compile/read': ['config', 'diagnostics'],
  'compile/related': ['diagnostics'],
  'compile/markdown': [],
  'compile/html': ['markdown', 'diagnostics'],
  'compile/gitbook': ['markdown', 'diagnostics'],
  'compile/fast-parse': ['gitbook', 'markdown'],
  'compile/syntax': ['fast-parse', 'gitbook', 'html', 'markdown', 'read', 'config', 'diagnostics'],
  'compile/links': ['syntax', 'repository'],
  'compile/rich-text': ['links', 'syntax', 'gitbook', 'markdown', 'diagnostics'],
  'compile/names': ['markdown'],
  'compile/reading': ['names', 'markdown'],
  'compile/bibtex': ['reading', 'names', 'config'],
  'compile/candidates': ['reading', 'names', 'syntax', 'markdown'],
  'compile/entries': [
    'bibtex',
    'candidates',
    'reading',
    'names',
    'rich-text',
    'repository',
    'syntax',
    'markdown',
    'diagnostics',
  ],
  'compile/merge': ['entries', 'reading', 'names', 'diagnostics'],
  'compile/pages': [
    'bibtex',
    'merge',
    'entries',
    'candidates',
    'reading',
    'names',
    'rich-text',
    'links',
    'syntax',
    'markdown',
    'repository',
    'diagnostics',
  ],
  'compile/checks': [
    'pages',
    'entries',
    'names',
    'links',
    'repository',
    'syntax',
    'html',
    'markdown',
    'read',
    'diagnostics',
  ],
};

const compilePackages = [
  '@lezer/common',
  '@lezer/markdown',
  'node',
  'hast',
  'hast-util-raw',
  'image-size',
  'jsonc-parser',
  'mdast',
  'mdast-util-from-markdown',
  'mdast-util-to-hast',
  'micromark-util-types',
  'picomatch',
  'remark-gfm',
  'remark-math',
  'remark-parse',
  'smol-toml',
  'temml',
  'unified',
  'yaml',
];

/**
 * The folders and packages that each folder of `src` and `src/compile` may import.
 * @type {Record<string, { folders: string[], packages: string[] }>}
 */
export const allowedImports = {
  paper: { folders: [], packages: ['zod'] },
  messages: { folders: [], packages: [] },
  view: { folders: ['paper', 'messages'], packages: ['react'] },
  search: { folders: ['view', 'paper', 'messages'], packages: ['minisearch'] },
  opensearch: { folders: ['search', 'view', 'paper'], packages: [] },
  venues: { folders: [], packages: [] },
  cite: { folders: ['paper', 'venues'], packages: [] },
  changes: { folders: ['paper', 'messages'], packages: [] },
  history: { folders: ['paper'], packages: [] },
  offline: { folders: [], packages: [] },
  // The service worker.
  worker: { folders: ['offline'], packages: [] },
  ui: { folders: ['view', 'search', 'paper', 'messages'], packages: ['react', 'react-dom', 'lucide-react'] },
  preferences: { folders: ['ui'], packages: ['react'] },
  ...subjectFolders,
  app: {
    folders: [...Object.keys(subjectFolders), ...browser.folders],
    packages: ['react', 'react-dom', 'lucide-react'],
  },
  compile: {
    folders: ['paper', 'compile/patterns', ...Object.keys(compileFolders)],
    packages: compilePackages,
  },
  'compile/patterns': { folders: [], packages: [] },
  ...Object.fromEntries(
    Object.entries(compileFolders).map(([folder, lower]) => [
      folder,
      {
        folders: ['paper', 'venues', 'compile/patterns', ...lower.map((name) => `compile/${name}`)],
        packages: compilePackages,
      },
    ]),
  ),
  // Of the folders with UI code, only what needs no state.
  publish: {
    folders: ['app', 'panel', 'pages', 'rich-text', 'ui', 'view', 'cite', 'paper', 'messages'],
    packages: ['react', 'react-dom', 'lucide-react', 'node', 'fontkitten', '@resvg/resvg-wasm'],
  },
  cli: {
    folders: [
      ...['compile', ...Object.keys(compileFolders), 'publish', 'opensearch', 'cite', 'changes', 'history'],
      ...['offline', 'paper', 'messages', 'imports', 'testing'],
    ],
    packages: [
      ...['node', 'zod', 'chokidar', 'hyparquet-writer', 'json-schema-to-typescript', 'e2e'],
      ...['vite', '@vitejs/plugin-react', '@tailwindcss/vite'],
    ],
  },
  imports: { folders: [], packages: ['node', 'vite'] },
  // Tests, benchmarks and measurements of the project itself; never part of what users run.
  development: {
    folders: [
      ...['cli', 'compile', ...Object.keys(compileFolders), 'library', 'search', 'view', 'paper', 'messages'],
      'testing',
    ],
    packages: [
      ...['node', 'vite', 'zod', 'fast-check', 'minisearch', '@playwright/test', 'e2e'],
      ...['unified', 'remark-parse', 'remark-gfm'],
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

/** The folders with UI code, which runs in the browser. */
export const browserFolders = ['app', 'ui', 'preferences', ...Object.keys(subjectFolders)];

function extended(base, folders, packages = []) {
  return { folders: [...base.folders, ...folders], packages: [...base.packages, ...packages] };
}
