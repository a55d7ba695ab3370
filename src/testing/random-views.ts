import { type Facet, noValue } from '../paper/facets.ts';
import { noMarks } from '../paper/reader-marks.ts';
import type { Dataset, Paper } from '../paper/schema.ts';
import { splitWords } from '../paper/words.ts';
import { shortCode } from '../view/short-code.ts';
import { emptyView, type FacetSelection, sortKeys, type View, withFacetSelection } from '../view/view.ts';
import { generateDataset } from './generated/generated-dataset.ts';
import { seededRandom } from './generated/seeded-random.ts';
import { samplePage } from './sample-list.ts';

/** Picks one of several values. */
type Pick = <T>(values: readonly T[]) => T;

const spellings = ['Low-Latency', 'SparseGPT', 'of GPUs', 'naïve', '集群调度', "Don't", 'Tree', 'Trees'];
const dates = ['2024-03-02', '2024-02-26', '2024-01-20', '2023-12-04', '2022-07', null];
const ownValues: readonly Paper['fields'][] = [{ Env: ['Web'] }, { Env: ['Web', 'Quiet Rooms'] }, {}];

/** A generated list with dates, a field of its own, a note page, an acronym, former ids and papers without a year. */
export function variedList(count: number): Dataset {
  const generated = generateDataset(count);
  const pick = picker(count);
  return {
    ...generated,
    list: { ...generated.list, updated: '2024-03-02', fields: [{ label: 'Env', isFacet: true }] },
    pages: [
      samplePage({ path: 'notes/kites.md', body: [{ tag: 'p', children: ['Kites rest at low tide.'] }] }),
    ],
    acronyms: [{ short: 'GPU', long: 'Grand Piano Union', file: 'music.md', line: 1 }],
    papers: generated.papers.map((paper, position) => ({
      ...paper,
      title: paper.title.replace(' ', ` ${pick(spellings)} `),
      year: pick([paper.year, paper.year, null]),
      added: pick(dates),
      fields: pick(ownValues),
      notePage: position % 9 === 0 ? 'notes/kites.md' : null,
      formerIds: position % 10 === 0 ? [`former-${position}`] : [],
    })),
  };
}

/** Returns a function that makes views, most of which find a paper of the list; always the same ones. */
export function viewMaker({ papers }: Dataset, facets: readonly Facet[]): () => View {
  const pick = picker(1);
  return () => {
    const paper = pick(papers);
    const about = () => termAbout(paper, pick);
    const other = () => termAbout(pick(papers), pick);
    const query = pick([
      () => '',
      about,
      () => `${about()} ${about()}`,
      () => `${about()} -${other()}`,
      () => `${other()} OR ${about()} ${about()}`,
      () => `${about()} (${other()} OR ${about()})`,
      () => `-(${other()} OR ${other()} ${about()}) ${about()}`,
      () => `${about()} ${pick(splitWords(paper.title)).slice(0, 3)}`,
    ])();
    const view: View = {
      ...emptyView,
      query,
      sort: pick([[], [], [{ key: pick(sortKeys), descending: pick([true, false]) }]]),
      readingList: pick([...Array(9).fill(() => null), () => readingListOf(papers, pick)])(),
    };
    return [...Array(pick([0, 0, 1, 1, 2])).keys()].reduce<View>((before) => {
      const facet = pick(facets);
      return withFacetSelection(before, facet.key, selectionIn(facet, paper, pick(papers), pick));
    }, view);
  };
}

/** Most papers of a list, by an id, a former id or a short code. */
function readingListOf(papers: readonly Paper[], pick: Pick): View['readingList'] {
  const named = papers.filter(() => pick([true, true, false]));
  return {
    name: '',
    lines: '',
    ids: named.map(({ id, formerIds }) => pick([id, shortCode(id), ...formerIds])),
  };
}

/** A term of a query that finds a paper. */
function termAbout(paper: Paper, pick: Pick): string {
  const { title, authors, affiliations, tags, topics, venue, year, placements, name } = paper;
  const words = splitWords(title);
  const from = pick([0, 1, 2, 3]);
  const quoted = (value: string | undefined, field: string) =>
    value === undefined ? `no:${field}` : `${field}:"${value}"`;
  return pick([
    ...[() => pick(words), () => pick(title.split(' ')), () => pick(words), () => `title:${pick(words)}`],
    () => `"${words.slice(from, from + pick([2, 3])).join(' ')}"`,
    () => pick(['gpus', 'grand piano union', 'piano', 'kites', 'note:tide', 'sparse', '调度']),
    () => pick(['tree', 'trees', '"trees"', '"sparse gpt"', '"low latency"', 'lowlatency']),
    () => `"${authors.slice(0, 2).join(' ')}"`,
    () => `name:${name ?? 'low'}`,
    () => quoted(venue?.name, 'venue'),
    () => quoted(authors[0]?.split(' ').at(-1), 'author'),
    () => `${quoted(tags[0], 'tag')}${pick(['', ',gajo'])}`,
    () => quoted(affiliations[0], 'affil'),
    () => quoted(topics[0]?.at(-1), 'topic'),
    () => `in:${placements[0]?.file.slice(0, pick([2, 9]))}`,
    () =>
      pick(['has:code', 'no:code', 'has:venue', 'has:env', 'no:env', 'no:award', 'has:added', 'is:paper']),
    () => pick(['env:web', 'env:"quiet rooms"', 'award:best', 'is:resource', 'added:6m', 'added:7d']),
    () =>
      pick(['added:<2024-02', 'added:>2023', 'added:2024', 'added:2022-07..2023-12', 'added:>=2024-01-20']),
    () => `year:${pick(['', '>=', '<=', '='])}${year ?? 2020}`,
    () => `year:${pick(['..2022', '2015..', '2010..2020', '>2012', '<2024'])}`,
  ])();
}

/** A selection in a facet: values of a paper, and excluded ones of another. */
function selectionIn(facet: Facet, paper: Paper, other: Paper, pick: Pick): FacetSelection {
  const valuesOf = (of: Paper) => [...facet.values(of, noMarks), noValue];
  const any = pick([[], [pick(valuesOf(paper))], valuesOf(paper), [pick(valuesOf(paper)), 'occurs nowhere']]);
  const not = pick([[], [], [pick(valuesOf(other))]]);
  const range =
    facet.shape === 'range' ? pick([{}, { from: 2015 }, { to: 2020 }, { from: 2012, to: 2022 }]) : {};
  return { any, not, ...range };
}

function picker(seed: number): Pick {
  const random = seededRandom(seed);
  return (values) => values[Math.floor(random() * values.length)] as (typeof values)[number];
}
