import { describe, expect, it } from 'vitest';
import { formatDataset } from '../paper/dataset-text.ts';
import { schemaVersion } from '../paper/kinds.ts';
import type { Dataset, Paper } from '../paper/schema.ts';
import { sampleDataset, sampleLink, samplePage, samplePaper } from '../testing/sample-list.ts';
import { versionOne } from '../testing/version-1-dataset.ts';
import { type DatasetResult, readDataset } from './read-dataset.ts';

function read(text: string): DatasetResult {
  const result = readDataset(text);
  for (;;) {
    const step = result.next();
    if (step.done === true) return step.value;
  }
}

const good = samplePaper({ id: 'good', title: 'KEEP', links: [sampleLink('paper')] });
const rest = { ...sampleDataset([]), papers: undefined };
const noLosses = { skipped: 0, inPart: 0, damaged: [] };
/** A dataset of the given papers, followed by a good one. */
const withPapers = (...papers: unknown[]) => JSON.stringify({ ...rest, papers: [...papers, good] });
const idsIn = (result: DatasetResult) =>
  'dataset' in result ? result.dataset.papers.map(({ id }) => id) : result;

describe('a dataset', () => {
  const whole = sampleDataset([{ title: 'One', notes: ['A remark.'] }, { title: 'Two' }], {
    pages: [samplePage()],
  });

  it.each([
    ['as the compiler writes it', formatDataset(whole)],
    ['as another program writes it', JSON.stringify(whole, null, 2)],
    ['after a byte order mark', `\uFEFF${formatDataset(whole)}`],
  ])('is read %s', (_, text) => {
    expect(read(text)).toEqual({ dataset: whole, losses: noLosses });
  });

  it('may have unknown fields', () => {
    const text = JSON.stringify({ ...whole, made: 'today', papers: [{ ...good, enriched: { stars: 5 } }] });
    expect(read(text)).toMatchObject({ dataset: { papers: [good] }, losses: noLosses });
  });

  it('may omit the optional fields of a paper', () => {
    expect(read(withPapers({ id: 'bare', title: 'Bare' }))).toMatchObject({
      dataset: { papers: [samplePaper({ id: 'bare', title: 'Bare', placements: [] }), good] },
      losses: noLosses,
    });
    expect(read('{"schemaVersion":1,"papers":[{"id":"bare","title":"Bare"}]}')).toMatchObject({
      dataset: { list: { title: '', homepage: null }, pages: [], acronyms: [], papers: [{ id: 'bare' }] },
    });
  });

  it('is read from a file of version 1, whose papers get the defaults of later fields', () => {
    const [paper] = versionOne.papers;
    expect(read(JSON.stringify(versionOne))).toEqual({
      dataset: {
        ...versionOne,
        schemaVersion,
        list: { ...versionOne.list, updated: null, licence: null, fields: [], hiddenFacets: [] },
        papers: [samplePaper(paper as Partial<Paper>)],
      },
      losses: noLosses,
    });
  });

  it('loses only the pages that are invalid', () => {
    const text = JSON.stringify({
      ...whole,
      pages: [
        null,
        { path: 7 },
        samplePage({ path: 'a.md' }),
        { ...samplePage(), hints: [{ tag: 'script' }] },
      ],
    });
    expect(read(text)).toMatchObject({
      dataset: { pages: [samplePage({ path: 'a.md' })] },
      losses: { ...noLosses, damaged: ['pages'] },
    });
  });
});

describe('a field that is invalid', () => {
  const bad = { ...good, id: 'bad', year: 2024, notes: ['A remark.'], date: '2024-05' };
  const forbidden = [{ tag: 'script', children: ['alert(1)'] }];
  const handler = [{ tag: 'math', formula: [{ tag: 'mi', attributes: { onclick: 'a' } }] }];

  it.each<[string, object, object]>([
    ['a year as text', { year: '2024' }, { year: null }],
    ['a venue as text', { venue: 'OSDI' }, { venue: null }],
    ['links as text', { links: 'x' }, { links: [] }],
    ['a kind that this version does not know', { kind: 'preprint' }, { kind: 'paper' }],
    ['notes in HTML', { notes: '<img src=x onerror=alert(1)>' }, { notes: [] }],
    ['a forbidden element in a note', { notes: forbidden }, { notes: [] }],
    ['a handler in a formula', { notes: handler }, { notes: [] }],
    ['a malformed id', { id: '__Proto__ 1' }, { id: 'proto-1' }],
    ['several', { year: '2024', date: 7 }, { year: null, date: null }],
  ])('is left out and counted, the rest of its paper is shown: %s', (_, fields, expected) => {
    for (const text of [
      JSON.stringify({ ...rest, papers: [{ ...bad, ...fields }, good] }),
      formatDataset({ ...sampleDataset([]), papers: [{ ...bad, ...fields }, good] }),
      JSON.stringify({ ...versionOne, papers: [{ ...bad, ...fields }, good] }),
    ])
      expect(read(text)).toMatchObject({
        dataset: { papers: [{ ...bad, ...expected }, good] },
        losses: { ...noLosses, inPart: 1 },
      });
  });

  it('is not counted if only a kind of link or venue is unknown', () => {
    const venue = { name: 'ICML', raw: 'ICML', kind: 'symposium' };
    const result = read(withPapers({ ...bad, venue, links: [{ ...sampleLink('paper'), kind: 'podcast' }] }));
    expect(result).toMatchObject({
      dataset: {
        papers: [
          { venue: { ...venue, kind: 'other' }, links: [{ ...sampleLink('paper'), kind: 'other' }] },
          good,
        ],
      },
      losses: noLosses,
    });
  });

  it.each([
    ['list', { list: 'x' }, { list: { title: '', fields: [] } }],
    ['pages', { pages: 7 }, { pages: [] }],
    ['acronyms', { acronyms: [{ short: 'VM' }] }, { acronyms: [] }],
  ])('may be one of the dataset itself: %s', (field, fields, expected) => {
    expect(read(JSON.stringify({ ...rest, ...fields, papers: [good] }))).toMatchObject({
      dataset: { ...expected, papers: [good] },
      losses: { ...noLosses, damaged: [field] },
    });
  });
});

describe('an invalid paper', () => {
  it.each<[string, unknown]>([
    ['null', null],
    ['a number', 1],
    ['a text', 'x'],
    ['a list', [good]],
    ['empty', {}],
    ['without a title', { ...good, id: 'bad', title: null }],
    ['with an empty title', { ...good, id: 'bad', title: '' }],
    ['without an id', { ...good, id: ['a'] }],
    ['with an id of no letters', { ...good, id: '/' }],
    ['with the id of another', { ...good, title: 'Second' }],
  ])('is skipped and counted: %s', (_, paper) => {
    const result = read(JSON.stringify({ ...rest, papers: [good, paper, samplePaper({ id: 'last' })] }));
    expect(idsIn(result)).toEqual(['good', 'last']);
    expect(result).toMatchObject({ losses: { ...noLosses, skipped: 1 } });
  });

  it('may be a line of the dataset that is not JSON', () => {
    const text = formatDataset({ ...sampleDataset([]), papers: [samplePaper({ id: 'broken' }), good] });
    const result = read(text.replace('"id":"broken"', '"id":"broken'));
    expect(idsIn(result)).toEqual(['good']);
    expect(result).toMatchObject({ losses: { ...noLosses, skipped: 1 } });
  });
});

describe('a paper that is nested however deeply', () => {
  it('is shown without what is nested too deeply', () => {
    const depth = 100_000;
    const note = `${'{"tag":"em","children":['.repeat(depth)}"deep"${']}'.repeat(depth)}`;
    const nests = [
      `"notes":[${note}]`,
      `"topics":${'['.repeat(depth)}${']'.repeat(depth)}`,
      `"unknown":${'['.repeat(depth)}${']'.repeat(depth)}`,
    ];
    const papers = nests.map((nest, index) => `{"id":"deep-${index}","title":"Deep",${nest}}`);
    const result = read(`{"schemaVersion":1,"papers":[${papers.join()},${JSON.stringify(good)}]}`);
    expect(result).toMatchObject({
      dataset: {
        papers: [{ id: 'deep-0', notes: [] }, { id: 'deep-1', topics: [] }, { id: 'deep-2' }, good],
      },
      losses: { ...noLosses, inPart: 2 },
    });
  });
});

describe('a hostile dataset', () => {
  const hostile = [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
  ];

  it.each(hostile)('drops unsafe links, keeps the paper: %j', (url) => {
    const links = [
      { kind: 'paper', label: 'Paper', url, page: null },
      { kind: 'notes', label: 'Notes', url: 'a.md', page: url },
      sampleLink('code'),
    ];
    const notes = [
      { tag: 'a', href: url, children: ['a link'] },
      { tag: 'img', src: url, alt: 'a picture' },
    ];
    const result = read(withPapers({ ...good, id: 'hostile', links, notes }));
    expect(result).toMatchObject({
      losses: noLosses,
      dataset: { papers: [{ id: 'hostile', links: [sampleLink('code')] }, good] },
    });
    const [paper] = 'dataset' in result ? result.dataset.papers : [];
    expect(JSON.parse(JSON.stringify(paper?.notes))).toEqual([
      { tag: 'a', children: ['a link'] },
      { tag: 'img', alt: 'a picture' },
    ]);
  });

  it.each(hostile)('drops unsafe URLs of the list itself: %j', (url) => {
    const list = { title: 'List', homepage: url, repository: url, source: { view: url, edit: url } };
    expect(read(JSON.stringify({ ...rest, list, papers: [good] }))).toMatchObject({
      dataset: { list: { title: 'List', homepage: null, repository: null, source: null } },
    });
  });

  it('keeps relative addresses and web addresses', () => {
    const urls = [
      'https://example.org/',
      'http://example.org/',
      '//example.org/',
      'mailto:a@example.org',
      '../notes/a b.md#c',
      '#heading',
      'notes/a:b.md',
    ];
    const links = urls.map((url) => ({ kind: 'other', label: '', url, page: null }));
    expect(read(withPapers({ ...good, id: 'links', links }))).toMatchObject({
      dataset: { papers: [{ links }, good] },
    });
  });

  it('changes no prototype', () => {
    const result = read(
      `{"schemaVersion":1,"__proto__":{"polluted":1},"papers":[
      {"id":"proto","title":"KEEP","__proto__":{"polluted":1,"year":1},"constructor":{"prototype":{"polluted":1}}}]}`,
    );
    expect(result).toMatchObject({ dataset: { papers: [{ id: 'proto', year: null }] }, losses: noLosses });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('a file that is not a dataset', () => {
  const incomplete = 'The list could not be read: its data is incomplete, or the file is not a list.';
  const noVersion = 'The list could not be read: its data has an old or unknown format.';
  const noPapers = 'The list could not be read: its file has no papers.';
  const text = formatDataset(sampleDataset([{}, {}]));

  it.each([
    ['nothing', '', incomplete],
    ['cut off', text.slice(0, -20), incomplete],
    ['cut off after a paper', text.slice(0, text.lastIndexOf(',\n')), incomplete],
    ['a page of HTML', '<!doctype html><title>404</title>', incomplete],
    ['null', 'null', noPapers],
    ['a list', '[1]', noPapers],
    ['without a version', '{"papers":[]}', noVersion],
    ['of an older version', '{"schemaVersion":0,"papers":[]}', noVersion],
    ['with a version as text', '{"schemaVersion":"1","papers":[]}', noVersion],
    ['without papers', '{"schemaVersion":1}', noPapers],
    ['with papers as a table', '{"schemaVersion":1,"papers":{}}', noPapers],
  ])('gives an error message: %s', (_, wrong, problem) => {
    expect(read(wrong)).toEqual({ problem, help: 'either' });
  });

  it('asks for a reload if it is newer than the page', () => {
    const newer: unknown = { ...(JSON.parse(text) as Dataset), schemaVersion: 99 };
    expect(read(JSON.stringify(newer))).toEqual({
      problem: 'This page is out of date. Reload it to get the new version.',
      help: 'reload',
    });
  });
});
