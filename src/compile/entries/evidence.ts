import { linksOf } from '../syntax/styled-text.ts';
import { affiliationStrength } from './affiliations.ts';
import { type Candidate, childrenOf, isAllLinks, isLocalUrl } from './candidate.ts';
import { isLabel, isPaperUrl } from './link-kind.ts';
import { readByline } from './people.ts';
import { readTail, type Tail } from './tail.ts';
import { findTitle, isTitleLike, type TitleSlot } from './title.ts';

/** What speaks for and against a list item being an entry. */
export interface Evidence {
  readonly title: TitleSlot | null;
  readonly tail: Tail | null;
  /**
   * `sure`: it prints a venue, labelled links, a byline or a link to literature next to a title.
   * `likely`: it has the shape of an entry, and is one where its neighbours are.
   */
  readonly strength: 'sure' | 'likely' | 'none';
  /** What it is when it is no entry. */
  readonly otherwise: 'navigation' | 'prose' | 'group' | 'empty' | 'unknown';
}

/** Weighs one list item, looking at nothing but the item itself. */
export function weigh(candidate: Candidate): Evidence {
  const { head } = candidate;
  if (!/[\p{L}\p{N}]/u.test(head.text))
    return { title: null, tail: null, strength: 'none', otherwise: candidate.lists.length > 0 ? 'group' : 'empty' };
  if (isNavigation(candidate)) return { title: null, tail: null, strength: 'none', otherwise: 'navigation' };
  const title = findTitle(candidate);
  const tail = title === null ? null : readTail(candidate, title);
  const strength = title === null || tail === null ? 'none' : strengthOf(title, tail);
  return { title, tail, strength, otherwise: otherwise(candidate) };
}

/** Navigation: nothing but links into the list itself, or one labelled address such as `Schedule: https://…`. */
function isNavigation({ head, groups }: Candidate): boolean {
  const links = linksOf(head);
  if (links.length === 0) return false;
  if (links.every((link) => isLocalUrl(link.url)) && isAllLinks(head)) return true;
  const [only, second] = links;
  if (only === undefined || second !== undefined || groups.length > 0) return false;
  const label = head.text.slice(0, only.start);
  return /^[^:：]{1,40}[:：]\s*$/u.test(label) && /^https?:\/\//u.test(head.text.slice(only.start, only.end));
}

function strengthOf({ slot, title, link }: TitleSlot, tail: Tail): Evidence['strength'] {
  const words = title.split(/\s+/u).length;
  if (slot === 'plain' && isSentence(title) && tail.venue === null) return 'none';
  const labelled = tail.links.some(({ label, mark }) => isLabel(label) && !(isLocalUrl(mark.url) && words < 3));
  const printsVenue = tail.venue?.venue !== null && tail.venue?.venue !== undefined;
  if (link !== null) {
    if (isLocalUrl(link.url)) return printsVenue || labelled ? 'sure' : 'none';
    if (isPaperUrl(link.url) || printsVenue || labelled || tail.authors.length > 0) return words >= 2 ? 'sure' : 'likely';
    return 'likely';
  }
  if (labelled && tail.links.some(({ inBrackets }) => inBrackets)) return 'sure';
  if (printsVenue && words >= 3) return 'sure';
  if (tail.authors.length > 0) return 'sure';
  if (slot === 'strong' && words >= 4 && isTitleLike(title)) return 'likely';
  if (tail.links.length === 0 && isTitleLike(title)) return 'likely';
  return 'none';
}

/** Tells whether words say something: they end as a sentence does, or hold several clauses. */
function isSentence(words: string): boolean {
  return /\p{Ll}[.。!]$/u.test(words) || /\.\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(words) || /^(?:I|We|You|Please)\b|\bI['’]\w+/u.test(words);
}

function otherwise(candidate: Candidate): Evidence['otherwise'] {
  if (candidate.lists.length > 0) return 'group';
  return /[.!?。；;:：]|\s\p{Ll}+\s\p{Ll}+/u.test(candidate.head.text) || linksOf(candidate.head).length > 0 ? 'prose' : 'unknown';
}

/** Tells whether the items below a candidate speak of it as of a paper: organisations, authors, labelled links. */
export function hasFieldsBelow(candidate: Candidate): boolean {
  return childrenOf(candidate).some(
    ({ head }) =>
      affiliationStrength(head.text) === 'sure' ||
      readByline(head.text) !== null ||
      linksOf(head).some((link) => isLabel(head.text.slice(link.start, link.end))),
  );
}
