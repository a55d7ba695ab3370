import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { compileList } from '../compile-list.ts';
import { createReporter } from '../diagnostics/reporter.ts';
import { readList } from '../read/read-list.ts';
import { readConfig } from './read-config.ts';

function read(text: string) {
  const reporter = createReporter();
  const config = readConfig(text, reporter);
  return {
    config,
    found: reporter
      .diagnostics()
      .map(({ file, line, column, code, message }) => `${file}:${line}:${column} ${code} ${message}`),
  };
}

describe('readConfig', () => {
  it('reads settings, comments and a last comma', () => {
    expect(
      read(`{
  // where we live
  "$schema": "schema/config-1.json",
  "title": "Awesome Tides",
  "repository": "https://github.com/tides/list",
  "exclude": ["drafts/**"],
  "rules": { "link-missing": "off" },
}`),
    ).toEqual({
      config: {
        $schema: 'schema/config-1.json',
        title: 'Awesome Tides',
        repository: 'https://github.com/tides/list',
        exclude: ['drafts/**'],
        rules: { 'link-missing': 'off' },
      },
      found: [],
    });
  });

  const title = '"title": "Tides"';
  it.each([
    [
      `{ ${title}, "titel": "T" }`,
      '1:21 settings-invalid there is no setting “titel”; did you mean “title”?',
    ],
    [`{ ${title},\n  "colour": 1 }`, '2:3 settings-invalid there is no setting “colour”'],
    [`{ ${title}, "exclude": "a" }`, '1:32 settings-invalid “exclude” must be a list, in brackets'],
    [`{ ${title}, "exclude": [1] }`, '1:33 settings-invalid “exclude.0” must be a text, in quotation marks'],
    [
      `{ ${title}, "rules": { "link-missing": "of" } }`,
      '1:48 settings-invalid “rules.link-missing” must be one of off, info, warning, error',
    ],
    [
      `{ ${title}, "rules": { "link-mising": "off" } }`,
      '1:32 settings-invalid there is no rule “link-mising”; did you mean “link-missing”?',
    ],
    [
      `{ ${title}, "repository": "tides" }`,
      '1:35 settings-invalid “repository” is not an address on GitHub, GitLab or Codeberg',
    ],
    [
      `{ ${title}, "site": "example.org" }`,
      '1:29 settings-invalid “site” must be a whole address, such as https://example.org/list/',
    ],
    [
      `{ ${title}, "facets": { "hide": "Award" } }`,
      '1:41 settings-invalid “facets.hide” must be a list, in brackets',
    ],
    [`{ ${title}, "maxPageSize": 0 }`, '1:36 settings-invalid “maxPageSize” must be at least 1'],
  ])('names what is wrong in %s, and keeps the rest', (text, expected) => {
    const { config, found } = read(text);
    expect(config).toMatchObject({ title: 'Tides' });
    expect(found).toEqual([expect.stringContaining(`paperdex.json:${expected}`)]);
  });

  it.each([
    ['', '1:1 settings-invalid the file is not JSON: '],
    ['{ "title": "Tides" "exclude": [] }', '1:20 settings-invalid the file is not JSON: comma expected'],
    [`{ "exclude": ${'['.repeat(5_000)}`, '1:1 settings-invalid the file is nested too deeply'],
    ['[]', '1:1 settings-invalid the settings must be an object, in braces'],
  ])('has no settings from %j', (text, expected) => {
    const { config, found } = read(text);
    expect(config).toEqual({});
    expect(found[0]).toContain(`paperdex.json:${expected}`);
  });
});

/** Compiles a list of files. */
function compile(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'paperdex-config-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const reporter = createReporter();
  const { dataset, report } = compileList(readList(folder, reporter), reporter);
  return {
    list: dataset.list,
    titles: dataset.papers.map(({ title }) => title),
    messages: report.diagnostics.map(({ message }) => message),
    diagnostics: report.diagnostics.map(({ code, severity, file }) => `${severity} ${code} ${file}`),
  };
}

const entry = (title: string) => `# Pages\n\n- ${title} (OSDI 2022) [[Paper](https://example.org/1)]\n`;

describe('the settings of a list', () => {
  const files = {
    'README.md': entry('Tides at Night'),
    'drafts/a.md': entry('Tides at Dawn'),
    'notes/b.md': `${entry('Tides at Noon')}\n[gone](missing.md)\n`,
  };
  const compiled = (config: object) => compile({ ...files, 'paperdex.json': JSON.stringify(config) });

  it('give the list its title, description and licence', () => {
    const list = { title: 'Tides', description: 'All of them.', licence: 'CC-BY-4.0' };
    expect(compile(files).list).toMatchObject({ title: 'Pages', licence: null });
    expect(compiled(list).list).toMatchObject(list);
  });

  it.each([
    [{ exclude: ['drafts/**'] }, ['Tides at Night', 'Tides at Noon']],
    [{ exclude: ['drafts/**', 'notes/*.md'] }, ['Tides at Night']],
    [{ include: ['README.md', 'drafts/**'] }, ['Tides at Night', 'Tides at Dawn']],
    [{ include: ['**/*.md'], exclude: ['README.md'] }, ['Tides at Dawn', 'Tides at Noon']],
  ])('%j choose the pages', (config, titles) =>
    expect(compiled(config).titles.toSorted()).toEqual(titles.toSorted()),
  );

  it.each([
    ['off', []],
    ['info', ['info link-broken notes/b.md']],
    ['error', ['error link-broken notes/b.md']],
  ])('set a rule to %s', (level, expected) => {
    const { diagnostics } = compiled({ rules: { 'link-broken': level } });
    expect(diagnostics.filter((each) => each.includes('link-broken'))).toEqual(expected);
  });

  it.each([
    [{ hide: ['award', 'Affiliation'] }, ['affil', 'award']],
    [{ hide: [] }, []],
  ])('leave facets out of the filters: %j', (facets, expected) =>
    expect(compiled({ facets }).list.hiddenFacets).toEqual(expected),
  );

  it('show or hide the list’s own fields as facets', () => {
    const row = (title: string) =>
      `- **${title}**. OSDI 2022. [[Paper](https://example.org/${title.length})]\n  - Sea: North\n`;
    const rows = {
      'README.md': `# Pages\n\n${row('Tides at Night')}${row('Tides at Dawn')}${row('Tides at High Noon')}`,
    };
    const fieldsOf = (facets: object) =>
      compile({ ...rows, 'paperdex.json': JSON.stringify({ facets }) }).list.fields;
    expect(fieldsOf({})).toEqual([{ label: 'Sea', isFacet: false }]);
    expect(fieldsOf({ show: ['sea'] })).toEqual([{ label: 'Sea', isFacet: true }]);
    expect(fieldsOf({ show: ['Sea'], hide: ['Sea'] })).toEqual([{ label: 'Sea', isFacet: false }]);
  });

  it('name a facet that the list does not have', () => {
    expect(compiled({ facets: { hide: ['Afiliation'] } }).messages).toContain(
      'the list has no facet “Afiliation”; did you mean “Affiliation”?',
    );
  });

  it('may be in package.json, if they have no file of their own', () => {
    const inPackage = { ...files, 'package.json': '{ "name": "tides", "paperdex": { "title": "Ebb" } }' };
    expect(compile(inPackage).list.title).toBe('Ebb');
    expect(compile({ ...inPackage, 'paperdex.json': '{}' }).list.title).toBe('Pages');
    const wrong = { ...files, 'package.json': '{\n  "paperdex": { "titel": "Ebb" }\n}' };
    expect(compile(wrong).diagnostics).toContain('error settings-invalid package.json');
    expect(compile({ ...files, 'package.json': '{ broken' }).diagnostics).toEqual(compile(files).diagnostics);
  });

  it('say how large a page may be', () => {
    const big = { 'README.md': `${entry('Tides at Night')}\n${'A long line of prose.\n'.repeat(60_000)}` };
    expect(compile(big).titles).toEqual(['Tides at Night']);
    const limited = compile({ ...big, 'paperdex.json': '{"maxPageSize": 1}' });
    expect(limited.diagnostics).toContain('error file-too-big README.md');
  });
});
