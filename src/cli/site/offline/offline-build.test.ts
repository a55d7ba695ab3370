import { describe, expect, it } from 'vitest';
import { offlineBuild } from './offline-build.ts';

const file = (path: string, bytes = 10) => ({ path, content: Buffer.alloc(bytes, path) });
const page = '<link href="./assets/dataset-1.json"><script src="./assets/boot-1.js"></script>';
const app = [file('assets/boot-1.js'), file('assets/menu-1.js'), file('assets/inter.woff2')];
const dataset = file('assets/dataset-1.json', 20_000_000);
const data = (bytes: number) => [
  file('assets/pages-1.json', bytes),
  file('assets/details-1/0.json', bytes),
  file('assets/details-1/1.json', bytes),
];

describe('offlineBuild', () => {
  it('stores the app and the papers at first, whatever their size, and small data with them', () => {
    const build = offlineBuild(page, 'run()', [...app, dataset, ...data(1_000_000)]);
    expect(Object.keys(build.first)).toEqual([
      ...['assets/boot-1.js', 'assets/menu-1.js', 'assets/inter.woff2', 'assets/dataset-1.json'],
      ...['assets/pages-1.json', 'assets/details-1/0.json', 'assets/details-1/1.json'],
    ]);
    expect(build.later).toEqual([]);
    expect(build.page).toEqual(['assets/boot-1.js', 'assets/dataset-1.json']);
  });

  it('stores large data, and images that are not large, when they are used', () => {
    const images = [file('files/a-潮.png', 1_000_000), file('files/b-film.gif', 2_000_000)];
    const build = offlineBuild(page, 'run()', [...app, dataset, ...data(2_000_000), ...images]);
    expect(Object.keys(build.first)).toHaveLength(4);
    expect(build.later).toEqual(['assets/pages-1.json', 'assets/details-1/', 'files/a-%E6%BD%AE.png']);
  });

  it('never stores data for other programs', () => {
    const build = offlineBuild(page, 'run()', [
      file('data/v2/papers.parquet'),
      file('schema/dataset-2.json'),
    ]);
    expect([build.first, build.later]).toEqual([{}, []]);
  });

  it('has another id if a file, the page or the worker changes, and only then', () => {
    const idOf = (html: string, files: typeof app, worker = 'run()') => offlineBuild(html, worker, files).id;
    const changed = { path: 'assets/menu-1.js', content: Buffer.from('changed') };
    expect(idOf(page, app)).toBe(idOf(page, app));
    expect(idOf(page, app, 'runAnew()')).not.toBe(idOf(page, app));
    expect(idOf(`${page} `, app)).not.toBe(idOf(page, app));
    expect(idOf(page, app.with(1, changed))).not.toBe(idOf(page, app));
  });
});
