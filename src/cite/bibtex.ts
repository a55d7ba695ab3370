import type { Citation, WorkKind } from './citation.ts';
import { latexText, latexTitle } from './latex.ts';
import type { PersonName } from './person-name.ts';

/** The entry type and the field for the venue (BibTeXing, O. Patashnik 1988, section 3). */
const entryTypes: Readonly<Record<WorkKind, readonly [type: string, venueField: string]>> = {
  conference: ['inproceedings', 'booktitle'],
  journal: ['article', 'journal'],
  preprint: ['misc', 'howpublished'],
  report: ['techreport', 'institution'],
  thesis: ['phdthesis', 'school'],
  web: ['misc', 'howpublished'],
  other: ['misc', 'howpublished'],
};

/** Formats citations as BibTeX in UTF-8. Unknown fields are left out. */
export function formatBibtex(citations: readonly Citation[]): string {
  return citations.map(bibtexEntry).join('\n');
}

function bibtexEntry({
  key,
  work,
  title,
  name,
  authors,
  venue,
  year,
  doi,
  arxiv,
  openreview,
  url,
}: Citation): string {
  const [type, venueField] = entryTypes[work];
  const fields: readonly (readonly [field: string, value: string | null])[] = [
    ['title', latexTitle(title, name)],
    ['author', authors.length === 0 ? null : authors.map(bibtexName).join(' and ')],
    [venueField, venue === null ? null : latexText(venue)],
    ['year', year === null ? null : String(year)],
    ['doi', doi === null ? null : verbatim(doi)],
    ['eprint', arxiv ?? openreview],
    ['eprinttype', eprintType(arxiv, openreview)],
    ['url', url === null ? null : verbatim(url)],
  ];
  const lines = fields.flatMap(([field, value]) => (value === null ? [] : [`  ${field} = {${value}},\n`]));
  return `@${type}{${key},\n${lines.join('')}}\n`;
}

function eprintType(arxiv: string | null, openreview: string | null): string | null {
  if (arxiv !== null) return 'arxiv';
  return openreview === null ? null : 'openreview';
}

function bibtexName(name: PersonName): string {
  if ('literal' in name) return `{${latexText(name.literal)}}`;
  return [name.family, ...(name.suffix === undefined ? [] : [name.suffix]), name.given]
    .map(namePart)
    .join(', ');
}

/** A comma or "and" would split a name, and TeX drops the space after a command: braces protect both. */
function namePart(part: string): string {
  return /[,\\{}%&$#_~^`]|\band\b/iu.test(part) ? `{${latexText(part)}}` : latexText(part);
}

/** An address, escaping only what would end the field. */
function verbatim(address: string): string {
  return address.replace(/[\s{}\\]/gu, encodeURIComponent);
}
