import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { datasetSchema } from '../paper/schema.ts';
import { betweenCanaries, canary } from '../testing/hostile/canary-texts.ts';
import { type Compilation, compileList } from './compile-list.ts';
import { createReporter, type Reporter } from './diagnostics/reporter.ts';
import { ListError, readList } from './read/read-list.ts';

const scratch = mkdtempSync(join(tmpdir(), 'paperdex-hostile-'));
afterAll(() => rmSync(scratch, { recursive: true }));
let count = 0;

/** What this file system supports. */
const hasPipes = process.platform !== 'win32';
const isCaseSensitive = !existsSync(scratch.toUpperCase());
const allowsNonUtf8Names = process.platform === 'linux';

/** Writes files into a new folder. */
function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = join(scratch, String(count++));
  mkdirSync(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

function compile(folder: string): Compilation {
  const reporter = createReporter();
  const compilation = compileList(readList(folder, reporter), reporter);
  datasetSchema.parse(compilation.dataset);
  return compilation;
}

function codesOf({ report }: Compilation): string[] {
  return report.diagnostics.map(({ file, line, code }) => `${file}:${line} ${code}`);
}

/** A note page, which keeps all its text, with a text inside. */
const noteAround = (text: string) =>
  `# A RichText\n\n## Meta Info\n\nPresented in [OSDI 2024](https://example.org/osdi).\n\n## Text\n\n${text}\n\n## End\n\nThe end of it.\n`;

describe('a list’s folder', () => {
  it.runIf(hasPipes)('is never left, and only regular files are opened', () => {
    const outside = folderOf({ 'secret.md': canary('A Secret Outside') });
    const folder = folderOf({ 'README.md': canary('A Paper Inside') });
    symlinkSync(join(outside, 'secret.md'), join(folder, 'secret.md'));
    symlinkSync(outside, join(folder, 'outside'));
    symlinkSync('gone.md', join(folder, 'dangling.md'));
    symlinkSync('circle', join(folder, 'circle'));
    symlinkSync('.', join(folder, 'again'));
    mkdirSync(join(folder, 'folder.md'));
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    const compilation = compile(folder);
    expect(compilation.dataset.papers.map(({ title }) => title)).toEqual(['A Paper Inside']);
    expect(codesOf(compilation)).toEqual(
      ['circle', 'dangling.md', 'outside', 'secret.md'].map((path) => `${path}:1 path-outside`),
    );
  });

  it.runIf(hasPipes)('follows no link to a file that is not of its kind, and none into .git', () => {
    const folder = folderOf({
      'README.md': canary('A Paper Inside'),
      '.env': canary('A Secret of the Machine'),
      '.git/secret.md': canary('A Secret of Git'),
      'tide.png': 'pixels',
    });
    const links = {
      'env.md': '.env',
      'git.md': '.git/secret.md',
      'refs.bib': '.env',
      'tide.bib': 'tide.png',
    };
    for (const [path, target] of Object.entries(links)) symlinkSync(target, join(folder, path));
    symlinkSync('README.md', join(folder, 'again.markdown'));
    const compilation = compile(folder);
    expect(compilation.dataset.papers.map(({ title }) => title)).toEqual(['A Paper Inside']);
    expect(codesOf(compilation).filter((code) => code.endsWith('path-outside'))).toEqual(
      Object.keys(links).map((path) => `${path}:1 path-outside`),
    );
  });

  it('is rejected without markdown', () => {
    expect(() => compile(folderOf({ 'notes.txt': 'text' }))).toThrow(ListError);
  });

  it.runIf(isCaseSensitive)('may contain files that are too big or differ only in case', () => {
    const folder = folderOf({
      'README.md': canary('A Paper Inside'),
      'big.md': '',
      'Twin.md': '# Twin\n',
      'twin.md': '# Twin\n',
    });
    truncateSync(join(folder, 'big.md'), 6 * 1024 * 1024);
    const compilation = compile(folder);
    expect(compilation.dataset.papers).toHaveLength(1);
    expect(codesOf(compilation)).toEqual(['big.md:1 file-too-big', 'twin.md:1 path-collision']);
  });

  it('may contain dependencies and build output, which are skipped', () => {
    const folder = folderOf({
      'README.md': canary('A Paper Inside'),
      'node_modules/x/README.md': canary('An Installed Paper'),
      'dist/README.md': canary('A Copied Paper'),
      'topics/build/systems.md': canary('A Paper on Builds'),
      'topics/vendor/code.c': 'int x;',
    });
    const compilation = compile(folder);
    expect(compilation.dataset.papers.map(({ title }) => title)).toEqual(['A Paper Inside']);
    expect(codesOf(compilation)).toEqual(['dist:1 folder-skipped', 'topics/build:1 folder-skipped']);
  });

  it('may link to a page in a folder of build output, which is read then', () => {
    const folder = folderOf({
      'README.md': `${canary('A Paper Inside')}\nThe [bibliography](./build/bibliography.md); \`dist/notes.md\` is built.\n`,
      'topics/index.md': '[More](../vendor/kites/more.md)\n',
      'build/bibliography.md': canary('A Paper That Was Built'),
      'build/copy.md': canary('A Copied Paper'),
      'dist/notes.md': canary('A Noted Paper'),
      'vendor/kites/more.md': canary('A Paper From Elsewhere'),
    });
    const compilation = compile(folder);
    expect(compilation.dataset.papers.map(({ title }) => title).sort()).toEqual([
      'A Paper From Elsewhere',
      'A Paper Inside',
      'A Paper That Was Built',
    ]);
    expect(codesOf(compilation)).toEqual([
      'build:1 folder-skipped',
      'dist:1 folder-skipped',
      'topics/index.md:1 page-orphan',
    ]);
  });

  it.runIf(allowsNonUtf8Names)('may contain file names that are not UTF-8', () => {
    const folder = folderOf({ 'README.md': canary('A Paper Inside') });
    writeFileSync(
      Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.md')]),
      canary('A Paper Outside'),
    );
    const { report } = compile(folder);
    expect(report.diagnostics).toMatchObject([
      { code: 'file-unreadable', message: 'the file name is not valid UTF-8' },
    ]);
  });

  it('tolerates a file deleted during reading', () => {
    const folder = folderOf({ 'README.md': '# List\n', 'gone.md': '# Gone\n' });
    symlinkSync('nowhere', join(folder, 'zzz'));
    const reporter = createReporter();
    const losing: Reporter = {
      ...reporter,
      report: (code, location, message) => {
        reporter.report(code, location, message);
        if (code === 'path-outside') renameSync(join(folder, 'gone.md'), join(folder, 'gone'));
      },
    };
    // The link sorts last: when it is reported, the page has been listed but not read.
    expect(readList(folder, losing).pages.map(({ path }) => path)).toEqual(['README.md']);
    expect(reporter.diagnostics().map(({ file, code }) => `${file} ${code}`)).toEqual([
      'gone.md file-unreadable',
      'zzz path-outside',
    ]);
  });
});

describe('a file', () => {
  it('may have any encoding and contain any character', () => {
    const compilation = compile(
      folderOf({
        'latin.md': Uint8Array.from(Buffer.from('# A\n\n* Caf\xe9 Scheduling (OSDI 2024)\n', 'latin1')),
        'wide.md': Uint8Array.from(
          Buffer.from(`\ufeff# B\n\n${canary('A Paper in Wide Letters')}`, 'utf16le'),
        ),
        'bells.md': `# C\n\n${canary('A Paper \u0007With \u001b[31mBells')}`,
        'unseen.md': `# D\n\n${canary('A Paper Nobody\u200b Sees')}`,
      }),
    );
    expect(compilation.dataset.papers).toHaveLength(4);
    expect(JSON.stringify(compilation.dataset)).not.toMatch(/\\u001b|\\u0007/u);
    expect(codesOf(compilation)).toEqual([
      'bells.md:3 control-character',
      'latin.md:1 file-encoding',
      'unseen.md:3 invisible-character',
      'wide.md:1 file-encoding',
    ]);
  });

  it('that is not text is reported, and others are compiled', () => {
    const compilation = compile(
      folderOf({ 'README.md': canary('A Paper Inside'), 'noise.md': randomBytes(3 * 1024 * 1024) }),
    );
    expect(compilation.dataset.papers).toHaveLength(1);
    expect(codesOf(compilation)).toEqual(['noise.md:1 file-not-text']);
  });

  it('cannot turn the direction of any text around: not in any field, however the characters are written', () => {
    const turned = String.raw`\u202e`;
    const compilation = compile(
      folderOf({
        'paperdex.json': `{ "title": "Kites${turned}", "fields": {} }`,
        'README.md': [
          `---\ndescription: "About${turned} kites"\n---\n\n# Kites\u202e\n\n## Topic&#x202E; One (T\u2066OP\u2069)\n`,
          '* A Paper\u202e Above&#8238; (O\u200fSDI\u202d 2024) \\[[Pa\u2067per](https://example.org/1)] \\[[Sli&rlm;des](https://example.org/2)]',
          '  * Canary\u202e University\u2069',
          '  * En\u202ev: We&#x202e;b\n',
          '* A Paper Below (SOSP 2023) \\[[Paper](https://example.org/3)]\n  * En\u202ev: Lab\n',
          '* A Third Paper (SOSP 2022) \\[[Paper](https://example.org/4)]\n  * Env: Web\n',
        ].join('\n'),
        'note.md': `# A&lrm; Note\u202e\n\n## Meta\u2066 Info\n\nTitle: A Paper Above\n\n## Text\u202e\n\nIt says &#x202e;this \u202e.\n`,
      }),
    );
    const { dataset, report } = compilation;
    expect(JSON.stringify([dataset, report])).not.toMatch(/\p{Bidi_Control}/u);
    expect(dataset.list).toMatchObject({ title: 'Kites', description: 'About kites' });
    expect(dataset.papers[0]).toMatchObject({
      title: 'A Paper Above',
      venue: { name: 'OSDI' },
      affiliations: ['Canary University'],
      topics: [['Topic One (TOP)']],
      fields: { Env: ['Web'] },
      links: [{ label: 'Paper' }, { label: 'Slides' }],
    });
    expect(codesOf(compilation)).toContain('README.md:5 invisible-character');
  });

  it('whose name turns the direction of the text is not read, and reported', () => {
    const folder = folderOf({ 'README.md': canary('A Paper'), 'gpj.\u202edm.md': canary('A Hidden Paper') });
    const compilation = compile(folder);
    expect(compilation.dataset.pages.map(({ path }) => path)).toEqual(['README.md']);
    expect(codesOf(compilation)).toEqual(['gpj.dm.md:1 file-unreadable']);
  });

  it.each([
    [
      'exponential aliases',
      `a: &a [x, x]\n${Array.from({ length: 20 }, (_, index) => `b${index}: &b${index} [*a, *a]`).join('\n')}`,
    ],
    ['deeply nested brackets', `x: ${'['.repeat(5_000)}${']'.repeat(5_000)}`],
    ['a duplicate key', 'description: one\ndescription: two'],
    ['a tag that runs code', 'x: !!js/function "function(){}"'],
    ['tabs', '\tdescription: one'],
  ])('may start with front matter with %s', (_, yaml) => {
    const compilation = compile(
      folderOf({ 'README.md': `---\n${yaml}\n---\n\n${betweenCanaries('Text.')}` }),
    );
    expect(compilation.dataset.papers).toHaveLength(2);
    expect(compilation.report.diagnostics.map(({ code }) => code)).toContain('front-matter-invalid');
  });

  it('cannot pollute prototypes through front matter', () => {
    compile(
      folderOf({ 'README.md': `---\n__proto__:\n  polluted: true\n---\n\n${betweenCanaries('Text.')}` }),
    );
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('a page built to hang or crash the compiler', { timeout: 30_000 }, () => {
  it.each([
    ['quotes', `${'>'.repeat(5_000)}the depth`, 'too-complex'],
    ['nested bullets on one line', `${'- '.repeat(5_000)}the depth`, 'too-complex'],
    [
      'nested bullets',
      Array.from({ length: 400 }, (_, index) => `${'  '.repeat(index)}* the depth`).join('\n'),
      'too-complex',
    ],
    ['emphasis', `${'*a **a '.repeat(10_000)}the depth`, 'too-complex'],
    ['brackets', `${'['.repeat(20_000)}the depth${']'.repeat(20_000)}`, 'too-complex'],
    ['elements', `${'<div>'.repeat(5_000)}the depth`, 'html-unclosed'],
    ['details', `${'<details>\n<summary>s</summary>\n\n'.repeat(800)}the depth`, 'html-unclosed'],
    ['blocks', `${'{% hint style="info" %}\n'.repeat(2_000)}the depth`, 'block-unclosed'],
    ['end tags', `${'{% endhint %}\n'.repeat(2_000)}\nthe depth`, 'block-stray-end'],
    ['formulas', `${'$$'.repeat(20_001)}\n\nthe depth`, 'math-unclosed'],
  ])('of %s keeps its papers and its text, and is reported once', (_, text, code) => {
    const compilation = compile(
      folderOf({ 'README.md': betweenCanaries(text), 'note.md': noteAround(text) }),
    );
    const canaries = compilation.dataset.papers.filter(({ title }) => title.includes('Canary'));
    expect(
      canaries.map(({ title, venue, year, affiliations }) => [title, venue?.name, year, affiliations]),
    ).toEqual([
      ['The First Canary', 'OSDI', 2024, ['Canary University']],
      ['The Last Canary', 'OSDI', 2024, ['Canary University']],
    ]);
    expect(JSON.stringify(compilation.dataset.pages.find(({ path }) => path === 'note.md')?.body)).toContain(
      'the depth',
    );
    expect(
      codesOf(compilation).filter((line) => line.startsWith('README.md') && line.endsWith(` ${code}`)),
    ).toHaveLength(1);
  });

  it('keeps a page of only unparsable text as prose, and compiles other pages', () => {
    const text = `# Bad\n\n${`${'*a **a '.repeat(3_000)}\n\n`.repeat(25)}the end`;
    const compilation = compile(folderOf({ 'README.md': betweenCanaries('Text.'), 'bad.md': text }));
    expect(compilation.dataset.papers).toHaveLength(2);
    expect(codesOf(compilation)).toContain('bad.md:1 page-too-complex');
    const page = compilation.dataset.pages.find(({ path }) => path === 'bad.md');
    expect(page).toMatchObject({ title: 'Bad', kind: 'other' });
    expect(page?.body.at(-1)).toEqual({ tag: 'p', children: ['the end'] });
  });

  it('with HTML that crashes the parser keeps its papers and its text, and other pages are compiled', () => {
    const html = 'e<style><!--</style><a l="--><img d src><!r">';
    const compilation = compile(
      folderOf({
        'README.md': betweenCanaries('Text.'),
        'bad.md': betweenCanaries(`the depth\n\n${html}`),
        'worse.md': html,
      }),
    );
    expect(compilation.dataset.papers).toHaveLength(2);
    expect(compilation.dataset.papers.map(({ placements }) => placements.map(({ file }) => file))).toEqual([
      ['README.md', 'bad.md'],
      ['README.md', 'bad.md'],
    ]);
    expect(codesOf(compilation).filter((line) => line.endsWith('too-complex'))).toEqual([
      'bad.md:12 too-complex',
      'worse.md:1 too-complex',
    ]);
    const body = JSON.stringify(compilation.dataset.pages.find(({ path }) => path === 'bad.md')?.body);
    expect(body).toContain('the depth');
    expect(body.match(/"tag":"entry"/gu)).toHaveLength(2);
  });

  // Once, 1,200 of them took half a minute, and twice as many several.
  it('may have thousands of numbers in a title, a remark and a heading', () => {
    const numbers = '1,'.repeat(10_000);
    const text = `* A Title of ${numbers} (OSDI 2024)\n  * ${numbers}\n\n## ${numbers}\n\nthe depth`;
    const compilation = compile(folderOf({ 'README.md': betweenCanaries(text) }));
    expect(compilation.dataset.papers.filter(({ title }) => title.includes('Canary'))).toHaveLength(2);
    expect(JSON.stringify(compilation.dataset.pages)).toContain('the depth');
  });

  it('may have a very long heading', () => {
    const compilation = compile(
      folderOf({ 'README.md': `# List\n\n## ${'h'.repeat(5_000)}\n\n${'  * x\n'.repeat(3)}` }),
    );
    expect(codesOf(compilation)).toContain('README.md:3 heading-long');
  });

  it('may nest lists up to a reasonable depth', () => {
    const lists = Array.from({ length: 40 }, (_, index) => `${'  '.repeat(index)}* level ${index}`).join(
      '\n',
    );
    const compilation = compile(
      folderOf({ 'README.md': betweenCanaries('Text.'), 'note.md': noteAround(lists) }),
    );
    expect(JSON.stringify(compilation.dataset.pages)).toContain('level 39');
    expect(codesOf(compilation).filter((line) => line.includes('list-deep'))).toHaveLength(1);
  });
});
