import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, it } from 'vitest';
import { z } from 'zod/mini';
import { formatBibtex } from '../cite/bibtex.ts';
import { type Citation, citationOf } from '../cite/citation.ts';
import { formatCslJson } from '../cite/csl-json.ts';
import type { PersonName } from '../cite/person-name.ts';
import { formatRis } from '../cite/ris.ts';
import { compileFolder } from '../cli/compile-folder.ts';
import type { Paper } from '../paper/schema.ts';

/** The fields of citation-js's output that the tests compare. */
const readSchema = z.array(
  z.looseObject({
    'citation-key': z.optional(z.string()),
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

/** Defines tests that other programs read a list's citations correctly. */
export function testCitations(folder: string): void {
  const papers = compileFolder(folder).dataset.papers;
  const citations = papers.map(citationOf);

  it.each([
    ['BibTeX', formatBibtex, '@bibtex/text'],
    ['RIS', formatRis, '@ris/file'],
    ['CSL-JSON', formatCslJson, '@else/json'],
  ] as const)('%s keeps title, year, venue, DOI and authors', (_, write, form) => {
    const read = readSchema.parse(new Cite(write(citations), { forceType: form }).data);
    expect(read).toHaveLength(citations.length);
    read.forEach((item, index) => {
      const written = citations[index];
      if (written === undefined) throw new Error('more citations read than written');
      expect({
        title: plain(item.title),
        authors: (item.author ?? []).map(nameParts),
        venue: plain(item['container-title'] ?? item['event-title'] ?? item.publisher ?? ''),
        year: item.issued?.['date-parts'][0]?.[0] ?? null,
        doi: item.DOI ?? null,
      }).toEqual(facts(written));
    });
  });

  it('have unique ASCII keys that are the same in every build', () => {
    const keys = citations.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9][a-z0-9:-]*$/u);
    expect(compileFolder(folder).dataset.papers.map((paper: Paper) => citationOf(paper).key)).toEqual(keys);
  });
}

function facts({ title, authors, venue, year, doi }: Citation) {
  return { title, authors: authors.map((name) => nameParts({ ...name })), venue: venue ?? '', year, doi };
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
