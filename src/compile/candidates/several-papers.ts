import { findBracketGroups } from '../markdown/bracket-groups.ts';
import { linksOf, type Mark, slice } from '../markdown/styled-text.ts';
import { spacedWords } from '../markdown/white-space.ts';
import { isDocument, isLabel, isPaperUrl } from '../names/link-kind.ts';
import { pattern, printedYear } from '../patterns/pattern.ts';
import type { Candidate } from './candidate.ts';

/**
 * Takes apart an item that lists up to five papers in one line: `[Title](…) (2003) and [Another Title](…)
 * (2006)`, `Reading: [Title](…) by Ada Frost, 2003. [Another Title](…) by Max Berg, 2006`. Every title is a
 * link. At least one leads to a paper, or each is followed by an author or a year. Between papers there is
 * only "and", a comma, a semicolon, the full stop after a year, or words such as "Optional reading:". Lines
 * below the item stay with the first paper. One candidate if the item lists one.
 */
export function papersIn(candidate: Candidate): readonly Candidate[] {
  const { head } = candidate;
  const titles = linksOf(head).filter((link) => isTitleLink(head.text, link));
  const [first, ...others] = titles;
  if (
    first === undefined ||
    others.length === 0 ||
    others.length > 4 ||
    !opens.test(head.text.slice(0, first.start))
  )
    return [candidate];
  const starts = [0, ...others.map((link, index) => joinBefore(head.text, link, titles[index] ?? first))];
  if (starts.some((start) => start === null)) return [candidate];
  if (
    !titles.some(leads) &&
    !titles.every(({ end }, index) => cites.test(head.text.slice(end, starts[index + 1] ?? head.text.length)))
  )
    return [candidate];
  return starts.map((start, index) => {
    const from = start ?? 0;
    const part = slice(head, from, starts[index + 1] ?? head.text.length);
    const own = slice(part, index === 0 ? 0 : (titles[index]?.start ?? from) - from);
    return {
      ...candidate,
      head: head.withText(own),
      groups: findBracketGroups(own),
      lines: index === 0 ? candidate.lines : [],
      blocks: index === 0 ? candidate.blocks : [],
      column: titles[index]?.at.column ?? candidate.column,
    };
  });
}

function leads({ url }: Mark): boolean {
  return isPaperUrl(url) || isDocument(url);
}

/** A title of some words that leads out of the list. */
function isTitleLink(text: string, { start, end, url }: Mark): boolean {
  const words = text.slice(start, end).trim();
  return spacedWords(words) >= 3 && !isLabel(words) && /^https?:/iu.test(url);
}

/** What may come before the first title: nothing, or words up to a colon: `May 3. Sails. Reading: …`. */
const opens = /^\s*$|^[^:：]{1,100}[:：](?:[^:：]{1,40}[:：])?\s*$/u;

/** Where the words that join a title to the text before it begin; null if other words are there. */
function joinBefore(text: string, link: Mark, title: Mark): number | null {
  const { start } = link;
  const before = text.slice(0, start);
  if (leads(link) && leads(title) && /^\s*[,;]\s*$/u.test(before.slice(title.end))) return title.end;
  const match = /(?<=^|[\s)\]])\s*(?:,|;|and|&|\+|以及|和)\s*(?:the\s+)?$/iu.exec(before);
  if (match !== null) return match.index;
  if (!cites.test(text.slice(title.end, start))) return null;
  return joints.exec(before)?.index ?? null;
}

/** After a title: its authors or its year. */
const cites = pattern('u')`^[,.]?\s*(?:by\s+\p{L}|\(?(?:\p{Lu}[\p{L}'’. ,&-]{1,80}?\s)?\(?${printedYear})`;
/** A semicolon, a full stop after a year, or a sentence that announces more: `Optional reading: `. */
const joints = /\s*(?:;|(?<=\d{4}\)?)\.)\s*(?:and\s+)?$|[.;]\s+[^.;:]{0,50}\b[Rr]eadings?:\s*$/u;
