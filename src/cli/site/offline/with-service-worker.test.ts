import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../project-root.ts';
import type { SiteFile } from '../site-file.ts';
import { withoutOffline, withServiceWorker } from './with-service-worker.ts';
import { removingWorker, storingWorker } from './worker-sources.ts';

const list = { title: 'Tides </script>', description: 'All about tides.' };
let shell = '';
let files: readonly SiteFile[] = [];
beforeAll(() => {
  shell = mkdtempSync(join(tmpdir(), 'with-offline-'));
  mkdirSync(join(shell, 'workers'));
  for (const path of [storingWorker, removingWorker]) writeFileSync(join(shell, path), `run("${path}")`);
  files = [
    { path: storingWorker, copyOf: join(shell, storingWorker) },
    { path: removingWorker, copyOf: join(shell, removingWorker) },
    { path: 'assets/app-1.js', content: 'app' },
    { path: 'index.html', content: '<head></head>' },
  ];
});
afterAll(() => rmSync(shell, { recursive: true }));

const site = (worker: typeof storingWorker | typeof removingWorker) =>
  new Map(
    withServiceWorker(files, shell, list, worker).map((file) => [
      file.path,
      'content' in file ? String(file.content) : '',
    ]),
  );

describe('withServiceWorker', () => {
  it('adds the worker with the site’s files and the id of the build, and keeps the page last', () => {
    const made = site(storingWorker);
    expect([...made.keys()]).toEqual([
      ...['assets/app-1.js', 'manifest.webmanifest', 'service-worker.js', 'index.html'],
    ]);
    const [, json = ''] = /^const offlineBuild = (.*);\nrun\("workers\/store\.js"\)$/u.exec(
      made.get('service-worker.js') ?? '',
    ) ?? [''];
    const build = JSON.parse(json);
    expect(Object.keys(build.first)).toEqual(['assets/app-1.js']);
    expect(made.get('index.html')).toContain(`<meta name="offline-build" content="${build.id}">`);
  });

  it('adds the worker that removes the other, and no build', () => {
    const made = site(removingWorker);
    expect(made.get('service-worker.js')).toBe('run("workers/remove.js")');
    expect(made.get('index.html')).not.toContain('offline-build');
    expect(withoutOffline(site(storingWorker).get('index.html') ?? '')).toBe(made.get('index.html'));
  });

  it('names the list and its icons for an installed app', () => {
    const manifest = JSON.parse(site(storingWorker).get('manifest.webmanifest') ?? '');
    expect(manifest).toMatchObject({ name: list.title, start_url: './', display: 'standalone' });
    const icons = manifest.icons.slice(1).map(({ src, sizes }: { src: string; sizes: string }) => {
      const { width, height } = imageSize(readFileSync(join(projectRoot, 'public', src)));
      return [`${width}x${height}`, sizes];
    });
    expect(icons).toHaveLength(3);
    for (const [actual, named] of icons) expect(actual).toBe(named);
  });
});
