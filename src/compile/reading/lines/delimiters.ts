import type { Mark, StyledText } from '../../markdown/styled-text.ts';
import { isInJournal } from '../../names/gazetteer/journal-words.ts';
import { nationalityMark } from '../../names/gazetteer/nationality.ts';
import { endsPart } from '../ends-part.ts';
import { isBeforeGivenName, isBeforeInitials, isInAbbreviated, isInsideName } from '../uncut.ts';

const emoji =
  /(?:\p{Emoji_Presentation}\uFE0F?|\p{Emoji}\uFE0F)(?:\u200D\p{Emoji}\uFE0F?)*|(?<!\w):[a-z][a-z0-9_+-]*:(?!\w)/u;
/** Most delimiters are single characters before the first emoji. */
function isEmoji(found: string): boolean {
  return (found.length > 1 || found >= '\u231a') && emoji.test(found);
}

/** What GB/T 7714 prints after a title for its kind, `[J].`, and before the volume that it is part of: `[C]//`. */
const kindMark = String.raw`(?<=[\p{L}\p{N})?!”"])\[(?:[JCMDRSPNZGA]|EB|DB|CP)(?:\/(?:OL|CD|MT|DK))?\]\s?(?:\/\/\s?|[.,，。．]\s?)?`;
/** What kramdown says of the block above: `{: #frost-2019 .paper}`. */
const attributes = String.raw`\{:[^{}\n]{1,120}\}`;
/** What a page that was copied says of its links. */
const ofLink = String.raw`\((?:[Ll]inks to an external site|[Oo]pens in (?:a )?new (?:tab|window)|external link)\.?\)`;

/** `北方的 Frost A, Berg M. A Title`: Chinese words that tell of the people after them, and open a line. */
const whoseWork = String.raw`(?<=^\P{Lu}{0,12}\p{Script=Han}的)\s(?=\p{Lu}[\p{L}-]+\s(?:\p{Lu}\.?\s?){1,3}[,，.]|\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+[,，]\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+[,，.])`;

/** `[美]科弗,[英]托马斯`: where an author is from. */
const nationality = String.raw`(?<=^|[\s,，、;；\]】.])${nationalityMark}`;

/** `Ada Frost- A first book on ropes`: a hyphen after a word and before one that begins something. */
const gluedHyphen = String.raw`(?<=\p{Ll}{2})-\s(?=\p{Lu}\p{Ll}*\s)`;

const delimiter = new RegExp(
  [
    emoji.source,
    kindMark,
    attributes,
    ofLink,
    nationality,
    String.raw`(?<!:)\/\/(?=\s|\p{Lu}|\p{Script=Han})`,
    String.raw`[()[\]（）【】《》「」“”"«»„]`,
    String.raw`[|;；•●▪→\n]|(?<!\p{L})·|·(?!\p{L})`,
    '->|=>|<->',
    '[，、。．]',
    String.raw`(?<=\p{Script=Han})[.,](?=\S)|(?<!\d|·\p{Lu})[.,](?=\p{Script=Han})`,
    String.raw`,(?=\s|$|\d{4}\b)|(?<=\p{Ll}),(?=\p{Lu}\p{Ll}+\s\p{Lu})`,
    whoseWork,
    String.raw`[:：](?=\s|$|["“(\[])|：`,
    String.raw`\s[-~=/+]\s|\s--+\s|^[-~]\s|\s[-–—~]$`,
    gluedHyphen,
    String.raw`\s?—\s?|\s–\s|\s–|–\s`,
    String.raw`(?<=\s|^|\()@\s?`,
    String.raw`[.!?](?=\s|$)`,
    String.raw`(?<=\s)_|_(?=\s|$)`,
    String.raw`(?<=(?:19|20)\d{2})\s(?=by\s\p{Lu})`,
  ].join('|'),
  'gu',
);

const isNationality = /^.\p{Script=Han}+.$/u;

const opens: ReadonlyMap<string, string> = new Map([
  ['(', '('],
  ['（', '('],
  ['[', '['],
  ['【', '['],
  ['《', '"'],
  ['「', '"'],
  ['“', '"'],
  ['«', '"'],
  ['„', '"'],
]);
const closes: ReadonlyMap<string, string> = new Map([
  [')', ')'],
  ['）', ')'],
  [']', ']'],
  ['】', ']'],
  ['》', '”'],
  ['」', '”'],
  ['”', '”'],
  ['»', '”'],
]);

/** A place where a line is cut. */
interface Cut {
  readonly at: number;
  readonly length: number;
  /** Empty at the end of a mark. */
  readonly token: string;
}

/** The places where a line is cut, in order: delimiters, and the ends of marks. */
export function cutsOf({ text, marks }: StyledText): Cut[] {
  const cuts: Cut[] = [];
  let quotes = 0;
  const number = numbering.exec(text)?.[0].length ?? 0;
  if (number > 0) cuts.push({ at: 0, length: number, token: '' });
  for (const { 0: found, index } of text.matchAll(delimiter)) {
    if (index < number) continue;
    const shown = found.trim();
    if (isNationality.test(shown)) {
      cuts.push({ at: index, length: found.length, token: '' });
      continue;
    }
    if (shown.startsWith('[') && shown.length > 1) {
      if (marks.some(({ kind, start, end }) => kind === 'link' && start <= index + 1 && end > index))
        continue;
      cuts.push({ at: index, length: found.length, token: '[J]' });
      continue;
    }
    if (/^[.!?]$/u.test(shown) && !endsPart(text, index)) continue;
    if (found === '\n' && text[index - 1] === '.' && isInJournal(text, index - 1)) continue;
    if (isWholeLabel(found, index, text, marks)) continue;
    if (shown === ',' && (isBeforeInitials(text, index, marks) || isBeforeGivenName(text, index))) continue;
    if (shown === '.' && isInAbbreviated(text, index, marks)) continue;
    if (/^[()]$/u.test(shown) && isInsideName(text, index)) continue;
    // `"“A word” in quotes”`: a mark before a word that follows a space or another mark opens.
    const opensQuote =
      shown === '"' &&
      (quotes === 0 ||
        (/(?:[\s([]|^|[^\p{L}\p{N}]")$/u.test(text.slice(0, index)) &&
          /^"[\p{L}\p{N}]/u.test(text.slice(index))));
    if (shown === '"') quotes += opensQuote ? 1 : -1;
    const token =
      shown === '"'
        ? opensQuote
          ? '"'
          : '”'
        : (opens.get(shown) ?? closes.get(shown) ?? plainToken(found, shown));
    // Question and exclamation marks belong to the words before them.
    const length = /^[!?]$/u.test(shown) ? 0 : found.length;
    cuts.push({ at: length === 0 ? index + 1 : index, length, token });
  }
  const year = openingYear.exec(text);
  if (year !== null) cuts.push({ at: year.index + year[0].length, length: 0, token: '' });
  for (const { at, token } of singleQuotes(text)) cuts.push({ at, length: 1, token });
  for (const at of prefixHyphens(text)) cuts.push({ at, length: 1, token: '-' });
  for (const { kind, start, end } of marks)
    if (kind !== 'image' && end > start)
      cuts.push({ at: start, length: 0, token: '' }, { at: end, length: 0, token: '' });
  return cuts.sort((a, b) => a.at - b.at || a.length - b.length);
}

/** A number before a title is no part of it. */
const numbering =
  /^\s*(?:\d{1,4}[.)、]|\d{1,3}\s?-|[([]\d{1,3}[)\]]|#\d+)\s+(?=\S)|^\s*\[\d{1,3}\](?=[\p{L}["“【（])|^\s*\[?\p{Ll}{2,}\d{4}\p{Ll}*\]?\s*[:：]?\s+(?=\S)/u;

/** `1995 Berg: A Title`, `1995 A Title`; in a bibliography below the line of its authors. */
const openingYear = /(?:^|\n)\s*(?:19|20)\d{2}(?=\s+["“‘]?\p{Lu})/u;

/** `16-ATC-A Title`, `ICML20_A Title`: hyphens and underscores after a year and a venue that open a line. */
const prefixed =
  /^\s*(?:((?:19|20)?\d{2})([-_ ])(\p{Lu}[\p{L}&'’ ]{1,20}?)|(\p{Lu}[\p{L}&]{1,12}['’]?\d{2,4}))[-_](?=\S)/u;

/** `2019-A Title`, `[ATC] 2019-A Title`: a year before a title that begins with a capital. */
const datedPrefix =
  /(?:^|[\])】）])\s*(?:19|20)\d{2}(?=-["“‘]?(?:\p{Lu}[\p{L}\p{N}]*[\s:'’]|\p{Lu}\p{Ll}+-)\S)/u;

function prefixHyphens(text: string): number[] {
  const dated = datedPrefix.exec(text);
  const match = prefixed.exec(text);
  return [
    // `2019-Kite-like Ropes`
    ...(match === null || /^\p{Ll}-\p{Ll}/u.test(text.slice(match[0].length - 2))
      ? []
      : [match[0].length - 1]),
    ...(dated === null ? [] : [dated.index + dated[0].length]),
  ];
}

/** `‘A Title of Some Words’`, as lawyers and Britons quote: an apostrophe inside a word is none of them. */
const quotedOnce =
  /(?<=^|[\s([*_“"])['‘](?=[\p{L}\p{N}])(?!\d{2}(?![\d\p{L}]))((?:[^'‘’\n]|(?<=\p{L})['’](?=\p{L}))+)['’](?=[\s.,;:)*_]|$)/gu;

function singleQuotes(text: string): { at: number; token: string }[] {
  return [...text.matchAll(quotedOnce)].flatMap(({ 0: found, 1: words = '', index }) =>
    /\s\S+\s/u.test(words)
      ? [
          { at: index, token: '"' },
          { at: index + found.length - 1, token: '”' },
        ]
      : [],
  );
}

/** Delimiters that mean the same as another one. */
const alike: ReadonlyMap<string, string> = new Map([
  ['，', ','],
  ['、', ','],
  ['；', ';'],
  ['：', ':'],
  ['。', '.'],
  ['．', '.'],
  ['–', '-'],
  ['—', '-'],
  ['--', '-'],
  ['●', '•'],
  ['▪', '•'],
  ['·', '•'],
  ['=>', '->'],
  ['→', '->'],
  ['<->', '->'],
  ['!', '?'],
  ['_', ''],
]);

function plainToken(found: string, shown: string): string {
  if (isEmoji(found) || /^\{:|^\(./u.test(found)) return '';
  if (shown === '') return '\n';
  return alike.get(shown) ?? shown;
}

/** Emoji that are all of a link's text are its label. */
function isWholeLabel(found: string, index: number, text: string, marks: readonly Mark[]): boolean {
  if (!isEmoji(found)) return false;
  const link = marks.find(({ kind, start, end }) => kind === 'link' && start <= index && end > index);
  return link !== undefined && !/\p{L}{2}/u.test(text.slice(link.start, link.end).replaceAll(found, ''));
}
