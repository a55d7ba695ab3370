import type { Citation } from './citation.ts';
import { latexText, latexTitle } from './latex.ts';
import type { PersonName } from './person-name.ts';
import type { WorkKind } from './work-kind.ts';

/** The entry type and the field for the venue (BibTeXing, O. Patashnik 1988, section 3). */
const entryTypes: Readonly<Record<WorkKind, readonly [type: string, venueField: string]>> = {
  conference: ['inproceedings', 'booktitle'],
  journal: ['article', 'journal'],
  preprint: ['misc', 'howpublished'],
  report: ['techreport', 'institution'],
  thesis: ['phdthesis', 'school'],
  book: ['book', 'publisher'],
  web: ['misc', 'howpublished'],
  other: ['misc', 'howpublished'],
};

/** The names of months that every style defines. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Formats citations as BibTeX in UTF-8. Unknown fields are left out. */
export function formatBibtex(citations: readonly Citation[]): string {
  return citations.map(bibtexEntry).join('\n');
}

function bibtexEntry(citation: Citation): string {
  const { key, id, work, title, name, part, date, doi, arxiv, openreview, url, code } = citation;
  const [type, venueField] = entryTypes[work];
  const short = citation.venue?.short ?? null;
  const fields: readonly (readonly [field: string, value: string | null])[] = [
    ['title', latexTitle(title, name)],
    ['author', bibtexAuthors(citation)],
    [venueField, bibtexVenue(citation)],
    [work === 'conference' ? 'series' : 'shortjournal', short === null ? null : latexText(short)],
    ['volume', escapedOrNull(part?.volume)],
    ['number', escapedOrNull(part?.issue)],
    ['pages', escapedOrNull(part?.pages)?.replace('-', '--') ?? null],
    ['publisher', work === 'book' && citation.venue !== null ? null : escapedOrNull(citation.publisher)],
    ['year', date === null ? null : String(date.year)],
    ['doi', verbatimOrNull(doi)],
    ['eprint', verbatimOrNull(arxiv?.id ?? openreview)],
    ['archivePrefix', arxiv === null ? null : 'arXiv'],
    ['primaryClass', verbatimOrNull(arxiv?.subject)],
    ['eprinttype', arxiv === null && openreview !== null ? 'openreview' : null],
    ['url', verbatimOrNull(url)],
    ['code', code === null || code === url ? null : verbatim(code)],
    ['keywords', citation.keywords.length === 0 ? null : citation.keywords.map(keyword).join(', ')],
    ['abstract', citation.abstract === null ? null : latexText(citation.abstract)],
    ['annote', citation.remarks === null ? null : latexText(citation.remarks)],
    ['paperdex', latexText(id)],
  ];
  const month = months[(date?.month ?? 0) - 1];
  const lines = fields.flatMap(([field, value]) => [
    ...(value === null ? [] : [`  ${field} = {${value}},\n`]),
    // The name of a month is written without braces.
    ...(field === 'year' && month !== undefined ? [`  month = ${month},\n`] : []),
  ]);
  return `@${type}{${key},\n${lines.join('')}}\n`;
}

function bibtexAuthors({ authors, hasMoreAuthors }: Citation): string | null {
  if (authors.length === 0) return null;
  return [...authors.map(bibtexName), ...(hasMoreAuthors ? ['others'] : [])].join(' and ');
}

/** The venue, or the id for an arXiv preprint, so that the id also appears in styles that ignore `eprint`. */
function bibtexVenue({ work, venue, arxiv }: Citation): string | null {
  if (work === 'preprint' && arxiv !== null) return `arXiv:${verbatim(arxiv.id)}`;
  return venue === null ? null : latexText(venue.title);
}

function escapedOrNull(text: string | null | undefined): string | null {
  return text == null ? null : latexText(text);
}

function bibtexName(name: PersonName): string {
  if ('literal' in name) return `{${latexText(name.literal)}}`;
  return [name.family, ...(name.suffix === undefined ? [] : [name.suffix]), name.given]
    .map(namePart)
    .join(', ');
}

/** A comma or "and" would split a name, and TeX drops the space after a command: braces protect both. */
function namePart(part: string): string {
  return /[,\\{}%&$#_~^`<>|]|\b(?:and|others)\b/i.test(part) ? `{${latexText(part)}}` : latexText(part);
}

/** A comma would split a keyword. */
function keyword(text: string): string {
  return latexText(text.replaceAll(',', ' '));
}

function verbatimOrNull(text: string | null | undefined): string | null {
  return text == null ? null : verbatim(text);
}

/** A URL or an identifier, escaping only what would end the field. */
function verbatim(address: string): string {
  return address.replace(/[\s{}\\]/gu, encodeURIComponent);
}
