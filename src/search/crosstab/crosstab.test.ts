import { describe, expect, it } from 'vitest';
import type { FacetKey } from '../../paper/facets.ts';
import type { Paper } from '../../paper/schema.ts';
import { sampleDataset, sampleVenue } from '../../testing/sample-list.ts';
import { emptyView, type View } from '../../view/view.ts';
import { explore } from '../explore.ts';
import { buildListIndex } from '../list-index.ts';
import { cross } from './cross.ts';
import { layersOf } from './layers.ts';
import { leadingSlices } from './leading-slices.ts';
import { unusualShares } from './shares.ts';
import { shownCounts } from './shown-counts.ts';
import type { Slice } from './slice.ts';
import { stack } from './stack.ts';
import { firstOwnYear, yearSlices } from './year-slices.ts';

const named = (slices: readonly Slice[]) => slices.map(({ name, count }) => `${name} ${count}`);

/** A list, and the slices of what a view of it shows. */
function sliced(papers: readonly Partial<Paper>[], asked: Partial<View> = {}) {
  const view = { ...emptyView, ...asked };
  const exploration = explore(buildListIndex(sampleDataset(papers)), view);
  const { rows, counts } = exploration;
  const numbers = (key: FacetKey) => shownCounts(exploration, key);
  return {
    exploration,
    leading: (key: FacetKey, limit: number) => leadingSlices(counts[key], numbers(key), limit),
    layers: (key: FacetKey, limit: number) => layersOf(counts[key], numbers(key), rows.length, limit).slices,
    years: (places: number) =>
      yearSlices(counts.year, numbers('year'), firstOwnYear(counts.year, numbers('year'), places)),
  };
}

const venues = (...venueNames: string[]) =>
  venueNames.map((name) => ({ venue: name === '' ? null : sampleVenue(name) }));
const topics = (...paths: string[][]) =>
  paths.map((path) => ({ topics: path.map((text) => text.split('/')) }));

describe('leadingSlices', () => {
  it('gives the values with the most papers, then the papers without one, and says how many values are left out', () => {
    const { slices, leftOut } = sliced(venues('ATC', 'OSDI', '', 'OSDI', 'SOSP', 'SOSP', 'SOSP')).leading(
      'venue',
      2,
    );
    expect(named(slices)).toEqual(['SOSP 3', 'OSDI 2', '(none) 1']);
    expect(leftOut).toBe(1);
  });

  it('gives topics below the topics that hold them', () => {
    const { slices } = sliced(topics(['B'], ['A/X'], ['B/Y'], ['A/Z'], ['B/Y'])).leading('topic', 4);
    expect(named(slices)).toEqual(['B 3', 'B > Y 2', 'A 2', 'A > X 1']);
  });

  it('gives of several asked values these only, where a paper may have others beside them', () => {
    const papers = [{ affiliations: ['CMU', 'MIT'] }, { affiliations: ['MIT'] }, { affiliations: ['ETH'] }];
    const { slices } = sliced(papers, { selections: { affil: { any: ['CMU', 'ETH'], not: [] } } }).leading(
      'affil',
      9,
    );
    expect(named(slices)).toEqual(['CMU 1', 'ETH 1']);
  });

  it('keeps what is excluded excluded', () => {
    const [osdi] = sliced(venues('OSDI', 'ATC'), {
      selections: { venue: { any: [], not: ['ATC'] } },
    }).leading('venue', 9).slices;
    expect(osdi?.selection).toEqual({ any: ['OSDI'], not: ['ATC'] });
  });
});

describe('yearSlices', () => {
  const years = [2023, 2021, 2021, 2019, 2018, null].map((year) => ({ year }));

  it('gives every year that has papers, oldest first', () => {
    expect(named(sliced(years).years(4))).toEqual(['2018 1', '2019 1', '2021 2', '2023 1', '(none) 1']);
  });

  it('puts the first years together when there are more than there are places', () => {
    const slices = sliced(years).years(3);
    expect(named(slices)).toEqual(['2018–2019 2', '2021 2', '2023 1', '(none) 1']);
    expect(slices[0]?.selection).toEqual({ any: [], not: [], from: 2018, to: 2019 });
  });

  it('asks for each of the first years by itself where years are ticked', () => {
    const view: Partial<View> = { selections: { year: { any: ['2018', '2021', '2023'], not: [] } } };
    expect(sliced(years, view).years(2)[0]).toMatchObject({
      count: 3,
      selection: { any: ['2018', '2021'], not: [] },
    });
  });
});

describe('layersOf', () => {
  it('gives way from a topic with more than half of the papers to those below it', () => {
    expect(named(sliced(topics(['A/X'], ['A/X'], ['A/Y/Z'], ['B/X'])).layers('topic', 6))).toEqual([
      'A > X 2',
      'A > Y 1',
      'B 1',
    ]);
  });

  it('keeps a large topic that holds no others', () => {
    expect(named(sliced(topics(['A'], ['A'], ['B'])).layers('topic', 6))).toEqual(['A 2', 'B 1']);
  });
});

describe('stack', () => {
  it('sets the papers of several layers, and those of none, apart', () => {
    const papers = topics(['A'], ['A', 'B'], ['B'], ['C'], []).map((paper) => ({ ...paper, year: 2020 }));
    const { exploration, layers, years } = sliced(papers);
    const { rows, counts } = exploration;
    const side = { column: counts.topic.column, slices: layers('topic', 2) };
    expect(
      stack(rows, { column: counts.year.column, slices: years(9) }, side).map((year) => [...year]),
    ).toEqual([[1, 1, 1, 2]]);
  });
});

describe('cross', () => {
  it('counts a paper in every cell whose values it carries', () => {
    const papers = [
      { venue: sampleVenue('OSDI'), affiliations: ['CMU', 'MIT'] },
      { venue: sampleVenue('OSDI'), affiliations: ['MIT'] },
      { venue: sampleVenue('ATC'), affiliations: ['CMU'] },
    ];
    const { exploration, leading } = sliced(papers);
    const side = (key: FacetKey) => ({
      column: exploration.counts[key].column,
      slices: leading(key, 9).slices,
    });
    expect(named(side('venue').slices)).toEqual(['OSDI 2', 'ATC 1']);
    expect(named(side('affil').slices)).toEqual(['CMU 2', 'MIT 2']);
    expect([...cross(exploration.rows, side('venue'), side('affil'))]).toEqual([1, 2, 1, 0]);
  });
});

describe('unusualShares', () => {
  const papers = Array.from({ length: 60 }, (_, place) => ({
    venue: sampleVenue(place < 12 ? 'OSDI' : 'ATC'),
    affiliations: [place < 6 || place > 57 ? 'Alibaba' : 'CMU'],
    topics: place < 6 ? [['Serving', 'Queues']] : [],
  }));
  const told = (view: Partial<View>) =>
    unusualShares(sliced(papers, view).exploration, 9).map(
      ({ slice, inList, times }) => `${slice.name} ${slice.count} here, ${inList} in all: ${times}`,
    );

  it('tells of values that are here more often than elsewhere, the most unusual first, of topics the highest', () => {
    expect(told({ selections: { venue: { any: ['OSDI'], not: [] } } })).toEqual([
      'Serving 6 here, 6 in all: 5',
      'Alibaba 6 here, 8 in all: 3.75',
    ]);
  });

  it('has nothing to tell of the whole list, of two papers, or of what is asked for', () => {
    expect(told({})).toEqual([]);
    expect(
      told({ selections: { affil: { any: ['Alibaba'], not: [] }, venue: { any: ['ATC'], not: [] } } }),
    ).toEqual([]);
    expect(told({ selections: { venue: { any: ['OSDI', 'ATC'], not: [] } } })).toEqual([]);
  });
});
