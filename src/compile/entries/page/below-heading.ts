import type { List, ListItem } from 'mdast';
import { titleKey } from '../../../paper/fold.ts';
import type { Candidate } from '../../candidates/candidate.ts';
import { opensWithNames } from '../../candidates/cited-lines.ts';
import { listsIn } from '../../candidates/outermost-lists.ts';
import { linksOf } from '../../markdown/styled-text.ts';
import { isLabel, isLocalUrl } from '../../names/link-kind.ts';
import { readPeople } from '../../names/people/people.ts';
import { isKnownGivenName, isPersonName } from '../../names/people/person-names.ts';
import { isTitleLike, wordCount } from '../../names/title-text.ts';
import type { SectionedBlock } from '../../syntax/outline.ts';
import { isCitation } from '../citation.ts';
import type { Evidence } from '../evidence.ts';
import { areCountedViews, isNavigation } from '../no-entry/navigation.ts';
import type { PageReader } from './page-reader.ts';

/**
 * Tells whether a paragraph below a heading is a paper of its own rather than fields of the heading's paper.
 * One that repeats the heading as its title is not.
 */
export function hasEntries(heading: string, blocks: readonly SectionedBlock[], page: PageReader): boolean {
  return page.blocks(blocks).some(({ candidate }) => {
    const evidence = page.weigh(candidate);
    if (evidence.title !== null && titleKey(evidence.title.title) === titleKey(heading)) return false;
    return isOwnEntry(evidence) || isCitation(candidate, evidence) || citesByNames(candidate, evidence);
  });
}

/** `Frost, A. (1983). The Old Riddle of Kites. En *Kites and Fog*`: people and a year, then a title. */
function citesByNames({ head }: Candidate, { strength, title, fields }: Evidence): boolean {
  return (
    strength === 'sure' &&
    title !== null &&
    wordCount(title.title) >= 3 &&
    (fields?.authors.length ?? 0) > 0 &&
    title.start > 0 &&
    opensWithNames(head)
  );
}

function isOwnEntry({ strength, title, fields }: Evidence): boolean {
  if (strength !== 'sure' || title === null || namesPeople(title.title)) return false;
  return (
    title.setAs !== 'plain' ||
    (isTitleLike(title.title) && !isLabel(title.title) && (fields?.links.length ?? 0) > 0)
  );
}

/** Tells whether words are names and nothing else: the authors of the work above. */
function namesPeople(words: string): boolean {
  return readPeople(words)?.strength === 'sure' || (isPersonName(words) && isKnownGivenName(words));
}

/**
 * Tells whether a list below a heading has papers: one is enough, or most items if the heading links to a
 * paper itself. Any table counts as such a list.
 */
export function hasListOfPapers(
  blocks: readonly SectionedBlock[],
  headingLinksToPaper: boolean,
  page: PageReader,
): boolean {
  if (blocks.some(({ node }) => node.type === 'table')) return true;
  return listsBelow(blocks).some(({ node, section }) => {
    const isPaper = (candidate: Candidate): boolean => {
      const { strength, title } = page.weigh(candidate);
      if (strength === 'sure' && title !== null && title.title.split(' ').length >= 3)
        return !namesPeople(title.title);
      // `**Theory**` above papers: a group of them.
      const below = title?.link == null ? page.below(candidate) : [];
      return below.length > 0 && below.filter(isPaper).length * 2 > below.length;
    };
    const listsPaper = (item: ListItem): boolean => isPaper(page.item(item, section));
    return headingLinksToPaper
      ? node.children.filter(listsPaper).length * 2 > node.children.length
      : node.children.some(listsPaper);
  });
}

/** Tells whether most items of a list below a heading have a title of their own. */
export function hasListOfTitles(blocks: readonly SectionedBlock[], page: PageReader): boolean {
  return listsBelow(blocks).some(({ node, section }) => {
    const titled = node.children.filter((item) => {
      const { strength, title } = page.weigh(page.item(item, section));
      return strength !== 'none' && title !== null;
    });
    return titled.length * 2 > node.children.length;
  });
}

/** Whether half the items of a list below a heading have a linked title: then it is a section. */
export function hasListOfLinks(blocks: readonly SectionedBlock[], page: PageReader): boolean {
  return listsBelow(blocks).some(({ node, section }) => {
    const linked = node.children.filter((item) => page.weigh(page.item(item, section)).title?.link != null);
    return linked.length * 2 >= node.children.length;
  });
}

/**
 * Tells whether most items of a list below a heading only link to other parts of the list, or whether a line
 * there links only to counted views of the list (`[Web (236)](…) · [Desktop (138)](…)`).
 */
export function hasContents(blocks: readonly SectionedBlock[], page: PageReader): boolean {
  const lines = blocks.flatMap(({ node }) => (node.type === 'paragraph' ? page.lines.of(node) : []));
  if (lines.some(({ text }) => areCountedViews(text))) return true;
  return listsBelow(blocks).some(({ node, section }) => {
    const leading = node.children.filter((item) => {
      const candidate = page.item(item, section);
      return isNavigation(candidate) && linksOf(candidate.head).every(({ url }) => isLocalUrl(url));
    });
    return leading.length * 2 > node.children.length;
  });
}

/** The lists below a heading, also in blockquotes. */
function listsBelow(blocks: readonly SectionedBlock[]): { node: List; section: readonly string[] }[] {
  return blocks.flatMap(({ node, section }) => listsIn(node).map((list) => ({ node: list, section })));
}
