import known from './front-matter-keys.json' with { type: 'json' };
import { recordInText } from './records/matter-record.ts';

/** Front matter by keys in lower case without `-`, `_` and blanks: `container-title` is `containertitle`. */
export type MatterValues = ReadonlyMap<string, unknown>;

/**
 * The plain keys of each fact, best first: those of BibTeX, CSL, Highwire tags, site generators and managers
 * of references. Only papers have the keys `ofPapers`: even without a value, one shows that the page is about
 * a paper.
 */
export const matterKeys = known.facts;

/** Keys of maps with a record of the paper: `bib: { journal: … }`, `citation: { container-title: … }`. */
const recordKeys: ReadonlySet<string> = new Set(known.records);
/** A list under one of these keys is of the works that the page cites. */
const citedKeys: ReadonlySet<string> = new Set(['bibliography', 'citation', 'reference']);
/** Keys that may hold a map, whose `name` or `title` is the venue. */
const venueKeys: ReadonlySet<string> = new Set(known.venues);
const nameKeys = known.names;
const shortKeys = known.shortNames;

/** Tells whether a value is a map of YAML or TOML. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** A key without what differs from one site to the next: `URL_PDF`, `url-pdf` and `urlPdf` are one. */
export function plainKey(key: string): string {
  return key.toLowerCase().replace(/[\s_-]+/gu, '');
}

/** The values of a map by their plain keys. */
export function byPlainKey(entries: Iterable<readonly [string, unknown]>): Map<string, unknown> {
  return new Map([...entries].map(([key, value]) => [plainKey(key), value]));
}

/**
 * The values of front matter by their plain keys, and among them those of maps: of a record of the paper
 * (`bib: { journal: … }`) and of a venue (`conference: { name: …, year: … }`). Values outside maps take
 * precedence. But a record with a title and authors (`cite: { title: …, authors: … }`) describes the paper;
 * then the `ofPage` values outside describe the page, except that a `citation` without a date has the page's.
 * A BibTeX record (`bibtex: |`) describes the paper if the front matter has no title, and completes it if
 * both have the same.
 */
export function flattened(written: ReadonlyMap<string, unknown>, ofPage: readonly string[]): MatterValues {
  const values = byPlainKey(written);
  const records = [...values].flatMap(([key, value]) => {
    const record = recordOf(key, value);
    return record === null ? [] : [{ key, inner: byPlainKey(Object.entries(record)) }];
  });
  const [title = null] = textsOf(values.get('title'));
  const [printed] = [...values.values()].flatMap((value) => recordInText(value, title) ?? []);
  const bibtex = byPlainKey(Object.entries(printed ?? {}));
  const cited = records.find(({ key }) => key === 'citation')?.inner;
  const described =
    title === null && bibtex.size > 0
      ? bibtex
      : records.find(({ inner }) => inner.has('title') && (inner.has('authors') || inner.has('author')))
          ?.inner;
  if (described !== undefined)
    return new Map([
      ...[...values].filter(([key]) => !ofPage.includes(key)),
      ...(described === cited && !matterKeys.year.some((key) => described.has(key)) ? yearOf(values) : []),
      ...described,
    ]);
  const inside = [
    ...bibtex,
    ...records.flatMap(({ key, inner }) => [
      ...(recordKeys.has(key) ? inner : []),
      ...(venueKeys.has(key) ? partsOfVenue(key, inner) : []),
    ]),
  ];
  const beside = [...values].filter(
    ([key, value]) => isFilled(value) && !(venueKeys.has(key) && isRecord(value)),
  );
  return new Map([...values, ...inside.filter(([, value]) => isFilled(value)), ...beside]);
}

/** The page's own date, which Quarto takes for a `citation:` without one. */
function yearOf(values: MatterValues): (readonly [string, unknown])[] {
  return matterKeys.year.flatMap((key) => (values.has(key) ? [[key, values.get(key)] as const] : []));
}

/** A map, or the only one in a list: `published: [{ pmid: …, pdf: … }]`. */
function recordOf(key: string, value: unknown): Record<string, unknown> | null {
  const isListed = Array.isArray(value) && value.length === 1 && recordKeys.has(key) && !citedKeys.has(key);
  const only = isListed ? value[0] : value;
  return isRecord(only) ? only : null;
}

/** `conference: { name: …, short: …, year: … }` */
function partsOfVenue(key: string, inner: MatterValues): [string, unknown][] {
  const named = (keys: readonly string[]) => keys.map((each) => inner.get(each)).find((each) => each != null);
  return [
    [key, named(nameKeys)],
    [`${key}short`, named(shortKeys)],
    ['year', inner.get('year')],
  ];
}

/** `journal:` with nothing after it holds no value. */
function isFilled(value: unknown): boolean {
  return value != null && value !== '';
}

/** The texts of a value: of a list, of a date, of a number. Markup is taken off. */
export function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (value instanceof Date) return [value.toISOString()];
  if (typeof value === 'number') return [String(value)];
  const text = typeof value === 'string' ? withoutMarkup(value) : '';
  return text === '' ? [] : [text];
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
};

/** `*Journal of Kites*`, `<i>Kites</i>`, `[[Ada Frost|Frost, A.]]`, `Frost &amp; Berg`: what a site shows. */
function withoutMarkup(text: string): string {
  return text
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/gu, '$1')
    .replace(/(?<!!)\[([^[\]]*)\]\(\s*\S*?\s*\)/gu, '$1')
    .replace(/<br\s*\/?>/giu, ' ')
    .replace(/<\/?(?:[abiu]|em|strong|span|sup|sub|code)(?:\s[^<>]*)?\/?>/giu, '')
    .replace(/&(?:amp|quot|apos|lt|gt|nbsp|#39);/gu, (entity) => entities[entity] ?? entity)
    .replace(/(?<![\p{L}\p{N}*])(\*{1,3})(?=[^\s*])([^*]*[^\s*])\1(?![\p{L}\p{N}*])/gu, '$2')
    .replace(/(?<![\p{L}\p{N}_])(_{1,2})(?=[^\s_])([^_]*[^\s_])\1(?![\p{L}\p{N}_])/gu, '$2')
    .trim();
}
