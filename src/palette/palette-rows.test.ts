import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../paper/words.ts';
import { explore } from '../search/explore.ts';
import { findByName } from '../search/suggestions/find-by-name.ts';
import { buildSearchableIndex } from '../search/text-search.ts';
import { sampleDataset, samplePage, sampleVenue } from '../testing/sample-list.ts';
import { formatView } from '../view/codec/codec.ts';
import { emptyView, toggleValue } from '../view/view.ts';
import { type PaletteSource, paletteGroups } from './palette-rows.ts';

const page = samplePage({ path: 'osdi/2022.md', title: 'OSDI 2022', kind: 'venue' });
const teaPage = samplePage({ path: 'tea.md', title: 'Tea' });
const dataset = sampleDataset([
  {
    title: 'Dark Silicon',
    venue: sampleVenue('OSDI'),
    year: 2022,
    placements: [{ file: page.path, line: 1, endLine: 1, section: [] }],
  },
  ...Array.from({ length: 8 }, (_, index) => ({
    title: `Queues ${index}`,
    name: index === 0 ? 'Tea' : null,
  })),
]);
const index = buildSearchableIndex(dataset);
const chosen: string[] = [];

const osdi = toggleValue(emptyView, 'venue', 'OSDI');
const source: PaletteSource = {
  papers: dataset.papers,
  index,
  view: emptyView,
  counts: explore(index, emptyView).counts,
  recentPapers: dataset.papers.slice(1, 2),
  recentPages: [{ name: teaPage.title, words: teaPage.path, page: teaPage }],
  findPages: findByName([page, teaPage].map((each) => ({ name: each.title, words: each.path, page: each }))),
  findViews: findByName([{ name: 'Mine, kept', words: '', view: osdi, newCount: 3 }]),
  show: (view) => chosen.push(formatView(view)),
  findCommands: findByName(
    ['Dark theme', 'Export'].map((name) => ({
      name,
      words: 'table',
      key: null,
      run: () => chosen.push(name),
    })),
  ),
  countSearched: () => 8,
  openPaper: ({ id }) => chosen.push(id),
  tick: ({ key, value }) => chosen.push(`${key}=${value}`),
  goTo: ({ path }) => chosen.push(path),
  search: (query) => chosen.push(`search ${query}`),
};

/** The suggestions for a text: the labels of each group, with their numbers of papers. */
function suggestionsFor(typed: string): Record<string, string[]> {
  const groups = paletteGroups(source, typed);
  return Object.fromEntries(
    groups.map(({ name, rows }) => [
      name,
      rows.map(({ name: short, label, count }) => `${short}${label}${count === null ? '' : ` (${count})`}`),
    ]),
  );
}

describe('paletteGroups', () => {
  it('finds saved views by name, says what is new in them and shows them', () => {
    const rows = paletteGroups(source, 'mine').flatMap((group) => group.rows);
    expect(rows.map(({ label, detail }) => [label, detail])).toEqual([['Mine, kept', '3 new']]);
    rows[0]?.choose();
    expect(chosen.splice(0)).toEqual(['?venue=OSDI']);
  });

  it('starts with the recently opened papers, saved views, pages and the commands', () => {
    expect(Object.entries(suggestionsFor(''))).toEqual([
      ['Recently opened', ['Tea · Queues 0']],
      ['Saved views', ['Mine, kept']],
      ['Pages', ['Tea', 'OSDI 2022 (1)']],
      ['Commands', ['Dark theme', 'Export']],
    ]);
  });

  it('suggests papers, filters with their counts, and pages; first the filters if one is called so', () => {
    expect(Object.keys(suggestionsFor('osd'))).toEqual(['Papers', 'Filters', 'Pages']);
    expect(Object.entries(suggestionsFor('osdi'))).toEqual([
      ['Filters', ['OSDI (1)']],
      ['Papers', ['Dark Silicon']],
      ['Pages', ['OSDI 2022 (1)']],
    ]);
  });

  it('marks the typed words in the name, the title and the venue', () => {
    const marked = (typed: string) =>
      paletteGroups(source, typed)[0]?.rows.map(({ label, detail, matchesWord, matchesDetailWord }) => [
        ...splitWords(label).filter(matchesWord),
        ...splitWords(detail).filter(matchesDetailWord),
      ]);
    expect(marked('silicon osdi')).toEqual([['silicon', 'osdi']]);
  });

  it('suggests the full search after six papers', () => {
    expect(suggestionsFor('queues').Papers).toHaveLength(7);
    expect(suggestionsFor(' queues ').Papers?.at(-1)).toBe('Search for “queues” (8)');
  });

  it('puts commands last, but first if the name of one starts with the text', () => {
    expect(Object.keys(suggestionsFor('d'))).toEqual(['Papers', 'Commands']);
    expect(Object.keys(suggestionsFor('dark'))).toEqual(['Commands', 'Papers']);
    expect(suggestionsFor('table')).toEqual({ Commands: ['Dark theme', 'Export'] });
  });

  it('runs the chosen row', () => {
    for (const { rows } of paletteGroups(source, 'osdi')) rows[0]?.choose();
    expect(chosen).toEqual(['venue=OSDI', 'paper-0', page.path]);
  });

  it('never throws, and gives all rows different ids', () => {
    const typed = fc.oneof(
      fc.constantFrom('osdi', 'dark', 'q', 'table', 'venue:OSDI', '"queues', '-queues OR ('),
      fc.string(),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const ids = paletteGroups(source, text).flatMap(({ rows }) => rows.map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
