import { findBracketGroups } from '../markdown/bracket-groups.ts';
import { linksOf, type Mark, type StyledText } from '../markdown/styled-text.ts';
import { spacedWords } from '../markdown/white-space.ts';
import { fieldNameOfLine } from '../names/field-role.ts';
import { isAllLinks, isDocument, isLabel, isPaperUrl } from '../names/link-kind.ts';
import { isTitleLike } from '../names/title-text.ts';
import { readVenue } from '../names/venue.ts';
import { labelAlone } from '../reading/label-entries.ts';
import { describesLinked } from '../reading/lines/described-link.ts';
import type { Line } from '../reading/lines/line.ts';
import { areNames, linkAfterNames } from './cited-lines.ts';
import { openingFieldName, type RecurringFieldNames } from './recurring-field-names.ts';
import { areSurnames } from './soft-lines.ts';

/**
 * Tells whether a line opens a block, that is, begins the candidate of a paragraph: it is bold or linked from
 * its first word on, reads like a title, or holds a title with its people, venue or link. A line with the
 * name of another field ("Authors: …") does not, nor do names that are alone in their paragraph (`isAlone`).
 */
export function opensBlock(line: Line, fieldNames: RecurringFieldNames, isAlone: boolean): boolean {
  const { text, marks } = line;
  const role = fieldNameOfLine(text)?.role ?? null;
  const name = openingFieldName(line);
  if (role === 'title' || opensWithKindOfWork(line) || (name !== null && name === fieldNames.opening))
    return true;
  if (name !== null && fieldNames.fields.has(name)) return false;
  if (role !== null || isBracketedLinks(line) || areSurnames(text.trim()) || isVenueAndLinks(line))
    return false;
  // Emoji, a number, or dates and tags in brackets may come before the words that open the block.
  const number =
    /^\s*(?::[a-z][a-z0-9_+-]*:\s*)*(?:\d{1,3}\s?[.)、-]\s+|(?:[([【][^()[\]【】]{1,24}[)\]】]\s*)+(?=\S))?/u.exec(
      text,
    )?.[0].length ?? 0;
  const start = number + (/[\p{L}\p{N}]/u.exec(text.slice(number))?.index ?? 0);
  const opening = marks.find(
    (mark) => mark.start <= start && mark.end > start && (mark.kind === 'strong' || mark.kind === 'link'),
  );
  if (opening !== undefined)
    return (
      spacedWords(text.slice(opening.start, opening.end)) >= 3 ||
      opening.kind === 'strong' ||
      isNamedTitle(line, opening)
    );
  return (
    (isTitleLike(text.trim()) && (!isAlone || /["“]/u.test(text) || !areNames(withoutItalics(line)))) ||
    linkAfterNames(line) !== null ||
    titleBeforePeople(line, start) ||
    isCitation(line)
  );
}

/** `*Ada Frost, Max Berg*` as plain words. */
function withoutItalics(line: Line): Line {
  const { text, marks } = line;
  return marks.some(({ kind }) => kind === 'emphasis')
    ? line.withText({ text, marks: marks.filter(({ kind }) => kind !== 'emphasis') })
    : line;
}

/** `Manuscript: [A Title of Words](…)`: the kind of a work, a colon and a link to it. */
function opensWithKindOfWork(line: Line): boolean {
  const [link, ...others] = linksOf(line);
  return (
    link !== undefined &&
    others.length === 0 &&
    /^[^:：]{3,80}[:：]\s*$/u.test(line.text.slice(0, link.start)) &&
    isPaperUrl(link.url) &&
    describesLinked(line.cut)
  );
}

/** `Kite Letters, 2021 [Paper](…)`: a venue and its year go with the title above. */
function isVenueAndLinks(line: Line): boolean {
  const [link] = linksOf(line);
  if (link === undefined || link.start === 0 || !isLabel(line.text.slice(link.start, link.end))) return false;
  const before = line.text.slice(0, link.start).replace(/[\s[(]+$/u, '');
  if (before.length > 80 || before.split(',').length > 3) return false;
  return /\d{2}\W*$/u.test(before) && readVenue(before)?.venue != null;
}

/** `[KNARR](…): A Title of Words`: the name of a work leads to it, and its title follows. */
function isNamedTitle(line: Line, { kind, start, end, url }: Mark): boolean {
  const { text } = line;
  return (
    kind === 'link' &&
    !isLabel(text.slice(start, end)) &&
    /^\s?[:：]\s*\p{Lu}\S*\s\S/u.test(text.slice(end)) &&
    (isPaperUrl(url) || isDocument(url) || isCitation(line))
  );
}

/** `*A Title of Words*, Ada Frost`, `*A Title of Words* by Ada Frost`: italics, then a name. */
function titleBeforePeople({ text, marks }: StyledText, start: number): boolean {
  const title = marks.find((mark) => mark.kind === 'emphasis' && mark.start <= start && mark.end > start);
  return (
    title !== undefined &&
    spacedWords(text.slice(title.start, title.end)) >= 3 &&
    /^(?:\s\([^()]*\))?(?:[.,;:]|\s[-–—]|\sby)\s\p{Lu}/u.test(text.slice(title.end))
  );
}

/** A line that holds a title and the people, the venue or the link that go with it. */
function isCitation(line: Line): boolean {
  const candidate = { container: 'block', head: line, lines: [] } as const;
  const { title, gain, lines } = labelAlone(candidate);
  return (
    title !== null &&
    gain > 0 &&
    lines.some((spans) =>
      spans.some(({ label }) => label === 'people' || label === 'venue' || label === 'link'),
    )
  );
}

/** `[[Paper](…)] [[Demo](…)]`: only links in brackets are not a title, whatever they are called. */
function isBracketedLinks(line: StyledText): boolean {
  const groups = findBracketGroups(line);
  return (
    isAllLinks(line) &&
    linksOf(line).every((link) => groups.some(({ start, end }) => start < link.start && end > link.end))
  );
}
