import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { afterAll, expect, it } from 'vitest';
import { licencesName, thirdPartyLicences } from './third-party-licences.mjs';

const root = mkdtempSync(join(tmpdir(), 'paperdex-licences-'));
afterAll(() => rmSync(root, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

/** A package of one script, with a licence file or only the name of its licence. */
function addPackage(name: string, more: Readonly<Record<string, string>> = {}, license = 'MIT'): void {
  const folder = `node_modules/${name}`;
  write({
    [`${folder}/package.json`]: JSON.stringify({ name, version: '1.2.3', license, main: 'main.js' }),
    [`${folder}/main.js`]: `export const name = ${JSON.stringify(name)};`,
    ...Object.fromEntries(Object.entries(more).map(([path, text]) => [`${folder}/${path}`, text])),
  });
}

it('a bundle comes with the licences of all packages in it, also of styles and fonts, and of no others', async () => {
  addPackage('kites', {
    LICENSE: 'Copyright the kite makers',
    'main.js': "import { name as knots } from 'knots'; export const name = [knots];",
  });
  addPackage('knots', { 'LICENCE.md': 'Copyright the knot makers', 'NOTICE.txt': 'no licence' });
  addPackage('@sails/mast', { COPYING: 'Copyright the mast makers' }, 'ISC');
  addPackage('tides', { 'index.css': 'p { color: red }', 'LICENSE.txt': 'Copyright the tide makers' });
  addPackage('@sails/letters', { 'files/a.woff2': 'letters' }, 'OFL-1.1');
  addPackage('unused', { LICENSE: 'Copyright nobody' });
  write({
    'page.js': "import './page.css'; import { name } from 'kites'; import('@sails/mast'); console.log(name);",
    'page.css':
      '@import "tides/index.css"; @font-face { font-family: A; src: url("@sails/letters/files/a.woff2") }',
  });
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [thirdPartyLicences()],
    build: { outDir: 'out', rolldownOptions: { input: join(root, 'page.js') } },
  });
  const [, ...packages] = readFileSync(join(root, 'out', licencesName), 'utf8').split(/-{80}\n/u);
  expect(packages.map((text) => text.trim().split(/\n+/u))).toEqual([
    ['@sails/letters 1.2.3 (OFL-1.1)'],
    ['@sails/mast 1.2.3 (ISC)', 'Copyright the mast makers'],
    ['kites 1.2.3 (MIT)', 'Copyright the kite makers'],
    ['knots 1.2.3 (MIT)', 'Copyright the knot makers'],
    ['tides 1.2.3 (MIT)', 'Copyright the tide makers'],
  ]);
});
