import { linksOf, type StyledText } from '../markdown/styled-text.ts';
import { spacedWords } from '../markdown/white-space.ts';
import { isLabel } from '../names/link-kind.ts';
import { capitalWord, pattern, recentYear } from '../patterns/pattern.ts';
import type { Line } from '../reading/lines/line.ts';
import { mayCite, opensWithNames } from './cited-lines.ts';

/** Running numbers may increase by two: one paragraph in between may lack its number. */
const maxStep = 2;

/** The running number of a paragraph that markdown does not number: `4、[A Title](…)`, `[4] A Title`. */
function openingNumber(text: string): number | null {
  const first = text.trimStart().charAt(0);
  if (!/[\d[【(（]/u.test(first)) return null;
  const number = /\d/u.test(first) ? bareNumber.exec(text) : bracketedNumber.exec(text);
  return number?.[1] === undefined ? null : Number(number[1]);
}

const bareNumber = /^\s*(\d{1,3})\s?(?:[.)]\s+|[、．）]\s*)(?=\S)/u;
const bracketedNumber = /^\s*[[【(（](\d{1,3})[\])】）]\s*(?=\p{L})/u;

/**
 * Tells whether a paragraph opens a block of its own because it begins in the same way as the block before
 * it: with the next running number, a link that is not a label, a tag in brackets, or people and a year.
 */
export function opensLike(before: Line | undefined, line: Line): boolean {
  if (before === undefined) return false;
  const number = openingNumber(line.text);
  const above = number === null ? null : openingNumber(before.text);
  if (number !== null && above !== null && number > above && number <= above + maxStep) return true;
  if (openingLink(line) !== null) return openingLink(before) !== null;
  if (endsInLabels(before) && endsInLabels(line) && mayBeginTitle(line)) return true;
  const tag = openingTag(line);
  return (
    (tag !== null && tag === openingTag(before)) ||
    (opensInverted(line) && opensInverted(before)) ||
    (opensWithNames(line) && opensWithNames(before))
  );
}

const inverted = pattern('u')`
  ^\s*(?!The\s)(?:\p{Ll}{1,3}\s){0,2}${capitalWord}(?:\s\p{L}[\p{L}'’-]+){0,3},\s\p{Lu}[\p{L}'’-]*\.?
  (?:[\s-](?:\p{Lu}[\p{L}'’-]*\.?|\p{Ll}{1,3})){0,3}(?:[.,(]|\s(?:and|et|und|y|e|&)\s)`;

/** `Frost, Ada. A Title. Ropeham: Knot Press, 2001`: an inverted name opens the line, a work follows. */
export function opensInverted(line: Line): boolean {
  const { text } = line;
  return text.length <= 600 && inverted.test(text) && mayCite(line) && spacedWords(text) >= 6;
}

/** `A Title (2019) [Paper](…) | [Code](…)`: words in one line, and then links that are labels. */
function endsInLabels({ text, marks }: Line): boolean {
  const links = linksOf({ text, marks });
  const [first] = links;
  const last = links.at(-1);
  return (
    first !== undefined &&
    last !== undefined &&
    !text.includes('\n') &&
    first.start >= minTitleLength &&
    !/[\p{L}\p{N}]/u.test(text.slice(last.end)) &&
    links.every(({ start, end }) => isLabel(text.slice(start, end)))
  );
}

/** Fewer characters before the links are hardly a title. */
const minTitleLength = 12;
const opening = pattern('u')`^[^\p{L}\p{N}]*(?!${recentYear}(?!\d))(?:\p{Ll}{0,2}\p{Lu}|\d)`;

/** Whether a line may begin a title: it opens with a capital or a number, not with a year. */
function mayBeginTitle({ text }: Line): boolean {
  return opening.test(text);
}

function openingLink(line: StyledText): string | null {
  const start = /\S/u.exec(line.text)?.index ?? 0;
  const link = linksOf(line).find((each) => each.start <= start && each.end > start);
  const text = link === undefined ? '' : line.text.slice(link.start, link.end).trim();
  return text === '' || isLabel(text) ? null : text;
}

/** The bracket of a tag that opens a line, after `**` if bold: `[KNARR] A Title`, `**【KNARR】** A Title`. */
function openingTag(line: StyledText): string | null {
  const [tag = '', bracket = ''] =
    /^\s*([[【])[^()[\]【】]{2,48}[\]】](?=\s*[\p{L}\p{N}])/u.exec(line.text) ?? [];
  if (tag === '' || linksOf(line).some(({ start }) => start < tag.length)) return null;
  const isBold = line.marks.some(
    ({ kind, start, end }) => kind === 'strong' && start < tag.length && end > 1,
  );
  return isBold ? `**${bracket}` : bracket;
}
