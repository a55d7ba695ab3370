import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse } from '@retorquere/bibtex-parser';
import { expect, it } from 'vitest';
import { z } from 'zod/mini';
import { formatBibtex } from '../cite/bibtex.ts';
import { type Citation, citationOf, citedList } from '../cite/citation.ts';
import { formatCslJson } from '../cite/csl-json.ts';
import type { PersonName } from '../cite/person-name.ts';
import { formatRis } from '../cite/ris.ts';
import { compileFolder } from '../cli/compile-folder.ts';
import { etAl } from '../paper/authors-of.ts';
import type { Dataset } from '../paper/schema.ts';
import { compiledList } from './compiled/compiled-list.ts';
import { cslItem } from './csl-item.ts';

/** The fields of citation-js's output that the tests compare. */
const readSchema = z.array(
  z.looseObject({
    id: z.string(),
    title: z.string(),
    author: z.optional(z.array(z.record(z.string(), z.string()))),
    'container-title': z.optional(z.string()),
    'event-title': z.optional(z.string()),
    publisher: z.optional(z.string()),
    issued: z.optional(z.object({ 'date-parts': z.array(z.array(z.coerce.number())) })),
    DOI: z.optional(z.string()),
  }),
);

/** The end of an incomplete list of authors in each format. */
const endOfNames = { BibTeX: 'others', RIS: etAl, 'CSL-JSON': etAl };

/** Defines tests that other programs read a list's citations correctly. */
export function testCitations(folder: string): void {
  const citations = citationsOf(compiledList(folder).dataset);

  it.each([
    ['BibTeX', formatBibtex, '@bibtex/text'],
    ['RIS', formatRis, '@ris/file'],
    ['CSL-JSON', formatCslJson, '@else/json'],
  ] as const)('%s keeps title, year, venue, DOI and authors for citation-js', (format, write, form) => {
    const read = readSchema.parse(new Cite(write(citations), { forceType: form }).data);
    expect(read).toHaveLength(citations.length);
    read.forEach((item, index) => {
      expect({
        title: withoutMath(plain(item.title), citations[index]),
        authors: (item.author ?? []).map(nameParts),
        venue: plain(item['container-title'] ?? item['event-title'] ?? item.publisher ?? ''),
        year: item.issued?.['date-parts'][0]?.[0] ?? null,
        doi: item.DOI ?? null,
      }).toEqual(facts(citations[index], format));
    });
  });

  it('BibTeX keeps them for Better BibTeX', () => {
    const { entries, errors } = parse(formatBibtex(citations), { sentenceCase: false });
    // Math may use commands from LaTeX packages; the parser reports them but keeps them.
    expect(errors.filter(({ error }) => !error.startsWith('unhandled macro'))).toEqual([]);
    expect(entries.map(({ key }) => key)).toEqual(citations.map(({ key }) => key));
    entries.forEach(({ fields }, index) => {
      const { title, author = [], booktitle, journal, howpublished, year = null, doi = null } = fields;
      const venue = booktitle ?? journal ?? howpublished ?? fields.institution?.[0] ?? fields.school ?? '';
      expect({
        title: withoutMath(title ?? '', citations[index]),
        authors: author.map(({ prefix, lastName, name, firstName, suffix }) =>
          [prefix, lastName, name, firstName, suffix].filter((part) => part !== undefined).join(' '),
        ),
        venue,
        year: year === null ? null : Number(year),
        doi,
      }).toEqual(facts(citations[index], 'BibTeX'));
    });
  });

  it('CSL-JSON is valid', () => {
    const items: unknown = JSON.parse(formatCslJson(citations));
    expect(z.array(cslItem).safeParse(items).error).toBeUndefined();
  });

  it('have no braces in braces, and none around words with a capital first only', () => {
    const titles = formatBibtex(citations).matchAll(/^ {2}title = \{(.*)\},$/gmu);
    for (const [, title = ''] of titles) {
      expect(title).not.toMatch(/(?<!\\)\{(?<!\\)\{/u);
      expect(title).not.toMatch(/(?<![\p{L}\\])\{\p{Lu}[\p{Ll}]+(?:-[\p{L}]\p{Ll}*)*\}/u);
    }
  });

  it('list no venue as an author', () => {
    const venues = new Set(citations.flatMap(({ venue }) => [venue?.title, venue?.short, 'arXiv']));
    for (const { authors } of citations)
      for (const name of authors) if (!('literal' in name)) expect(venues).not.toContain(name.given);
  });

  it('have unique, short ASCII keys that are the same in every build', () => {
    const keys = citations.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9][a-z0-9-]{0,47}$/u);
    expect(citationsOf(compileFolder(folder).dataset).map(({ key }) => key)).toEqual(keys);
  });
}

function citationsOf(dataset: Dataset): Citation[] {
  const list = citedList(dataset);
  return dataset.papers.map((paper) => citationOf(paper, list));
}

function facts(citation: Citation | undefined, format: keyof typeof endOfNames) {
  if (citation === undefined) throw new Error('more citations read than written');
  const { work, title, authors, hasMoreAuthors, venue, date, doi, arxiv } = citation;
  const isNumbered = format === 'BibTeX' && work === 'preprint' && arxiv !== null;
  return {
    title: withoutMath(title, citation),
    authors: [...authors.map((name) => nameParts(name)), ...(hasMoreAuthors ? [endOfNames[format]] : [])],
    venue: isNumbered ? `arXiv:${arxiv.id}` : (venue?.title ?? ''),
    year: date?.year ?? null,
    doi,
  };
}

/**
 * A title to compare. Titles with math are not compared, because programs typeset it in ways of their own.
 */
function withoutMath(title: string, citation: Citation | undefined): string {
  return citation?.title.includes('$') === true ? '' : title;
}

/** A name's parts in sort order, so that different part names compare equal. */
function nameParts(name: Readonly<Record<string, string>> | PersonName): string {
  const parts: Readonly<Record<string, string>> = { ...name };
  return [
    parts['non-dropping-particle'],
    parts['dropping-particle'],
    parts.family,
    parts.literal,
    parts.given,
    parts.suffix,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** Text without citation-js's tags for protected capitals. */
function plain(text: string): string {
  return text.replace(/<\/?span[^>]*>/gu, '');
}
