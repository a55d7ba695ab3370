import { existsSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compileTexts } from '../testing/canaries.ts';
import { betweenCanaries, canary } from '../testing/hostile/canary-texts.ts';
import { oddNames, summaryWithSlips } from '../testing/hostile/hostile-files.ts';
import { hostileImages, pageOfImages, shownImage } from '../testing/hostile/hostile-images.ts';
import { type Compilation, compileList } from './compile-list.ts';
import { createReporter } from './diagnostics/reporter.ts';
import { readList } from './read/read-list.ts';

const scratch = mkdtempSync(join(tmpdir(), 'paperdex-folders-'));
afterAll(() => rmSync(scratch, { recursive: true }));
const isCaseSensitive = !existsSync(scratch.toUpperCase());

function folderOf(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = join(scratch, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function compileFolder(name: string, files: Readonly<Record<string, string | Uint8Array>>): Compilation {
  const reporter = createReporter();
  return compileList(readList(folderOf(name, files), reporter), reporter);
}

const codesOf = ({ report }: Compilation) => report.diagnostics.map(({ code }) => code);
const titlesOf = ({ dataset }: Compilation) => dataset.papers.map(({ title }) => title).sort();

describe('a hostile list', () => {
  it.runIf(isCaseSensitive)('may hold names in two Unicode forms, and names that links must escape', () => {
    const links = oddNames.map((name) => `* [x](${encodeURIComponent(name)})\n`).join('');
    const list = compileFolder('names', {
      'README.md': `# Names\n\n${links}`,
      ...Object.fromEntries(
        oddNames.map((name, index) => [name, `# N${index}\n\n${canary(`Canary ${index}`)}`]),
      ),
      'node_modules/x/README.md': canary('An Installed Canary'),
    });
    expect(titlesOf(list)).toEqual(oddNames.map((_, index) => `Canary ${index}`));
    expect(codesOf(list)).toEqual(['path-collision']);
  });

  it('may have images that are none, or run scripts: only pictures are shown, and nothing else is published', () => {
    const { dataset, images, report } = compileFolder('images', {
      'README.md': betweenCanaries(pageOfImages),
      ...hostileImages,
    });
    expect(dataset.papers).toHaveLength(2);
    expect(images.map(({ path }) => path)).toEqual([shownImage]);
    const others = Object.keys(hostileImages).filter((path) => path !== shownImage);
    const unreadable = report.diagnostics.filter(({ code }) => code === 'asset-unreadable');
    expect(unreadable.map(({ message }) => message.split(' ', 1)[0])).toEqual(others);
    const body = JSON.stringify(dataset.pages);
    expect(others.filter((path) => !body.includes(`what ${path} shows`))).toEqual([]);
    expect(body.match(/"src":"[^"]*/gu)).toHaveLength(1);
  });

  it('may have an image or settings that would fill the memory, which are not read', () => {
    const folder = folderOf('vast', {
      ...hostileImages,
      'README.md': '![vast](dot.png)',
      'paperdex.json': '{}',
    });
    truncateSync(join(folder, 'dot.png'), 51 * 1024 * 1024);
    truncateSync(join(folder, 'paperdex.json'), 2 * 1024 * 1024);
    const reporter = createReporter();
    expect(compileList(readList(folder, reporter), reporter).images).toEqual([]);
    expect(reporter.diagnostics().map(({ code }) => code)).toEqual(
      expect.arrayContaining(['asset-unreadable', 'settings-invalid']),
    );
  });

  it('may be 60 folders deep, and have a name of 250 letters', () => {
    const deep = `${'d/'.repeat(60)}README.md`;
    const list = compileFolder('deep', {
      'README.md': '# Root\n',
      [deep]: `# Deep\n\n[up](${'../'.repeat(60)}README.md) and [out](${'../'.repeat(61)}README.md)\n\n${canary('A Deep Canary')}`,
      [`${'n'.repeat(250)}.md`]: `# Long\n\n${canary('A Long Canary')}`,
    });
    expect(titlesOf(list)).toEqual(['A Deep Canary', 'A Long Canary']);
    expect(codesOf(list)).toContain('link-broken');
  });

  it('may have 3,000 pages', () => {
    const folder = folderOf(
      'pages',
      Object.fromEntries(
        Array.from({ length: 3_000 }, (_, index) => [
          `part-${index % 50}/page-${index}.md`,
          `# Page ${index}\n`,
        ]),
      ),
    );
    const reporter = createReporter();
    expect(readList(folder, reporter).pages).toHaveLength(3_000);
    expect(reporter.diagnostics()).toEqual([]);
  });

  it('may include pages that include pages: nothing is copied', () => {
    const levels = Array.from({ length: 10 }, (_, index) => [
      `level-${index}.md`,
      index < 9
        ? `{% include "level-${index + 1}.md" %}\n`.repeat(10)
        : `the leaf\n\n${canary('A Leaf Canary')}`,
    ]);
    const list = compileTexts({
      'README.md': `# Levels\n\n{% include "level-0.md" %}\n\n{% include "README.md" %}\n\n${canary('A Root Canary')}`,
      ...Object.fromEntries(levels),
    });
    expect(titlesOf(list)).toEqual(['A Leaf Canary', 'A Root Canary']);
    expect(JSON.stringify(list.dataset).match(/the leaf/gu)).toHaveLength(1);
    expect(codesOf(list)).toContain('include-cycle');
  });

  it('may have a table of contents full of slips', () => {
    const list = compileTexts({
      'README.md': canary('A Front Canary'),
      'page.md': `# Page\n\n${canary('A Page Canary')}`,
      'orphan.md': `# Orphan\n\n${canary('An Orphan Canary')}`,
      'SUMMARY.md': summaryWithSlips,
    });
    expect(titlesOf(list)).toEqual(['A Front Canary', 'A Page Canary', 'An Orphan Canary']);
    expect(codesOf(list)).toEqual(
      expect.arrayContaining(['summary-missing-page', 'summary-page-again', 'page-orphan']),
    );
    expect(JSON.stringify(list.dataset)).not.toContain('javascript:');
  });
});
