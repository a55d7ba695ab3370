import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../paper/reports/report.ts';
import type { Paper } from '../paper/schema.ts';
import { arbitraryPaper } from '../testing/arbitrary-dataset.ts';
import { sampleDataset, sampleLink, samplePage, samplePaper, sampleVenue } from '../testing/sample-list.ts';
import { compareLists } from './compare-lists.ts';
import type { ListChanges, ListState } from './list-changes.ts';

const tides = samplePaper({ id: 'tides', title: 'Tides at Night', venue: sampleVenue('NSDI', 'NSDI 2022') });
const currents = samplePaper({
  id: 'currents',
  title: 'Currents',
  placements: [{ file: 'list.md', line: 2, endLine: 3, section: [] }],
});

function state(
  papers: readonly Paper[],
  more: Partial<Pick<ListState['report'], 'diagnostics'>> = {},
): ListState {
  return { dataset: sampleDataset(papers), report: { diagnostics: more.diagnostics ?? [] } };
}

/** What changed, as one line for each paper. */
function lines(changes: ListChanges): string[] {
  return [
    ...changes.added.map(({ title }) => `+ ${title}`),
    ...changes.removed.map(({ title }) => `- ${title}`),
    ...changes.changed.flatMap(({ title, fields }) =>
      fields.map(({ field, from, to }) => `${title}: ${field} ${from} > ${to}`),
    ),
    ...changes.moved.map(({ title }) => `moved ${title}`),
  ];
}

describe('compareLists', () => {
  it.each<[string, Partial<Paper>, Partial<Paper>, string]>([
    ['a venue', { venue: sampleVenue('NSDI') }, { venue: sampleVenue('OSDI') }, 'venue NSDI > OSDI'],
    [
      'a venue in other words',
      { venue: sampleVenue('NSDI', 'NSDI 22') },
      { venue: sampleVenue('NSDI') },
      'venue NSDI 22 > NSDI',
    ],
    ['a year', {}, { year: 2023 }, 'year  > 2023'],
    ['a month', { year: 2023, date: '2023-05' }, { year: 2023, date: '2023-06' }, 'date 2023-05 > 2023-06'],
    ['a kind', {}, { kind: 'resource' }, 'kind paper > resource'],
    ['an author', { authors: ['A. Frost'] }, { authors: ['A. Frost', 'B. Reed'] }, 'authors  > B. Reed'],
    ['the order of authors', { authors: ['A', 'B'] }, { authors: ['B', 'A'] }, 'authors A, B > B, A'],
    ['"et al."', { authors: ['A'] }, { authors: ['A'], authorsComplete: false }, 'authors  > et al.'],
    ['a link', { links: [sampleLink('code')] }, {}, 'links code code https://example.org/code > '],
    ['a topic', { topics: [['Sea', 'Deep']] }, { topics: [['Sea', 'Low']] }, 'topics Sea › Deep > Sea › Low'],
    ['an own field', { fields: { Env: ['Web'] } }, { fields: { Env: ['Games'] } }, 'fields.Env Web > Games'],
    ['a new own field', {}, { fields: { Env: ['Web'] } }, 'fields.Env  > Web'],
    [
      'a remark',
      { notes: ['Of the sea.'] },
      { notes: ['Of the shore.'] },
      'notes Of the sea. > Of the shore.',
    ],
  ])('names a field and its values: %s', (_, before, after, expected) => {
    const changes = compareLists(
      state([samplePaper({ ...tides, venue: null, ...before })]),
      state([samplePaper({ ...tides, venue: null, ...after })]),
    );
    expect(lines(changes)).toEqual([`Tides at Night: ${expected}`]);
  });

  it('names papers that came and went', () =>
    expect(lines(compareLists(state([tides]), state([currents])))).toEqual([
      '+ Currents',
      '- Tides at Night',
    ]));

  it.each<[string, Partial<Paper>, Partial<Paper>]>([
    ['its former id', {}, { formerIds: ['tides'] }],
    ['its identifier', { identifiers: { doi: '10.1/A' } }, { identifiers: { doi: '10.1/a' } }],
    ['its link', { links: [sampleLink('paper')] }, { links: [sampleLink('paper')] }],
    ['its title in other letters', { title: 'Ebb and flow' }, { title: 'Ebb and Flow' }],
    ['a similar title in its section', {}, { title: 'Tides by Night' }],
  ])('knows a paper with a new id by %s', (_, before, after) => {
    const changes = compareLists(
      state([samplePaper({ ...tides, ...before })]),
      state([samplePaper({ ...tides, id: 'renamed', title: 'Other Words', ...after })]),
    );
    expect(changes).toMatchObject({ added: [], removed: [], changed: [{ id: 'renamed' }] });
  });

  it('does not take a paper for another by what several have', () => {
    const shared = { links: [sampleLink('paper')] };
    const before = [samplePaper({ ...tides, ...shared }), samplePaper({ ...currents, ...shared })];
    const after = [samplePaper({ id: 'new', title: 'Harbours of the World', ...shared })];
    expect(compareLists(state(before), state(after))).toMatchObject({
      added: [{ id: 'new' }],
      removed: [{ id: 'tides' }, { id: 'currents' }],
    });
  });

  it('tells a move from a change, and ignores other lines', () => {
    const place = { file: 'list.md', line: 9, endLine: 9, section: [] };
    const moved = samplePaper({ ...tides, placements: [{ ...place, section: ['Sea'] }] });
    expect(lines(compareLists(state([tides]), state([moved])))).toEqual(['moved Tides at Night']);
    const lower = samplePaper({ ...tides, placements: [place] });
    expect(lines(compareLists(state([tides]), state([lower])))).toEqual([]);
  });

  it('shows the part of a note page that changed', () => {
    const of = (text: string): ListState => ({
      dataset: sampleDataset([{ ...tides, notePage: 'tides.md' }], {
        pages: [
          samplePage({
            path: 'tides.md',
            kind: 'note',
            body: [{ tag: 'p', line: text.length, children: [text] }],
          }),
        ],
      }),
      report: { diagnostics: [] },
    });
    const [before, after] = [of('The moon pulls the sea twice.'), of('The moon pulls the sea thrice.')];
    expect(lines(compareLists(before, after))).toEqual([
      'Tides at Night: noteText …pulls the sea twice. > …pulls the sea thrice.',
    ]);
  });

  it('knows a diagnostic on another line by its paper', () => {
    const diagnostic = (line: number, message = 'no link'): Diagnostic => ({
      ...{ file: 'list.md', line, column: 1, severity: 'warning', code: 'link-missing', message },
      advice: null,
    });
    const lower = (paper: Paper, by: number) =>
      samplePaper({
        ...paper,
        placements: paper.placements.map((each) => ({
          ...each,
          line: each.line + by,
          endLine: each.endLine + by,
        })),
      });
    const changes = compareLists(
      state([tides, currents], { diagnostics: [diagnostic(2), diagnostic(9, 'as in line 5')] }),
      state([lower(tides, 4), lower(currents, 4)], {
        diagnostics: [diagnostic(5), diagnostic(6), diagnostic(13, 'as in line 9')],
      }),
    );
    expect(changes.newDiagnostics).toMatchObject([{ line: 5, paper: 'tides' }]);
    expect(changes.goneDiagnostics).toEqual([]);
  });
});

describe('for any two lists', () => {
  /** Few ids and titles, so that papers of two lists are often the same or alike. */
  const paper = fc
    .tuple(
      arbitraryPaper,
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.constantFrom('Tides at Night', 'Tides by Night', 'Ebb'),
    )
    .map(([each, id, title]): Paper => ({ ...each, id, title }));
  const papers = fc.uniqueArray(paper, { selector: ({ id }) => id, maxLength: 4 });
  const list = papers.map((each) => state(each));
  const nothing = { added: [], removed: [], changed: [], moved: [], newDiagnostics: [], goneDiagnostics: [] };

  it('a list does not differ from itself', () =>
    fc.assert(
      fc.property(list, (one) => {
        expect(compareLists(one, structuredClone(one))).toEqual(nothing);
      }),
    ));

  it('the way back is the mirror image', () => {
    const ids = (each: readonly { readonly id: string }[]) => each.map(({ id }) => id);
    const fields = ({ changed }: ListChanges, isBack: boolean) =>
      changed
        .map((each) =>
          each.fields.map(({ field, from, to }) => (isBack ? [field, to, from] : [field, from, to])),
        )
        .map((each) => JSON.stringify(each.toSorted()))
        .sort();
    fc.assert(
      fc.property(list, list, (one, other) => {
        const there = compareLists(one, other);
        const back = compareLists(other, one);
        expect(ids(back.added)).toEqual(ids(there.removed));
        expect(ids(back.removed)).toEqual(ids(there.added));
        expect(back.moved).toHaveLength(there.moved.length);
        expect(fields(back, true)).toEqual(fields(there, false));
      }),
    );
  });

  it('every paper is kept, added or removed', () =>
    fc.assert(
      fc.property(list, list, (one, other) => {
        const { added, removed } = compareLists(one, other);
        expect(one.dataset.papers.length - removed.length).toBe(other.dataset.papers.length - added.length);
      }),
    ));
});
