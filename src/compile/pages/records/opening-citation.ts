import type { Paragraph } from 'mdast';
import { titleKey } from '../../../paper/fold.ts';
import { type Candidate, makeCandidate } from '../../candidates/candidate.ts';
import { areNames, opensWithNames } from '../../candidates/cited-lines.ts';
import { isField } from '../../candidates/soft-lines.ts';
import { isCitation } from '../../entries/citation.ts';
import type { PageReader } from '../../entries/page/page-reader.ts';
import { isSentence } from '../../entries/sentence.ts';
import { linksOf, slice, styledText } from '../../markdown/styled-text.ts';
import { fieldNameOfLine, isPaperFieldName } from '../../names/field-role.ts';
import { wordCount } from '../../names/title-text.ts';
import type { FieldLine } from '../../reading/entry-lines.ts';
import type { Line } from '../../reading/lines/line.ts';
import type { Outline, OutlineHeading, SectionedBlock } from '../../syntax/outline.ts';

/** At most this many short paragraphs, such as tags, may be above the citation. */
const maxBefore = 2;

/** How many blocks below a heading are searched for a citation of the paper that the heading names. */
const maxSearched = 4;

/** The longest line, in characters, that may be only names of people or organisations. */
const maxFact = 60;

/** A citation with more words than this beside its fields is prose. */
const maxOtherWords = 12;

/**
 * The citation at the top of a page, whatever its heading says: the first paragraph that is more than tags,
 * links or addresses. Null if that is no citation, or if the next such paragraph is one too: then the page is
 * a list.
 */
export function openingCitation(outline: Outline, page: PageReader): Candidate | null {
  const opening = blocksAtTop(outline).filter(({ node }) => !isHtml(node));
  const at = opening.findIndex((block) => !isAside(block));
  if (at < 0 || at > maxBefore) return null;
  const found = citationIn(opening[at], page);
  const after = opening.slice(at + 1);
  const text = after.findIndex((block) => !isAside(block));
  if (found === null || citationIn(after[text], page) !== null) return null;
  const addresses = after
    .slice(0, text < 0 ? after.length : text)
    .flatMap(({ node }) => (node.type === 'paragraph' ? page.lines.of(node) : []))
    .filter(({ text: line }) => isField(line) && linksOf(line).length === 1);
  return { ...found, lines: [...found.lines, ...addresses] };
}

/**
 * The blocks right below a page's title. Without a title: those above the first heading or, if there are
 * none, those below it.
 */
function blocksAtTop({ blocks, titleHeading, headings }: Outline): readonly SectionedBlock[] {
  const own = blocks.filter(({ heading }) => heading === titleHeading);
  return own.length > 0 || titleHeading !== null
    ? own
    : blocks.filter(({ heading }) => heading === (headings[0] ?? null));
}

/** Scripts, comments and pictures, in HTML: they say nothing about the paper. */
function isHtml({ type }: SectionedBlock['node']): boolean {
  return type === 'html';
}

/** `#kites #rivers`, `Parent: [[kites]]`, `https://…`: tags, links between notes, addresses. */
function isAside({ node }: SectionedBlock): boolean {
  if (node.type !== 'paragraph') return false;
  const styled = styledText(node.children);
  const links = linksOf(styled);
  const bare = links
    .toReversed()
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), styled.text)
    .replace(/\[\[[^\]]*\]\]|(?<!\S)#[\p{L}\p{N}_/-]+|https?:\/\/\S+/gu, ' ');
  return wordCount(bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()) <= 3;
}

function citationIn(block: SectionedBlock | undefined, page: PageReader): Candidate | null {
  const paragraph = block === undefined ? null : paragraphOf(block);
  if (paragraph === null) return null;
  const [head, ...lines] = page.lines.of(paragraph);
  if (head === undefined) return null;
  const cited = afterLabel(head.text);
  const candidate = makeCandidate('block', paragraph, cited, factsIn(lines), [], []);
  const evidence = page.weigh(candidate);
  const { title, fields, strength } = evidence;
  if (title === null || fields === null || isSentence(title.title)) return null;
  // `Ada Frost, Max Berg, **KNOT 2024**`: people and a venue, with no title among them.
  if (areNames(cited.withText({ text: title.title, marks: [] }))) return null;
  const words = wordCount(title.title);
  const isCited =
    strength === 'sure' &&
    fields.authors.length > 0 &&
    (isCitation(candidate, evidence) || (words >= 2 && opensWithNames(cited)));
  const isAnnounced = cited !== head.text && words >= minAnnounced && strength !== 'none';
  return (isCited || isAnnounced) && wordCount(fields.rest) <= maxOtherWords ? candidate : null;
}

/** A paragraph, by itself or alone in a blockquote. */
function paragraphOf({ node }: SectionedBlock): Paragraph | null {
  const [only, other] = node.type === 'blockquote' ? node.children : [node];
  return only?.type === 'paragraph' && other === undefined ? only : null;
}

/** After `Paper:`, a title of at least so many words is enough. */
const minAnnounced = 3;

/** A line without a label before its citation: `Paper: Frost, A. (2019). A Title`, `论文（若干）：…`. */
function afterLabel(line: Line): Line {
  const label = fieldNameOfLine(line.text);
  const announces = label !== null && (label.role === 'title' || isPaperFieldName(label.name));
  return announces ? line.withText(slice(line, label.length)) : line;
}

/** The lines below a citation that belong to it: addresses and the like, up to the page's own text. */
function factsIn(lines: readonly FieldLine[]): readonly FieldLine[] {
  const isFact = ({ text }: FieldLine) =>
    isField(text) || (text.text.length <= maxFact && !/(?:\s\p{Ll}+){3}|[.!?]\s*$/u.test(text.text));
  const end = lines.findIndex((line) => !isFact(line));
  const next = lines[end];
  if (next === undefined) return lines;
  // `https://… What it says`
  const [link] = linksOf(next.text);
  const address = link?.start === 0 && /^https?:/iu.test(next.text.text) ? link.end : 0;
  const opening = { ...next, text: next.text.withText(slice(next.text, 0, address)) };
  return [...lines.slice(0, end), ...(address > 0 ? [opening] : [])];
}

/** The paragraph below a heading that cites the paper of that title. */
export function citationOf(
  heading: OutlineHeading,
  below: readonly SectionedBlock[],
  page: PageReader,
): Candidate | null {
  const title = titleKey(heading.text);
  for (const block of below.slice(0, maxSearched)) {
    const node = paragraphOf(block);
    if (node === null) continue;
    const [head, ...lines] = page.lines.of(node);
    if (head === undefined || wordCount(heading.text) < 3 || !titleKey(head.text.text).includes(title))
      continue;
    const candidate = makeCandidate('block', node, head.text, lines, [], []);
    const { title: cited, fields } = page.weigh(candidate);
    if (cited !== null && titleKey(cited.title).startsWith(title) && (fields?.authors.length ?? 0) > 0)
      return candidate;
  }
  return null;
}
