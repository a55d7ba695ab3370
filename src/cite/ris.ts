import { etAl } from '../paper/authors-of.ts';
import type { Citation } from './citation.ts';
import type { PersonName } from './person-name.ts';
import type { PublicationDate } from './publication-date.ts';
import type { WorkKind } from './work-kind.ts';

/** The reference type and the tag for the venue (RIS Format Specifications, Research Information Systems). */
const referenceTypes: Readonly<Record<WorkKind, readonly [type: string, venueTag: string]>> = {
  conference: ['CPAPER', 'T2'],
  journal: ['JOUR', 'T2'],
  preprint: ['UNPB', 'PB'],
  report: ['RPRT', 'PB'],
  thesis: ['THES', 'PB'],
  book: ['BOOK', 'PB'],
  web: ['ELEC', 'PB'],
  other: ['GEN', 'PB'],
};

/** Formats citations as RIS: lines end in CR LF, each value is one line. Unknown fields are left out. */
export function formatRis(citations: readonly Citation[]): string {
  return citations.map(risReference).join('');
}

function risReference(citation: Citation): string {
  const { key, id, work, title, authors, venue, part, publisher, date, doi, arxiv, url, code } = citation;
  const [type, venueTag] = referenceTypes[work];
  const [startPage = null, endPage = null] = part?.pages?.split('-') ?? [];
  const tags: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', type],
    ['ID', key],
    ['TI', title],
    ...authors.map((name) => ['AU', risName(name)] as const),
    ['AU', citation.hasMoreAuthors ? etAl : null],
    [venueTag, venue?.title ?? null],
    ['J2', venue?.short ?? null],
    ['PB', venueTag === 'PB' && venue !== null ? null : publisher],
    ['VL', part?.volume ?? null],
    ['IS', part?.issue ?? null],
    ['SP', startPage],
    ['EP', endPage],
    ['PY', date === null ? null : String(date.year)],
    ['DA', date === null || date.month === null ? null : risDate(date)],
    ['DO', doi],
    ['M1', arxiv === null ? null : `arXiv:${arxiv.id}`],
    ['UR', url],
    ...citation.keywords.map((keyword) => ['KW', keyword] as const),
    ['AB', citation.abstract],
    ['N1', citation.remarks],
    ['N1', code === null ? null : `Code: ${code}`],
    ['AN', id],
    ['ER', ''],
  ];
  return tags.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}\r\n`])).join('');
}

/** `2022/07//`, `2022/07/12/`: year, month, day, and words, which are always empty. */
function risDate({ year, month, day }: PublicationDate): string {
  const parts = [month, day].map((part) => (part === null ? '' : String(part).padStart(2, '0')));
  return `${[year, ...parts].join('/')}/`;
}

function risName(name: PersonName): string {
  return 'literal' in name
    ? name.literal
    : [name.family, name.given, name.suffix].filter((part) => part !== undefined).join(', ');
}
