import { titleKey } from '../../paper/fold.ts';
import type { Paper } from '../../paper/schema.ts';
import { splitWords } from '../../paper/words.ts';
import { lazy } from '../../search/lazy.ts';
import { linkKey } from '../../search/query/link-key.ts';
import { indexTitles } from '../../search/suggestions/similar-titles.ts';
import { identifierKeys, type LibraryRecord } from './record.ts';

/** A way to find the paper of a record whose id the list no longer has. */
export interface Clue {
  /** The only paper that fits; null if none or several do. */
  readonly find: (record: LibraryRecord) => Paper | null;
  /** Whether the paper may be another one: papers can share a link, and have similar titles. */
  readonly isWeak: boolean;
}

/**
 * From this similarity on, two titles are of one paper: `otherLink` if each has a link of its own, `noLink`
 * if one has none or one is a preprint and the other a publication.
 */
const minSimilarity = { noLink: 0.72, otherLink: 0.9 } as const;
/** The part of the shorter title that both must have if they share a link, which may be that of a proceedings page. */
const minContained = 0.5;
/** This many words of a title in an address are no accident if they are more than half of the title. */
const minWordsInAddress = 3;

/** The clues to the papers of records, best first: former id, identifiers, main link, title, similar title. */
export function cluesTo(records: readonly LibraryRecord[], papers: readonly Paper[]): readonly Clue[] {
  const titles = lazy(() => indexTitles(papers.map(({ title }) => title)));
  const similarTo = (record: LibraryRecord) =>
    titles()(record.title).flatMap(({ position, ...overlap }) => {
      const paper = papers[position];
      return paper !== undefined && mayBeOf(record, paper) ? [{ paper, ...overlap }] : [];
    });
  const clue = (
    keyOf: (record: LibraryRecord) => string,
    keysOf: (paper: Paper) => readonly string[],
    accepts: (record: LibraryRecord, paper: Paper) => boolean = () => true,
    isWeak = false,
  ): Clue => {
    const find = lazy(() => onlyPaperWith(records.map(keyOf), papers, keysOf));
    const accepted = (record: LibraryRecord) => {
      const paper = find().get(keyOf(record)) ?? null;
      return paper !== null && accepts(record, paper) ? paper : null;
    };
    return { find: accepted, isWeak };
  };
  return [
    clue(
      ({ id }) => id,
      ({ formerIds }) => formerIds,
    ),
    ...identifierKeys.map((key) =>
      clue(
        (record) => (record[key] ?? '').toLowerCase(),
        ({ identifiers }) => [(identifiers[key] ?? '').toLowerCase()],
      ),
    ),
    clue(
      ({ link = '' }) => linkKey(link),
      linkKeys,
      (record, paper) =>
        similarTo(record).some((each) => each.paper === paper && each.contained >= minContained) ||
        (mayBeOf(record, paper) && [record, paper].some(({ title }) => isInAddress(title, record.link))),
      true,
    ),
    clue(
      ({ title }) => titleKey(title),
      ({ title }) => [titleKey(title)],
      mayBeOf,
    ),
    {
      find: (record) => {
        const [first, second] = similarTo(record).filter(
          ({ paper, similarity }) => similarity >= minSimilarityOf(record, paper),
        );
        return second === undefined ? (first?.paper ?? null) : null;
      },
      isWeak: true,
    },
  ];
}

/** Tells whether no identifier of a paper contradicts a record. A DOI of arXiv gives way to that of a publication. */
function mayBeOf(record: LibraryRecord, { identifiers }: Paper): boolean {
  return identifierKeys.every((key) => {
    const [own, other] = [record[key], identifiers[key]].map((each) => each?.toLowerCase());
    return own === undefined || other === undefined || own === other || own.startsWith('10.48550/');
  });
}

/** Tells whether an address is made of the words of a title, so that it is not that of a proceedings page. */
function isInAddress(title: string, address = ''): boolean {
  const inAddress = new Set(splitWords(address));
  const words = [...new Set(splitWords(title))];
  const found = words.filter((word) => inAddress.has(word)).length;
  return found >= minWordsInAddress && found * 2 > words.length;
}

function minSimilarityOf({ link }: LibraryRecord, paper: Paper): number {
  const keys = linkKeys(paper);
  if (link === undefined || keys.length === 0 || keys.includes(linkKey(link))) return minSimilarity.noLink;
  const isPublication = paper.links.some(({ kind }) => kind === 'paper') && !keys.some(isPreprint);
  return isPreprint(linkKey(link)) && isPublication ? minSimilarity.noLink : minSimilarity.otherLink;
}

function isPreprint(key: string): boolean {
  return key.startsWith('arxiv.org/');
}

/** The keys of the links of a paper to anywhere but its venue and the list itself. */
function linkKeys({ links }: Paper): string[] {
  return links.filter(({ page, kind }) => page === null && kind !== 'venue').map(({ url }) => linkKey(url));
}

/** The papers by those of their keys that are wanted; null for a key that several have. */
function onlyPaperWith(
  wanted: readonly string[],
  papers: readonly Paper[],
  keysOf: (paper: Paper) => readonly string[],
): ReadonlyMap<string, Paper | null> {
  const keys = new Set(wanted.filter((key) => key !== ''));
  const found = new Map<string, Paper | null>();
  for (const paper of papers)
    for (const key of new Set(keysOf(paper)))
      if (keys.has(key)) found.set(key, found.has(key) ? null : paper);
  return found;
}
