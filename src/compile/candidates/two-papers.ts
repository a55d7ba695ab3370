import { findBracketGroups } from '../markdown/bracket-groups.ts';
import { linksOf, type Mark, slice } from '../markdown/styled-text.ts';
import { isDocument, isLabel, isPaperUrl } from '../names/link-kind.ts';
import type { Candidate } from './candidate.ts';

/**
 * Takes apart an item that lists several papers in one line: `[Title](…) (2003) and [Another Title](…) (2006): a remark`.
 * Every title is a link, one at least to a paper, and only "and", a comma or a semicolon stands between what belongs to one and the next title.
 * What stands below it stays with the first paper. One candidate when the item lists one.
 */
export function papersIn(candidate: Candidate): readonly Candidate[] {
  const { head } = candidate;
  const titles = linksOf(head).filter((link) => isTitleLink(head.text, link));
  if (!titles.some(({ url }) => isPaperUrl(url) || isDocument(url))) return [candidate];
  const [first, ...others] = titles;
  if (
    first === undefined ||
    others.length === 0 ||
    others.length > 4 ||
    head.text.slice(0, first.start).trim() !== ''
  )
    return [candidate];
  const starts = [0, ...others.map((link) => joinBefore(head.text, link.start))];
  if (starts.some((start) => start === null)) return [candidate];
  return starts.map((start, index) => {
    const from = start ?? 0;
    const part = slice(head, from, starts[index + 1] ?? head.text.length);
    const own = slice(part, index === 0 ? 0 : (titles[index]?.start ?? from) - from);
    return {
      ...candidate,
      head: head.another(own),
      groups: findBracketGroups(own),
      lines: index === 0 ? candidate.lines : [],
      blocks: index === 0 ? candidate.blocks : [],
      column: titles[index]?.column ?? candidate.column,
    };
  });
}

/** A title of some words that leads out of the list. */
function isTitleLink(text: string, { start, end, url }: Mark): boolean {
  const words = text.slice(start, end).trim();
  return words.split(/\s+/u).length >= 3 && !isLabel(words) && /^https?:/iu.test(url);
}

/** Where the words that join a title to what stands before it begin; null when something else stands there. */
function joinBefore(text: string, start: number): number | null {
  const match = /(?<=^|[\s)\]])\s*(?:,|;|and|&|\+|以及|和)\s*(?:the\s+)?$/iu.exec(text.slice(0, start));
  return match === null ? null : match.index;
}
