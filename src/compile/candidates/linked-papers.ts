import { findBracketGroups } from '../markdown/bracket-groups.ts';
import { linksOf, type Mark, type StyledText, slice } from '../markdown/styled-text.ts';
import { isDocument, isLabel, isPaperUrl } from '../names/link-kind.ts';
import { readCiteLabel } from '../names/people/people.ts';
import { readVenue } from '../names/venue.ts';
import { pattern } from '../patterns/pattern.ts';
import type { Line } from '../reading/lines/line.ts';
import type { Candidate } from './candidate.ts';

/** A line with more links than this is no list of papers. */
const maxPapers = 8;

/** What may come before the first paper, bold words aside: nothing, or words before a colon. */
const opens = /^[^\p{L}]*$|^[^:：]{1,100}[:：]\s*$/u;

const kramdownClass = /\{:[^{}\n]{0,80}\}/gu;

/** What may be between two papers. */
const between = /^\s*(?:[,;|/+&·•、，；]|and|or|und|et|y|和|及)?\s*(?:(?:and|und|et|y)\s+)?$/u;
/** What may come after the last paper: a full stop, words for one that is not chosen yet. */
const ends = /^[\s.;,]*(?:(?:papers?\s)?tb[ad](?:\spapers?)?)?[\s.;,]*$/iu;

/** Parts or texts of one work: `Part I`, `v2`, `Supplement`, `arXiv version`. */
const ofOneWork = pattern('iu')`
  ^(?:part|chapter|ch\.|vol(?:ume|\.)?|lecture|day|appendix|supplement\w*|v\d|[ivx\d]+$)
  |(?<!\p{L})(?:version|preprint|arxiv|doi|pdf|slides?|code|page|website|blog)(?!\p{L})`;

/**
 * The links of a line that only lists papers side by side, each as a link to literature: `Reading: [KNOT](…),
 * [A Title](…)`, `[Frost et al., 2020](…); [Berg, 2021](…)`. Empty for any other line.
 */
function papersOf(line: StyledText): readonly Mark[] {
  const links = linksOf(line);
  if (links.length < 2 || links.length > maxPapers || !links.every((link) => isPaper(line, link))) return [];
  const { text } = line;
  const [first, last] = [links[0], links.at(-1)];
  const opening = withoutBold(slice(line, 0, first?.start)).replace(kramdownClass, ' ');
  const closing = withoutBold(slice(line, last?.end ?? 0)).replace(kramdownClass, ' ');
  return opens.test(opening) &&
    ends.test(closing) &&
    links.every(({ end }, at) => between.test(text.slice(end, links[at + 1]?.start ?? end))) &&
    new Set(links.map(({ url }) => url)).size === links.length
    ? links
    : [];
}

/** A link to literature whose words are no label, no venue and no part of a work. */
function isPaper({ text }: StyledText, { start, end, url }: Mark): boolean {
  const words = text.slice(start, end).trim();
  const isLong = /\S\s+\S+\s+\S/u.test(words);
  return (
    (isPaperUrl(url) || (isLong && isDocument(url))) &&
    /\p{L}{2}/u.test(words) &&
    !isLabel(words) &&
    !ofOneWork.test(words) &&
    (readCiteLabel(words) !== null || readVenue(words)?.venue == null)
  );
}

function withoutBold(part: StyledText): string {
  return part.marks
    .filter(({ kind }) => kind === 'strong')
    .reduce(
      (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
      part.text,
    );
}

/** The papers of a line, each as a line with the column where it begins; empty for other lines. */
export function linkedPapersIn(line: Line): readonly { readonly line: Line; readonly column: number }[] {
  return papersOf(line).map(({ start, end, at }) => ({
    line: line.withText(slice(line, start, end)),
    column: at.column,
  }));
}

/** Takes apart an item with only several linked papers in one line; other candidates stay whole. */
export function linkedPapers(candidate: Candidate): readonly Candidate[] {
  const { head, lines, blocks, beside } = candidate;
  if (head.marks.length < 2 || lines.length > 0 || blocks.length > 0 || beside.length > 0) return [candidate];
  const papers = linkedPapersIn(head);
  return papers.length === 0
    ? [candidate]
    : papers.map(({ line, column }) => ({
        ...candidate,
        head: line,
        groups: findBracketGroups(line),
        column,
      }));
}
