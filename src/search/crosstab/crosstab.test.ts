import { describe, expect, it } from 'vitest';
import type { FacetKey } from '../../paper/facets.ts';
import type { Paper } from '../../paper/schema.ts';
import { sampleDataset, sampleVenue } from '../../testing/sample-list.ts';
import { emptyView, type View } from '../../view/view.ts';
import { explore } from '../explore.ts';
import { buildSearchableIndex } from '../text-search.ts';
import { cross } from './cross.ts';
import { layersOf } from './layers.ts';
import { leadingSlices } from './leading-slices.ts';
import { shownCounts } from './shown-counts.ts';
import type { Slice } from './slice.ts';
import { stack } from './stack.ts';
import { unusualShares } from './unusual-shares.ts';
import { firstSeparateYear, yearSlices } from './year-slices.ts';

const named = (slices: readonly Slice[]) => slices.map(({ name, count }) => `${name} ${count}`);

/** Functions that slice the papers shown by a view. */
function sliced(papers: readonly Partial<Paper>[], constraints: Partial<View> = {}) {
  const view = { ...emptyView, ...constraints };
  const exploration = explore(buildSearchableIndex(sampleDataset(papers)), view);
  const { rows, counts } = exploration;
  const countByValue = (key: FacetKey) => shownCounts(exploration, counts[key]);
  return {
    exploration,
    leading: (key: FacetKey, limit: number) => leadingSlices(counts[key], countByValue(key), limit),
    layers: (key: FacetKey, limit: number) =>
      layersOf(counts[key], countByValue(key), rows.length, limit).slices,
    years: (slots: number) =>
      yearSlices(
        counts.year,
        countByValue('year'),
        firstSeparateYear(counts.year, countByValue('year'), slots),
      ),
  };
}

const venues = (...venueNames: string[]) =>
  venueNames.map((name) => ({ venue: name === '' ? null : sampleVenue(name) }));
const topics = (...paths: string[][]) =>
  paths.map((path) => ({ topics: path.map((text) => text.split('/')) }));

describe('leadingSlices', () => {
  it('returns the values with the most papers, then the papers without a value, and the number of values left out', () => {
    const { slices, leftOut } = sliced(venues('ATC', 'OSDI', '', 'OSDI', 'SOSP', 'SOSP', 'SOSP')).leading(
      'venue',
      2,
    );
    expect(named(slices)).toEqual(['SOSP 3', 'OSDI 2', '(none) 1']);
    expect(leftOut).toBe(1);
  });

  it('lists topics below their parents', () => {
    const { slices } = sliced(topics(['B'], ['A/X'], ['B/Y'], ['A/Z'], ['B/Y'])).leading('topic', 4);
    expect(named(slices)).toEqual(['B 3', 'B > Y 2', 'A 2', 'A > X 1']);
  });

  it('returns only selected values, if a paper can have several', () => {
    const papers = [{ affiliations: ['CMU', 'MIT'] }, { affiliations: ['MIT'] }, { affiliations: ['ETH'] }];
    const { slices } = sliced(papers, { selections: { affil: { any: ['CMU', 'ETH'], not: [] } } }).leading(
      'affil',
      9,
    );
    expect(named(slices)).toEqual(['CMU 1', 'ETH 1']);
  });

  it('keeps exclusions in the selection', () => {
    const [osdi] = sliced(venues('OSDI', 'ATC'), {
      selections: { venue: { any: [], not: ['ATC'] } },
    }).leading('venue', 9).slices;
    expect(osdi?.selection).toEqual({ any: ['OSDI'], not: ['ATC'] });
  });
});

describe('yearSlices', () => {
  const years = [2023, 2021, 2021, 2019, 2018, null].map((year) => ({ year }));

  it('returns every year that has papers, oldest first', () => {
    expect(named(sliced(years).years(4))).toEqual(['2018 1', '2019 1', '2021 2', '2023 1', '(none) 1']);
  });

  it('merges the first years when there are more years than slots', () => {
    const slices = sliced(years).years(3);
    expect(named(slices)).toEqual(['2018–2019 2', '2021 2', '2023 1', '(none) 1']);
    expect(slices[0]?.selection).toEqual({ any: [], not: [], from: 2018, to: 2019 });
  });

  it('selects merged years one by one if years are ticked', () => {
    const view: Partial<View> = { selections: { year: { any: ['2018', '2021', '2023'], not: [] } } };
    expect(sliced(years, view).years(2)[0]).toMatchObject({
      count: 3,
      selection: { any: ['2018', '2021'], not: [] },
    });
  });
});

describe('layersOf', () => {
  it('replaces a topic with more than half of the papers by its children', () => {
    expect(named(sliced(topics(['A/X'], ['A/X'], ['A/Y/Z'], ['B/X'])).layers('topic', 6))).toEqual([
      'A > X 2',
      'A > Y 1',
      'B 1',
    ]);
  });

  it('keeps a large topic without children', () => {
    expect(named(sliced(topics(['A'], ['A'], ['B'])).layers('topic', 6))).toEqual(['A 2', 'B 1']);
  });
});

describe('stack', () => {
  it('counts papers in several layers, and in none, separately', () => {
    const papers = topics(['A'], ['A', 'B'], ['B'], ['C'], []).map((paper) => ({ ...paper, year: 2020 }));
    const { exploration, layers, years } = sliced(papers);
    const { rows, counts } = exploration;
    const axis = { column: counts.topic.column, slices: layers('topic', 2) };
    expect(
      stack(rows, { column: counts.year.column, slices: years(9) }, axis).map((year) => [...year]),
    ).toEqual([[1, 1, 1, 2]]);
  });
});

describe('cross', () => {
  it('counts a paper in every cell whose values it has', () => {
    const papers = [
      { venue: sampleVenue('OSDI'), affiliations: ['CMU', 'MIT'] },
      { venue: sampleVenue('OSDI'), affiliations: ['MIT'] },
      { venue: sampleVenue('ATC'), affiliations: ['CMU'] },
    ];
    const { exploration, leading } = sliced(papers);
    const axis = (key: FacetKey) => ({
      column: exploration.counts[key].column,
      slices: leading(key, 9).slices,
    });
    expect(named(axis('venue').slices)).toEqual(['OSDI 2', 'ATC 1']);
    expect(named(axis('affil').slices)).toEqual(['CMU 2', 'MIT 2']);
    expect([...cross(exploration.rows, axis('venue'), axis('affil'))]).toEqual([1, 2, 1, 0]);
  });
});

describe('unusualShares', () => {
  const papers = Array.from({ length: 60 }, (_, index) => ({
    venue: sampleVenue(index < 12 ? 'OSDI' : 'ATC'),
    affiliations: [index < 6 || index > 57 ? 'Alibaba' : 'CMU'],
    topics: index < 6 ? [['Serving', 'Queues']] : [],
  }));
  const reported = (view: Partial<View>) =>
    unusualShares(sliced(papers, view).exploration, 9).map(
      ({ slice, listCount, ratio }) => `${slice.name} ${slice.count} here, ${listCount} in all: ${ratio}`,
    );

  it('returns values that are more frequent than in the list, largest ratio first, and of nested topics one', () => {
    expect(reported({ selections: { venue: { any: ['OSDI'], not: [] } } })).toEqual([
      'Serving 6 here, 6 in all: 5',
      'Alibaba 6 here, 8 in all: 3.75',
    ]);
  });

  it('is empty for the whole list and for two papers, and skips facets with a selection', () => {
    expect(reported({})).toEqual([]);
    expect(
      reported({ selections: { affil: { any: ['Alibaba'], not: [] }, venue: { any: ['ATC'], not: [] } } }),
    ).toEqual([]);
    expect(reported({ selections: { venue: { any: ['OSDI', 'ATC'], not: [] } } })).toEqual([]);
  });
});
