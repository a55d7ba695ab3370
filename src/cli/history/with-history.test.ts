import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileFolder } from '../compile-folder.ts';
import { createLocator, locate } from './locate-repository.ts';
import { readHistory } from './read-history.ts';
import { createHistory, createLiveHistory } from './with-history.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paperdex-history-'));
  git(folder, 'init', '-q', '-b', 'main');
});
afterEach(() => rmSync(folder, { recursive: true }));

function git(inFolder: string, ...args: readonly string[]): string {
  const settings = [
    'user.name=Ada',
    'user.email=ada@example.org',
    'commit.gpgsign=false',
    'core.autocrlf=false',
  ];
  const options = settings.flatMap((setting) => ['-c', setting]);
  return execFileSync('git', ['-C', inFolder, ...options, ...args], {
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: join(inFolder, 'none') },
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

/** Commits everything, on a day in May 2024, late in the evening of its time zone. */
function commit(day: number): void {
  const date = `2024-05-${String(day).padStart(2, '0')}T23:30:00-0700`;
  git(folder, 'add', '-A');
  process.env.GIT_AUTHOR_DATE = date;
  process.env.GIT_COMMITTER_DATE = date;
  try {
    git(folder, 'commit', '-q', '--allow-empty', '-m', 'Change');
  } finally {
    delete process.env.GIT_AUTHOR_DATE;
    delete process.env.GIT_COMMITTER_DATE;
  }
}

function write(name: string, ...lines: readonly string[]): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), `# Tides\n\n${lines.join('\n')}\n`);
}

const entry = (title: string, venue = 'OSDI 2022') =>
  `- [${title}](https://example.org/${title.length}) (${venue})`;
const [night, knots, kites] = ['Tides at Night and Day', 'Knots That Hold', 'Kites in the Cloud'].map(
  (title) => entry(title),
) as [string, string, string];

const notices: string[] = [];
beforeEach(() => notices.splice(0));

/** The list in a folder with its history. */
function compile(list = folder, addHistory = createHistory(list, (notice) => notices.push(notice))) {
  const { dataset } = compileFolder(list, undefined, addHistory);
  const papers = dataset.papers.map(({ title, added, changed, formerIds }) => [
    title,
    added,
    changed,
    formerIds,
  ]);
  return { papers, updated: dataset.list.updated, text: JSON.stringify(dataset) };
}

const day = (number: number) => `2024-05-0${number}`;

describe('a list with a history', () => {
  test('has the days on which papers were added and changed, and their former ids', () => {
    write('README.md', night);
    commit(1);
    write('README.md', knots, night);
    commit(2);
    write('README.md', knots, night.replace('at Night', 'by Night'), kites);
    commit(3);
    commit(4);
    expect(compile()).toMatchObject({
      papers: [
        ['Knots That Hold', day(2), day(2), []],
        ['Tides by Night and Day', day(1), day(3), ['tides-at-night-and-day']],
        ['Kites in the Cloud', day(3), day(3), []],
      ],
      updated: day(3),
    });
    expect(notices).toEqual([]);
  });

  test('follows papers into another file and into a folder with an odd name', () => {
    write('README.md', night, knots);
    commit(1);
    write('README.md', knots);
    write('ü "list"/a page.md', night);
    commit(2);
    expect(compile(join(folder, 'ü "list"'))).toMatchObject({
      papers: [['Tides at Night and Day', day(1), day(1), []]],
      updated: day(2),
    });
  });

  test('dates what was merged by the merge', () => {
    write('README.md', night);
    commit(1);
    git(folder, 'checkout', '-q', '-b', 'more');
    write('README.md', night, knots);
    commit(2);
    git(folder, 'checkout', '-q', 'main');
    write('other.md', kites);
    commit(3);
    git(folder, 'merge', '-q', '--no-commit', '--no-ff', 'more');
    commit(4);
    expect(compile().papers).toContainEqual(['Knots That Hold', day(4), day(4), []]);
  });

  test('does not date what is not committed', () => {
    write('README.md', night, knots);
    commit(1);
    write('README.md', kites, night.replace('OSDI', 'SOSP'), knots);
    write('new.md', entry('Ropes of a New Page'));
    expect(compile()).toMatchObject({
      papers: [
        ['Kites in the Cloud', null, null, []],
        ['Tides at Night and Day', day(1), null, []],
        ['Knots That Hold', day(1), day(1), []],
        ['Ropes of a New Page', null, null, []],
      ],
      updated: day(1),
    });
  });

  test('compiles to the same text again, in another time zone and in a clone', () => {
    write('README.md', night, knots);
    commit(1);
    write('README.md', night.replace('at', 'by'), knots);
    commit(2);
    const { text } = compile();
    expect(compile().text).toBe(text);
    const clone = mkdtempSync(join(tmpdir(), 'paperdex-history-'));
    const zone = process.env.TZ;
    process.env.TZ = 'Asia/Tokyo';
    try {
      git(clone, 'clone', '-q', folder, 'copy');
      expect(compile(join(clone, 'copy')).text).toBe(text);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
      rmSync(clone, { recursive: true });
    }
  });
});

test('the cache is read, and ignored if it is damaged or of another commit', () => {
  write('README.md', night);
  commit(1);
  const { text } = compile();
  const cache = join(folder, '.git/paperdex-history.json');
  const written = readFileSync(cache, 'utf8');
  writeFileSync(cache, written.replaceAll(day(1), '2023-01-01'));
  expect(compile().papers).toEqual([['Tides at Night and Day', '2023-01-01', '2023-01-01', []]]);
  for (const damaged of [
    '',
    '{}',
    written.slice(0, -9),
    written.replace(/"added":\[[\d,]+/u, '"added":[99'),
  ]) {
    writeFileSync(cache, damaged);
    expect(compile().text).toBe(text);
  }
  write('README.md', night, knots);
  commit(2);
  expect(compile().papers[1]).toEqual(['Knots That Hold', day(2), day(2), []]);
});

test('a shallow clone is reported once; its oldest commit dates nothing', () => {
  write('README.md', night);
  commit(1);
  write('README.md', night, knots);
  commit(2);
  write('README.md', night, knots, kites);
  commit(3);
  const clone = mkdtempSync(join(tmpdir(), 'paperdex-history-'));
  try {
    git(clone, 'clone', '-q', '--depth=2', pathToFileURL(folder).href, 'copy');
    const copy = join(clone, 'copy');
    const addHistory = createLiveHistory(copy, (notice) => notices.push(notice));
    for (let times = 0; times < 2; times += 1)
      expect(compile(copy, addHistory)).toMatchObject({
        papers: [
          ['Tides at Night and Day', null, null, []],
          ['Knots That Hold', null, null, []],
          ['Kites in the Cloud', day(3), day(3), []],
        ],
        updated: day(3),
      });
    expect(notices).toEqual([expect.stringContaining('git fetch --unshallow')]);
    git(copy, 'fetch', '-q', '--unshallow');
    expect(compile(copy, addHistory).papers[0]).toEqual(['Tides at Night and Day', day(1), day(1), []]);
  } finally {
    rmSync(clone, { recursive: true });
  }
});

test.each([
  ['commits', { commits: 2, text: 10_000 }],
  ['text', { commits: 9, text: 3500 }],
])('of a history with too much %s, only the end is read', (_, limits) => {
  const texts = [night, knots, kites].map((line) => `${line} ${line.length} ${'x'.repeat(300)}`);
  for (const [index] of texts.entries()) {
    write('README.md', ...texts.slice(0, index + 1));
    commit(index + 1);
  }
  for (let number = 4; number < 9; number += 1) {
    write('README.md', ...texts, '', `${'y'.repeat(200)} ${number}`);
    commit(number);
  }
  const location = locate(folder);
  if (location === null) throw new Error('no repository');
  const history = readHistory(folder, location, limits);
  expect(history?.gap).toBe('limit');
  const days = history?.files.get('README.md')?.map(({ added, changed }) => added || changed);
  expect(days?.slice(2, 5)).toEqual(['', '', '']);
  expect(days?.at(-1)).toBe(day(8));
});

test('a list outside git, or that git ignores, has no dates and no notice', () => {
  write('README.md', night);
  commit(1);
  writeFileSync(join(folder, '.gitignore'), 'mine/\n');
  write('mine/README.md', knots);
  commit(2);
  expect(compile(join(folder, 'mine'))).toMatchObject({
    papers: [['Knots That Hold', null, null, []]],
    updated: null,
  });
  renameSync(join(folder, '.git'), join(folder, 'was-git'));
  expect(compile()).toMatchObject({ updated: null });
  expect(notices).toEqual([]);
  expect(readdirSync(folder)).not.toContain('.git');
});

test('a live history finds the former ids of commits, and is as fresh as the pages', () => {
  const addHistory = createLiveHistory(folder, (notice) => notices.push(notice));
  write('README.md', night, knots);
  commit(1);
  write('README.md', night.replace('at', 'by'), knots);
  const isLive = () => compile(folder, addHistory).papers;
  commit(2);
  const committed = [
    ['Tides by Night and Day', day(1), day(2), ['tides-at-night-and-day']],
    ['Knots That Hold', day(1), day(1), []],
  ];
  expect(isLive()).toEqual(committed);
  write('README.md', kites, night.replace('at', 'by'), knots);
  expect(isLive()).toEqual([['Kites in the Cloud', null, null, []], ...committed]);
});

test('papers of a page that is written anew keep their ids, also in the live preview', () => {
  const list = join(folder, 'notes');
  const link = (name: string, number: number) =>
    `<a href="https://dl.example.org/doi/10.5555/${number}">${name}</a>`;
  const row = (name: string, number: number) => `<tr><td>${name}</td><td>${link('Paper', number)}</td></tr>`;
  const head = '<tr><th>Name</th><th>Links</th></tr>';
  const titles = ['Tides at Night and Day', 'Knots That Hold a Boat', 'Kites in the Cloud'];
  write(
    'notes/list.md',
    ...titles.map((title, index) => `- [${title}](https://doi.org/10.5555/${index}) (OSDI 2022)`),
  );
  commit(1);
  const names = ['Tern', 'Bowline', 'Lift'];
  const table = names.map((name, index) => row(name, index)).join('');
  write('notes/list.md', `<table><thead>${head}</thead><tbody>${table}</tbody></table>`);
  commit(2);
  const isKept = (found: ReturnType<typeof compile>) =>
    expect(found.papers.map(([title, , , former]) => [title, former])).toEqual([
      ['Tern', ['tides-at-night-and-day']],
      ['Bowline', ['knots-that-hold-a-boat']],
      ['Lift', ['kites-in-the-cloud']],
    ]);
  isKept(compile(list));
  const cache = join(folder, '.git/paperdex-earlier-papers.json');
  writeFileSync(cache, readFileSync(cache, 'utf8').replace('"tides-at-night-and-day"', '"tides"'));
  expect(compile(list).papers[0]?.[3]).toEqual(['tides']);
  writeFileSync(cache, '{');
  isKept(compile(list));
  const addHistory = createLiveHistory(list, (notice) => notices.push(notice));
  isKept(compile(list, addHistory));
  rmSync(cache);
  isKept(compile(list, addHistory));
});

test('no program of the repository runs', () => {
  write('README.md', night);
  const ran = join(folder, 'ran');
  const program = `touch '${ran}'; cat`;
  writeFileSync(join(folder, '.gitattributes'), '*.md diff=own filter=own\n');
  commit(1);
  write('README.md', night, knots);
  commit(2);
  for (const key of [
    'diff.external',
    'diff.own.command',
    'diff.own.textconv',
    'core.fsmonitor',
    'core.pager',
  ])
    git(folder, 'config', key, program);
  expect(compile().papers).toHaveLength(2);
  expect(compile().papers[1]).toEqual(['Knots That Hold', day(2), day(2), []]);
  expect(readdirSync(folder)).not.toContain('ran');
});

test('a commit is noticed, whoever makes it, and so is a repository that comes and goes', () => {
  const list = join(folder, 'list');
  mkdirSync(list);
  const locator = createLocator(list);
  const agrees = () => {
    const found = locator();
    expect(found).toEqual(locate(list));
    return found?.head;
  };
  const heads = [agrees()];
  for (const change of [
    () => commit(1),
    () => {},
    () => git(folder, 'commit', '-q', '--amend', '--allow-empty', '-m', 'Other'),
    () => commit(2),
    () => git(folder, 'reset', '-q', '--hard', 'HEAD~'),
    () => git(folder, 'checkout', '-q', '-b', 'more', 'HEAD@{1}'),
    () => rmSync(join(folder, '.git'), { recursive: true }),
  ]) {
    change();
    agrees();
    heads.push(agrees());
  }
  expect(new Set(heads).size).toBe(4);
});
