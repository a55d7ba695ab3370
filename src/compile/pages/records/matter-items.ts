import { isDocument, isPaperUrl } from '../../names/link-kind.ts';
import { wordCount } from '../../names/title-text.ts';
import { takeYear } from '../../names/years.ts';
import { venueOf } from '../../reading/venues/venue-of.ts';
import type { FrontMatter } from '../../syntax/front-matter.ts';
import type { MatterItem } from '../../syntax/matter-items.ts';
import { personOf } from '../front-matter-authors.ts';
import { addressOf, linksOfFrontMatter } from '../front-matter-links.ts';
import { paperOfFrontMatter } from '../front-matter-paper.ts';
import { byPlainKey, isRecord, type MatterValues, matterKeys, textsOf } from '../front-matter-values.ts';
import { isPlaceholder } from '../placeholder.ts';

/** A page lists works in its front matter if at least this many of one kind are there. */
const minItems = 2;
/** Deeper than this, nothing is looked for. */
const maxDepth = 8;
/** Lists under these keys are of what a page cites or leads to. */
const citedKey = /^(?:references?|bibliography|citations?|cites|related\w*|redirect\w*|menus?|aliases)$/u;
const titleKeys = ['papertitle', 'title', 'paper', 'name'];
/** With one of these keys, `date` is the day of a talk. */
const speakerKeys = [
  'presenter',
  'presenters',
  'speaker',
  'speakers',
  'lead',
  'leader',
  'leads',
  'discussant',
];
const talkYearKeys = matterKeys.year.filter((key) => key !== 'date');

/** A value in a list of the front matter, with the key of the list. */
interface Listed {
  readonly key: string;
  /** What to look for in the source: its opening words. */
  readonly opening: string;
  readonly lines: readonly string[];
}

/**
 * The works that front matter lists, at any depth: records with a title and other facts of a paper
 * (`sessions: [{ title: …, authors: …, venue: … }]`), and texts that link a paper
 * (`readings: ["Frost. [A Title](…). *Venue*"]`) under a key where most texts do. None if the front matter
 * describes the page as a paper: then its lists are of what the paper cites.
 */
export function matterItems(matter: FrontMatter, lines: readonly string[]): readonly MatterItem[] {
  if (![...matter.values.values()].some((value) => typeof value === 'object' && value !== null)) return [];
  if (paperOfFrontMatter(matter) !== null) return [];
  const { records, texts } = listedIn(Object.fromEntries(matter.values), '', false, 0);
  const linking = texts.filter(({ lines: [text = ''] }) => linksPaper(text));
  const keys = new Set(linking.map(({ key }) => key));
  const count = (all: readonly Listed[], name: string) => all.filter(({ key }) => key === name).length;
  const often = new Set(
    [...keys].filter((key) => 2 * count(linking, key) >= count(texts, key) && key !== ''),
  );
  const cited = texts.filter(({ key }) => often.has(key));
  const found = [...(records.length < minItems ? [] : records), ...(cited.length < minItems ? [] : cited)];
  return placed(found, lines.slice(0, matter.lines));
}

interface Found {
  readonly records: readonly Listed[];
  readonly texts: readonly Listed[];
}

/** The records and texts in the lists of a value. */
function listedIn(value: unknown, key: string, isListed: boolean, depth: number): Found {
  if (depth > maxDepth || citedKey.test(key)) return { records: [], texts: [] };
  if (typeof value === 'string')
    return { records: [], texts: isListed ? [{ key, opening: value, lines: [asLine(value)] }] : [] };
  if (Array.isArray(value)) return together(value.map((each) => listedIn(each, key, true, depth + 1)));
  if (!isRecord(value)) return { records: [], texts: [] };
  const record = isListed ? recordOf(byPlainKey(Object.entries(value))) : null;
  if (record !== null) return { records: [{ ...record, key }], texts: [] };
  return together(
    Object.entries(value).map(([name, each]) =>
      listedIn(each, name.toLowerCase(), isListed && isRecord(each), depth + 1),
    ),
  );
}

function together(found: readonly Found[]): Found {
  return {
    records: found.flatMap(({ records }) => records),
    texts: found.flatMap(({ texts }) => texts),
  };
}

/** A record with a title and a sign of a paper: an address of literature, authors, a known venue. */
function recordOf(values: MatterValues): Omit<Listed, 'key'> | null {
  const all = (names: readonly string[]) =>
    names.flatMap((name) => textsOf(values.get(name))).filter((text) => !isPlaceholder(text));
  const opening = all(titleKeys).find((text) => addressOf(text).length === 0);
  if (opening === undefined) return null;
  const title = opening.replace(/\s+/gu, ' ');
  const authors = matterKeys.authors
    .flatMap((name) => namesIn(values.get(name)))
    .filter((text) => !isPlaceholder(text));
  const [venue] = all([...matterKeys.venue, ...matterKeys.venueShort]);
  const isTalk = speakerKeys.some((key) => values.has(key));
  const [year] = all(isTalk ? talkYearKeys : matterKeys.year).flatMap((text) => takeYear(text).year ?? []);
  const urls = [
    ...all(matterKeys.url).flatMap(addressOf),
    ...all(['doi']).map((text) => (/^https?:/iu.test(text) ? text : `https://doi.org/${text}`)),
  ];
  // The site has a page for this work, with all its facts.
  if (urls.length === 0 && all(['url', 'link', 'permalink']).some((text) => /^\/\S+$/u.test(text)))
    return null;
  const leadsToPaper = urls.some(isPaperUrl);
  const read = venue === undefined ? null : venueOf(venue);
  const isKnown = read?.venue != null && read.venue.kind !== 'other';
  const isPaper =
    authors.length > 0
      ? leadsToPaper || venue !== undefined || year !== undefined
      : wordCount(title) >= 3 && (leadsToPaper || isKnown);
  if (!isPaper) return null;
  const [url = null] = urls;
  const others = linksOfFrontMatter(values).filter((link) => link.url !== url && link.label !== '');
  return {
    opening,
    lines: [
      url === null ? escaped(title) : `[${escaped(title)}](<${url}>)`,
      ...(authors.length === 0 ? [] : [`Authors: ${escaped(asLine(authors.join('; ')))}`]),
      ...(venue === undefined ? [] : [`Venue: ${escaped(asLine(venue))}`]),
      ...(year === undefined ? [] : [`Year: ${year}`]),
      ...(others.length === 0
        ? []
        : [others.map((link) => `[[${escaped(link.label)}](<${link.url}>)]`).join(' ')]),
    ],
  };
}

/** The people that a value names, as printed. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  return isRecord(value) ? personOf(value).names : textsOf(value);
}

/** `[A Title of Words](https://…/kites.pdf)` */
function linksPaper(text: string): boolean {
  if (!text.includes('](')) return false;
  return [...text.matchAll(/\[([^[\]]+)\]\(\s*([^\s()]+)/gu)].some(
    ([, title = '', url = '']) => wordCount(title) >= 3 && (isPaperUrl(url) || isDocument(url)),
  );
}

/** Text on one line, without what a site's templates put in: `{{ site.baseurl }}/kites.pdf`. */
function asLine(text: string): string {
  return text
    .replace(/\{\{[^{}]*\}\}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>~|]/gu, '\\$&');
}

/** How many characters of an item's opening to search for: fewer if the source breaks it into two lines. */
const searched = [40, 20, 10];

/** Each item at the line of its opening words, in the order of the lines. */
function placed(found: readonly Listed[], lines: readonly string[]): readonly MatterItem[] {
  const from = new Map<string, number>();
  const items = found.map(({ opening, lines: text }) => {
    const [words = ''] = /^[^"'\\\n]*/u.exec(opening.trimStart()) ?? [];
    for (const length of searched) {
      const part = words.slice(0, length).trimEnd();
      const at = lines.findIndex((line, index) => index >= (from.get(part) ?? 0) && line.includes(part));
      if (at < 0 || part.length < 3) continue;
      from.set(part, at + 1);
      return { line: at + 1, lines: text };
    }
    return { line: 1, lines: text };
  });
  return items.toSorted((a, b) => a.line - b.line);
}
