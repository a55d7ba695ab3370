import type { Candidate } from '../candidates/candidate.ts';
import { linksOf } from '../markdown/styled-text.ts';
import { roleOfFieldName } from '../names/field-role.ts';
import { isLocalUrl, isPaperUrl } from '../names/link-kind.ts';
import { foldFieldName, namedValue } from '../names/own-field-name.ts';
import { readCiteLabel } from '../names/people/people.ts';
import { type SectionKind, sectionKind } from '../names/section-kind.ts';
import { isTitleLike, wordCount } from '../names/title-text.ts';
import { pattern } from '../patterns/pattern.ts';
import type { Evidence } from './evidence.ts';
import { isHanSentence } from './han-sentence.ts';

/** How a page writes its entries, counted over those that are sure. */
export interface Habits {
  /** Share of the sure entries that are literature by their venue or their links, notes included, 0 to 1. */
  readonly literature: number;
  /** Number of sure entries. */
  readonly sure: number;
  /** Whether the page is about papers and most of its items without a link are plain titles. */
  readonly plainTitles: boolean;
  /**
   * The sections, by the path of their headings, that list plain titles on a page that as a whole does not;
   * empty if `plainTitles` is true.
   */
  readonly titledSections: ReadonlySet<string>;
  /** Names before a colon that open items again and again: what comes after them is a field, not a title. */
  readonly fieldNames: ReadonlySet<string>;
  /** Whether titles below other titles are papers of their own, as those of a session are. */
  readonly nestedTitles: boolean;
  /** The kind of entries that the page's title announces. */
  readonly listed: SectionKind;
}

export interface Weighed {
  readonly candidate: Candidate;
  readonly evidence: Evidence;
}

/** Words by which a page or a heading says that it lists literature. */
const ofPapers = pattern('i')`
  \b(?:papers?|readings?|publications?|references|bibliograph\w*|literature|articles|conferences?
  |proceedings|sessions?)\b|论文|文献|阅读`;

/** Names open fields if there are at least `minNames` of them, each before at least `minNamed` items. */
const minNames = 2;
const minNamed = 3;

/** Plain titles are a habit if there are this many and they are this share of the items without a link. */
const minTitles = 8;
const minTitleShare = 0.6;

/** A title in plain or bold words that leads nowhere. */
export function isPlainTitle(one: Weighed): boolean {
  const { candidate, evidence } = one;
  const { title, strength } = evidence;
  return (
    strength === 'likely' &&
    title !== null &&
    title.setAs !== 'link' &&
    wordCount(title.title) >= 3 &&
    isTitleLike(title.title) &&
    linksOf(candidate.head).length === 0 &&
    !isHanSentence(one)
  );
}

/**
 * Learns a page's habits from its sure entries. `all` adds the items nested below `weighed`, `names` are the
 * title and the first-level headings of the page, `file` is its path. The folders in the path tell something
 * only if some entry is sure.
 */
export function learnHabits(
  weighed: readonly Weighed[],
  all: readonly Weighed[] = weighed,
  names: readonly string[] = [],
  file = '',
  below: (one: Weighed) => readonly Weighed[] = () => [],
): Habits {
  const isSure = ({ evidence }: Weighed) => evidence.strength === 'sure';
  // If no top-level candidate is sure, learn from the nested ones.
  const sure = (weighed.some(isSure) ? weighed : all).filter(isSure);
  const fieldNames = recurringNames(all);
  const unnamed = fieldNames.size === 0 ? all : all.filter((one) => !isNamedField(one, { fieldNames }));
  const isOfPapers =
    names.some((name) => ofPapers.test(name)) ||
    ofPapers.test(fileName(file)) ||
    (sure.length > 0 && ofPapers.test(file));
  const plainTitles = isOfPapers && listsPlainTitles(unnamed);
  return {
    literature: share(
      sure.filter(({ evidence }) => isLiterature(evidence) || leadsToNotes(evidence)).length,
      sure.length,
    ),
    sure: sure.length,
    plainTitles,
    titledSections: plainTitles ? new Set() : sectionsOfTitles(unnamed),
    fieldNames,
    nestedTitles: plainTitles && nestsTitles(unnamed, below),
    listed: sectionKind(names.slice(0, 1)),
  };
}

/** The words of a path's last part: `lists/osdi_2020_papers.md` gives `osdi 2020 papers.md`. */
function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

/** `Approach: …`, `Key finding: …`: the folded names that open items again and again, if several. */
function recurringNames(all: readonly Weighed[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { candidate } of all) {
    const name = nameOf(candidate);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const recurring = [...counts].filter(([, count]) => count >= minNamed).map(([name]) => name);
  return new Set(recurring.length < minNames ? [] : recurring);
}

function nameOf({ head: { text } }: Candidate): string | null {
  const named = namedValue(text);
  return named === null || roleOfFieldName(named.name) === 'title' ? null : foldFieldName(named.name);
}

/** Whether an item opens with a name that recurs on its page. */
export function isNamedField({ candidate }: Weighed, { fieldNames }: Pick<Habits, 'fieldNames'>): boolean {
  return fieldNames.size > 0 && fieldNames.has(nameOf(candidate) ?? '');
}

function listsPlainTitles(all: readonly Weighed[]): boolean {
  const titles = all.filter(isPlainTitle).length;
  const bare = all.filter(({ candidate: { head } }) => linksOf(head).length === 0).length;
  return titles >= minTitles && titles >= minTitleShare * bare;
}

function sectionsOfTitles(all: readonly Weighed[]): ReadonlySet<string> {
  const sections = new Map<string, Weighed[]>();
  for (const one of all) {
    const { section } = one.candidate;
    if (
      !section.some((name, at) => ofPapers.test(name) && (at === section.length - 1 || wordCount(name) <= 3))
    )
      continue;
    const key = section.join('\n');
    const before = sections.get(key);
    if (before === undefined) sections.set(key, [one]);
    else before.push(one);
  }
  return new Set([...sections].flatMap(([key, items]) => (listsPlainTitles(items) ? [key] : [])));
}

/**
 * True if nested titles are on average at least as long as their parents: then the parents are sessions and
 * the nested titles are papers. Shorter nested text is usually the source of the paper above.
 */
function nestsTitles(all: readonly Weighed[], belowOf: (one: Weighed) => readonly Weighed[]): boolean {
  let [parents, words, children, wordsBelow] = [0, 0, 0, 0];
  for (const one of all) {
    const { evidence } = one;
    const below = belowOf(one).flatMap((child) => (isPlainTitle(child) ? (child.evidence.title ?? []) : []));
    if (below.length === 0 || evidence.title === null) continue;
    parents += 1;
    words += wordCount(evidence.title.title);
    children += below.length;
    wordsBelow += below.reduce((sum, each) => sum + wordCount(each.title), 0);
  }
  return wordsBelow * parents >= words * children;
}

/** Tells whether a title leads to a page of the list: to notes on its paper. */
function leadsToNotes({ title }: Evidence): boolean {
  return isLocalUrl(title?.link?.url ?? '');
}

/** Whether an entry is literature: a report, or one with a venue, a link to literature or a link "Paper". */
export function isLiterature({ title, fields }: Evidence): boolean {
  if (fields === null || title === null) return false;
  if (/\s(?:technical|tech)\sreport$/iu.test(title.title)) return true;
  if (fields.venue?.venue || leadsToLiterature({ title, fields })) return true;
  return fields.links.some(
    ({ label }) =>
      readCiteLabel(label) !== null ||
      /^(?:\W*)(?:papers?|pdf|e-?prints?|pre-?prints?|thesis|论文)(?:\W*)$/iu.test(label),
  );
}

/** Tells whether an entry leads to a publisher, an archive or a preprint server. */
export function leadsToLiterature({ title, fields }: Pick<Evidence, 'title' | 'fields'>): boolean {
  return (
    (title?.link != null && isPaperUrl(title.link.url)) ||
    (fields?.links.some(({ mark }) => isPaperUrl(mark.url)) ?? false)
  );
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
