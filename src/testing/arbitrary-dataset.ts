import fc from 'fast-check';
import { formulaAttributes, formulaTags } from '../paper/formula.ts';
import { dateSources, linkKinds, pageKinds, schemaVersion, venueKinds, yearSources } from '../paper/kinds.ts';
import { type RichTextElement, type RichTextNode, richTextTags } from '../paper/rich-text.ts';
import type { Dataset, Paper } from '../paper/schema.ts';

const text = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom('<b>bold</b>', '__proto__', 'javascript:alert(1)'),
);
const texts = fc.array(text, { maxLength: 3 });
const date = fc.constantFrom('2023-05', '2023-05-17');
const id = fc.stringMatching(/^[a-z0-9][a-z0-9~-]{0,6}$/);
const line = fc.integer({ min: 1, max: 9_999 });
const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const address = fc.constantFrom(
  'https://example.org/a?b=c#d',
  'mailto:a@example.org',
  '../notes/reef.md',
  '#heading',
  '//example.org/a',
  'files/a.png',
);
const size = fc.integer({ min: 1, max: 65_535 });

const { formula } = fc.letrec((tie) => ({
  formula: fc.oneof(
    { maxDepth: 2 },
    text,
    fc.record(
      {
        tag: fc.constantFrom(...formulaTags),
        attributes: fc.dictionary(
          fc.constantFrom(...formulaAttributes),
          fc.stringMatching(/^[\w.%+-]{1,24}$/),
          { maxKeys: 2 },
        ),
        children: fc.array(tie('formula'), { maxLength: 2 }),
      },
      { requiredKeys: ['tag'] },
    ),
  ),
}));

const { node } = fc.letrec<{ node: RichTextNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.record(
      {
        tag: fc.constantFrom(...richTextTags),
        href: address,
        src: address,
        alt: text,
        width: size,
        height: size,
        id: text,
        start: fc.integer(),
        kind: text,
        paper: id,
        line,
        formula: fc.array(formula, { maxLength: 2 }) as fc.Arbitrary<NonNullable<RichTextElement['formula']>>,
        children: fc.array(tie('node'), { maxLength: 3 }),
      },
      { requiredKeys: ['tag'] },
    ),
  ),
}));
const richText = fc.array(node, { maxLength: 3 });

/** Generates any paper that the schema allows. */
export const arbitraryPaper: fc.Arbitrary<Paper> = fc.record({
  id,
  kind: fc.constantFrom('paper', 'resource'),
  title: text.filter((title) => title !== ''),
  name: orNull(text),
  authors: texts,
  authorsComplete: fc.boolean(),
  noteAuthors: texts,
  affiliations: texts,
  awards: texts,
  tags: texts,
  venue: orNull(fc.record({ name: text, raw: text, kind: fc.constantFrom(...venueKinds) })),
  year: orNull(fc.integer()),
  yearFrom: orNull(fc.constantFrom(...yearSources)),
  date: orNull(date),
  dateFrom: orNull(fc.constantFrom(...dateSources)),
  identifiers: fc.record({ doi: text, arxiv: text, openreview: text, usenix: text }, { requiredKeys: [] }),
  links: fc.array(
    fc.record({
      kind: fc.constantFrom(...linkKinds),
      label: text,
      url: address,
      page: orNull(fc.constant('notes/reef.md')),
    }),
    {
      maxLength: 3,
    },
  ),
  notes: richText,
  fields: fc.dictionary(text, texts, { maxKeys: 2 }),
  bibtex: orNull(
    fc.record(
      {
        ...{ file: text, line, endLine: line, key: text, type: text, authors: texts },
        ...{ authorsComplete: fc.boolean(), venue: text, publisher: text, volume: text, number: text },
        ...{
          pages: text,
          year: fc.integer(),
          month: fc.integer({ min: 1, max: 12 }),
          doi: text,
          arxiv: text,
        },
      },
      { requiredKeys: ['file', 'line', 'endLine', 'key', 'type', 'authors', 'authorsComplete'] },
    ),
  ),
  placements: fc.array(fc.record({ file: text, line, endLine: line, section: texts }), {
    minLength: 1,
    maxLength: 3,
  }),
  topics: fc.array(texts, { maxLength: 3 }),
  notePage: orNull(text),
  related: fc.array(fc.record({ id, terms: texts }), { maxLength: 3 }),
  provenance: fc.dictionary(text, fc.tuple(text, line, line, line), { maxKeys: 2 }),
  printedLines: fc.array(
    fc.record({
      file: text,
      line,
      pieces: fc.array(fc.record({ text, fields: texts }, { requiredKeys: ['text'] }), { maxLength: 2 }),
    }),
    { maxLength: 2 },
  ),
  confidence: orNull(fc.double({ min: 0, max: 1, noNaN: true })),
  formerIds: fc.array(id, { maxLength: 2 }),
  added: orNull(date),
  changed: orNull(date),
});

/** Generates any dataset that the schema allows, without papers. */
export const datasetWithoutPapers: fc.Arbitrary<Dataset> = fc.record({
  schemaVersion: fc.constant(schemaVersion),
  list: fc.record({
    title: text,
    description: text,
    homepage: orNull(address),
    repository: orNull(address),
    source: orNull(
      fc.record({
        view: fc.constant('https://example.org/{file}#L{line}-L{endLine}'),
        edit: orNull(address),
        commit: text,
      }),
    ),
    updated: orNull(date),
    licence: orNull(text),
    fields: fc.array(fc.record({ label: text, isFacet: fc.boolean() }), { maxLength: 2 }),
    hiddenFacets: texts,
  }),
  pages: fc.array(
    fc.record({
      path: text,
      title: text,
      kind: fc.constantFrom(...pageKinds),
      description: orNull(text),
      body: richText,
      depth: orNull(fc.nat()),
      group: orNull(text),
      topic: texts,
      hints: richText,
    }),
    { maxLength: 3 },
  ),
  papers: fc.constant([]),
  acronyms: fc.array(fc.record({ short: text, long: text, file: text, line }), { maxLength: 2 }),
});

/** A dataset without missing or empty fields. */
export const fullDataset: Dataset = {
  schemaVersion,
  list: {
    title: 'List',
    description: 'A list.',
    homepage: 'https://example.org/',
    repository: 'https://example.org/list',
    source: {
      view: 'https://example.org/{file}#L{line}',
      edit: 'https://example.org/edit/{file}',
      commit: 'f3a',
    },
    updated: '2026-11-01',
    licence: 'CC-BY-4.0',
    fields: [{ label: 'Env', isFacet: true }],
    hiddenFacets: ['affil'],
  },
  pages: [
    {
      path: 'list.md',
      title: 'List',
      kind: 'topic',
      description: 'A page.',
      body: [fullNote()],
      depth: 1,
      group: 'Papers',
      topic: ['List'],
      hints: [fullNote()],
    },
  ],
  papers: [
    {
      id: 'reef',
      kind: 'paper',
      title: 'REEF: Preemption',
      name: 'REEF',
      authors: ['Ada Lovelace'],
      authorsComplete: false,
      noteAuthors: ['Ada Lovelace'],
      affiliations: ['University of Somewhere'],
      awards: ['Best Paper'],
      tags: ['gpu'],
      venue: { name: 'OSDI', raw: 'OSDI 2022', kind: 'conference' },
      year: 2022,
      yearFrom: 'venue',
      date: '2022-07',
      dateFrom: 'date',
      identifiers: {
        doi: '10.1/reef',
        arxiv: '2001.00001',
        openreview: 'reef',
        usenix: 'osdi22/presentation/han',
      },
      links: [{ kind: 'notes', label: 'Notes', url: '../notes/reef.md', page: 'notes/reef.md' }],
      notes: [fullNote()],
      fields: { Env: ['Web'] },
      bibtex: {
        ...{
          file: 'papers.bib',
          line: 1,
          endLine: 9,
          key: 'reef',
          type: 'article',
          authors: ['Ada Lovelace'],
        },
        ...{
          authorsComplete: true,
          venue: 'Reefs',
          publisher: 'Shore',
          volume: '1',
          number: '2',
          pages: '3-4',
        },
        ...{ year: 2022, month: 7, doi: '10.1/reef', arxiv: '2001.00001' },
      },
      placements: [{ file: 'list.md', line: 1, endLine: 2, section: ['List'] }],
      topics: [['List', 'GPUs']],
      notePage: 'notes/reef.md',
      related: [{ id: 'paella', terms: ['preemption'] }],
      provenance: { title: ['list.md', 1, 3, 20] },
      printedLines: [{ file: 'list.md', line: 1, pieces: [{ text: 'REEF: Preemption', fields: ['title'] }] }],
      confidence: 0.9,
      formerIds: ['reef-old'],
      added: '2024-01-01',
      changed: '2025-01-01',
    },
  ],
  acronyms: [{ short: 'GPU', long: 'Graphics Processing Unit', file: 'list.md', line: 3 }],
};

function fullNote(): RichTextNode {
  return {
    tag: 'aside',
    href: 'https://example.org/',
    src: 'files/a.png',
    alt: 'A picture',
    width: 10,
    height: 10,
    id: 'a',
    start: 2,
    kind: 'info',
    paper: 'reef',
    line: 4,
    formula: [{ tag: 'mrow', attributes: { mathvariant: 'normal' }, children: ['x'] }],
    children: ['text', { tag: 'em', children: ['more'] }],
  };
}
