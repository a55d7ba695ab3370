import { nationalityMark } from '../../names/gazetteer/nationality.ts';
import { part, pattern, printedYear } from '../../patterns/pattern.ts';

const emoji = pattern('u')`
  (?:\p{Emoji_Presentation}\uFE0F?|\p{Emoji}\uFE0F)(?:\u200D\p{Emoji}\uFE0F?)*
  |(?<!\w):[a-z][a-z0-9_+-]*:(?!\w)`;
/** Tells whether a delimiter contains an emoji. */
export function isEmoji(found: string): boolean {
  // Fast path: nearly all delimiters are one character with a code point below the first emoji (U+231A).
  return (found.length > 1 || found >= '\u231a') && emoji.test(found);
}

/**
 * Marks of GB/T 7714 after a title: the kind of the work, `[J].`, or the kind followed by `//` if the
 * containing volume comes next, `[C]//`.
 */
const kindMark = part`
  (?<=[\p{L}\p{N})?!”"])\[(?:[JCMDRSPNZGA]|EB|DB|CP)(?:\/(?:OL|CD|MT|DK))?\]\s?(?:\/\/\s?|[.,，。．]\s?)?`;
/** `A Title {OSDI 2022}`: braces around several words. Those around one keep its capitals: `{GPU}`. */
const bracesOfWords = String.raw`\{(?=\S{1,40}\s[^{}\n]{1,120}\})|(?<=\{[^{}\n]{1,120}\s\S{1,40})\}`;
/** Attributes of kramdown and Pandoc after their text: `{: #frost-2019 .paper}`, `{target="_blank"}`. */
const attributes = part`
  \{:[^{}\n]{1,120}\}|\{[.#][A-Za-z][^{}\n]{0,120}\}|\{[a-z-]+="[^"{}\n]*"[^{}\n]{0,80}\}`;
/** `**Optional**{: .label }`: attributes with a class set words off from what is after them. */
const withClass = /^\{:?\s*(?:[^{}\s]+\s+)*\.[a-z]/u;
/** Link hints that are copied along from web pages: `(opens in a new tab)`. */
const linkHint = part`
  \((?:[Ll]inks to an external site|[Oo]pens in (?:a )?new (?:tab|window)|external link)\.?\)`;
/** `A Title: 中国, 202100000001.1[P].`: GB/T 7714 prints a patent's country and number after its title. */
const patentMark = part`
  \s?[:：]\s?(?:(?:\p{Script=Han}{2,4}|\p{Lu}{2})[,，]\s?)?(?:\p{Lu}{2}\s?)?
  \d[\d.]{4,20}[\dX]?[A-Z]?\[P\]\s?(?:[.,，。．]\s?)?`;

/** `Kite Letters (IF=5.3), 14, 717`: a journal's impact factor. */
const impactFactor = String.raw`\s?[(（](?:S?SCI\s?[,，]\s?)?IF\s?[=:：]\s?\d{1,3}(?:\.\d+)?[)）]\s?[,，]?`;

/**
 * `Ropes (Basel). 2021 Oct 2;12(3):33`, `Ropes (Basel, Switzerland), 12(3), 33`: where a journal appears, as
 * medicine tells journals of one name apart.
 */
const placeName = String.raw`\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2}`;
const placeOfJournal = part`
  \s\(${placeName}
  (?:\)(?=\.\s${printedYear}(?:\s\p{Lu}\p{Ll}{2}(?:\s\d{1,2})?)?[;.])
  |,\s${placeName}\.?\)(?=,\s\d{1,4}\s?[(,]))`;

/**
 * `A Title. -Kite Letters.-2010.-Vol. 9`, `Kite Letters.- 2010.Vol. 9`: the full stop and the dash that part
 * the areas of a citation in GOST 7.1 and ISBD, without the blanks. Not `J.-P. Frost`, `Chem.-Eur. J.`
 */
const areaMark = part`
  (?<=[.?!)\]”"»])\s-(?=[\p{Lu}\d])|(?<=\p{L}{2}|[\d)])\s?\.\s?-\s?(?=${printedYear}(?!\d))
  |(?<=${printedYear}(?:\sг)?)\.(?:\s?-\s?(?=\p{L})|(?=[VT]ol|Т\.))`;

/** `{--A Title--}`, `{++A Title++}`: what CriticMarkup strikes out, adds or marks. */
const criticMarks = String.raw`\{(?:--|\+\+|==)(?=\S)|\.?(?:--|\+\+|==)\}`;

/** `北方的 Frost A, Berg M. A Title`: Chinese words that open a line and describe the people after them. */
const whoseWork = part`
  (?<=^\P{Lu}{0,12}\p{Script=Han}的)\s(?=\p{Lu}[\p{L}-]+\s(?:\p{Lu}\.?\s?){1,3}[,，.]
  |\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+[,，]\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+[,，.])`;

/** `[美]科弗,[英]托马斯`: where an author is from. */
const nationality = String.raw`(?<=^|[\s,，、;；\]】.])${nationalityMark}`;

/** `Ada Frost- A first book on ropes`: a hyphen after a word and before one that begins something. */
const gluedHyphen = String.raw`(?<=\p{Ll}{2})-\s(?=\p{Lu}\p{Ll}*\s)`;

/** `A Title of Words.Rope Letters`: a full stop without a blank after it, between words. */
const gluedStop = String.raw`\.(?=\p{Lu}\p{L}+\s)(?<=\p{Ll}{3}\)?\.)`;

/** `A Title, available at: https://…`, `A Title. Disponible en: https://…`: words that lead to an address. */
const leadsTo = part`
  (?<=[\s(])(?:[Aa]vailable(?:\sonline)?(?:\s(?:at|from|on|via)|(?=:))|[Rr]etrieved\sfrom|[Aa]ccess(?:ible
  |ed)\sat|[Dd]isponible\s(?:en|sur|à)|[Dd]isponível\sem|[Dd]isponibile\s(?:su|a|presso)|(?:[Vv]erfügbar
  |[Aa]brufbar)\s(?:unter|bei)|[Дд]оступно\s(?:по\sадресу|на)|[Рр]ежим\sдоступа)\s?:?\s+(?=<?https?:)`;

/** `(Re)Mapping`, `(Un)safe`: brackets around a prefix belong to the word. */
const prefix =
  '(?:[Dd]e|[Dd]is|[Ii]m|[Ii]n|[Ii]r|[Mm]is|[Nn]on|[Oo]ver|[Pp]ost|[Pp]re|[Qq]uasi|[Rr]e|[Ss]elf|[Ss]emi' +
  '|[Tt]rans|[Uu]n|[Uu]nder)-?';
const roundBracket = String.raw`\((?!${prefix}\)\p{L})|(?<!\(${prefix})\)|\)(?!\p{L})`;

/** Delimiters that begin with a character that is no letter; the emoji `ℹ️` begins with one that is. */
const amongWords = [
  emoji.source,
  kindMark,
  patentMark,
  impactFactor,
  placeOfJournal,
  areaMark,
  criticMarks,
  attributes,
  bracesOfWords,
  linkHint,
  nationality,
  String.raw`(?<!:)\/\/(?=\s|\p{Lu}|\p{Script=Han})`,
  roundBracket,
  String.raw`[[\]（）【】《》〈〉「」『』“”"«»„]`,
  String.raw`[|;；•●▪→\n]|(?<!\p{L})·|·(?!\p{L})`,
  '->|=>|<->',
  '[，、。．]',
  String.raw`(?<=[\p{Script=Han}》][)）]?)[.,](?=\S)|(?<!\d|·\p{Lu})[.,](?=\p{Script=Han})`,
  String.raw`,(?=\s|$|\d{4}\b)|(?<=${printedYear}),(?=\d{1,3}[(（])|(?<=\p{Ll}),(?=\p{Lu}[\p{L}’']+\s\p{L})`,
  whoseWork,
  String.raw`[:：](?=\s|$|["“(\[])|：`,
  String.raw`\s[-~=/+]\s|\s--+\s|^[-~]\s|\s[-–—~]$`,
  gluedHyphen,
  String.raw`\s?—\s?|\s–\s|\s–|–\s`,
  String.raw`(?<=\s|^|\()@\s?`,
  String.raw`[.!?](?=\s|$)`,
  gluedStop,
  String.raw`(?<=\s)_|_(?=\s|$)`,
  String.raw`(?<=${printedYear})\s(?=by\s\p{Lu})`,
].join('|');

/** `2004年李山《…》`: the word for "year" between it and who wrote the work in double marks. */
const yearOfHan = String.raw`(?<=^\W{0,3}${printedYear})年(?=[^《》]{2,24}《)`;

/** Where a line is cut, apart from ends of marks. The first test skips letters and saves half the time. */
const delimiter = new RegExp(String.raw`(?=[^\p{L}]|\u2139)(?:${amongWords})|${leadsTo}|${yearOfHan}`, 'gu');

/** Opening and closing brackets and quotation marks, each pair with its normal form. */
const pairs = '()() （）() {}() [][] 【】[] 《》"” 〈〉"” 「」"” 『』"” “”"” „”"”'.split(' ');
export const opens: ReadonlyMap<string, string> = new Map(
  pairs.map(([open = '', , normal = '']) => [open, normal]),
);
export const closes: ReadonlyMap<string, string> = new Map(
  pairs.map(([, close = '', , normal = '']) => [close, normal]),
);

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

/** Normalises a delimiter: `；` to `;`, `→` to `->`. `trimmed` is the match without spaces around it. */
export function normalDelimiter(match: string, trimmed: string): string {
  if (match.startsWith('{')) return withClass.test(match) ? '•' : '';
  if (trimmed.endsWith('}')) return '';
  if (/^[(（].*IF/u.test(trimmed)) return ',';
  if (isEmoji(match) || /^\p{L}/u.test(match) || /^\(./u.test(match)) return '';
  if (trimmed === '') return '\n';
  if (trimmed.startsWith('.')) return '.';
  return alike.get(trimmed) ?? trimmed;
}

/** The delimiters printed in a text. `matchAll` would copy the pattern, which takes as long. */
export function delimitersIn(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  delimiter.lastIndex = 0;
  for (let one = delimiter.exec(text); one !== null; one = delimiter.exec(text)) found.push(one);
  return found;
}
