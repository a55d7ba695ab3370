import type { Citation, WorkKind } from './citation.ts';
import type { PersonName } from './person-name.ts';

/** The reference type and the tag for the venue (RIS Format Specifications, Research Information Systems). */
const referenceTypes: Readonly<Record<WorkKind, readonly [type: string, venueTag: string]>> = {
  conference: ['CPAPER', 'T2'],
  journal: ['JOUR', 'T2'],
  preprint: ['UNPB', 'PB'],
  report: ['RPRT', 'PB'],
  thesis: ['THES', 'PB'],
  web: ['ELEC', 'PB'],
  other: ['GEN', 'PB'],
};

/** Formats citations as RIS: lines end in CR LF, each value is one line. Unknown fields are left out. */
export function formatRis(citations: readonly Citation[]): string {
  return citations.map(risReference).join('');
}

function risReference({ key, work, title, authors, venue, year, doi, arxiv, url }: Citation): string {
  const [type, venueTag] = referenceTypes[work];
  const tags: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', type],
    ['ID', key],
    ['TI', title],
    ...authors.map((name) => ['AU', risName(name)] as const),
    [venueTag, venue],
    ['PY', year === null ? null : String(year)],
    ['DO', doi],
    ['M1', arxiv === null ? null : `arXiv:${arxiv}`],
    ['UR', url],
    ['ER', ''],
  ];
  return tags.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}\r\n`])).join('');
}

function risName(name: PersonName): string {
  return 'literal' in name
    ? name.literal
    : [name.family, name.given, name.suffix].filter((part) => part !== undefined).join(', ');
}
