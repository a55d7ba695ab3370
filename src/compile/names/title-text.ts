import { withoutBidiControls } from '../../paper/invisible-characters.ts';
import { splitAtSpace } from '../markdown/white-space.ts';
import { pattern } from '../patterns/pattern.ts';
import { withoutEmoji } from './emoji.ts';

/** `(Chapters 2--3)`, `(up to Theorem 2)`, `（第3章）` after a title: the part of the work to be read. */
const partRead = pattern('iu')`
  (?<=\S)\s*[(（](?:(?:chapters?|chaps?\.|chs?\.|sections?|secs?\.|§{1,2}|pages?|pp?\.)\s?(?:\d+|[IVX]+)
  (?:\.\d+)*(?:(?:\s?[-–,&]+\s?|\sand\s)(?:\d+|[IVX]+)(?:\.\d+)*)*|up to (?:(?:and including|the)\s)?
  (?:chapter|section|page|lemma|theorem|proposition|figure)[^()]*|excerpts?|第\s?\d+(?:[-–、]\d+)?\s?[章节])
  [)）]$`;

/** `TODO: A Title`, `[WIP] A Title`: the maintainer has still to do something about the entry. */
const toDo =
  /^(?:(?:TODO|TO DO|TO-DO|TBD|WIP|FIXME)\s?[:：]|\[(?:TODO|TBD|WIP)\]:?|\((?:TODO|TBD|WIP)\):?)\s+(?=\S)/u;

/** `{KITE}: Kites that Carry {Mail}`: braces that keep capitals in BibTeX, in a title without formulas. */
const withBraces = /^[^$\\{]*\{[^$\\]*$/u;
const braces = /\{([\p{L}\d-]*\p{Lu}[\p{L}\d-]*)\}/gu;

/** Saves time: titles that `asPlainLine` would not change. No colons, because of `:fire:`. */
const plainLine = /^(?: ?[!-9;-~])*$/u;

function asPlainLine(printed: string): string {
  return withoutEmoji(withoutBidiControls(printed.normalize('NFC')))
    .replace(/[\u00ad\u200b-\u200d\u2060-\u2064\ufeff]+/gu, '')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/gu, ' ');
}

/**
 * Writes a title as one line of plain text, without emoji, quotes around it, a to-do mark, a separator at its
 * end, the mark of its kind (`[J]`, GB/T 7714) or the part that is to be read.
 */
export function cleanTitle(printed: string): string {
  const line = (plainLine.test(printed) ? printed : asPlainLine(printed))
    .trim()
    .replace(toDo, '')
    .replace(withBraces, (words) => words.replace(braces, '$1'))
    .replace(/^["“”]([^"“”]+)["“”][.,]?$/u, '$1')
    .replace(/\s*\[(?:[JCMDRSPNZ]|EB)(?:\/OL)?\]\s*(?:[.,]|\/\/)?$/u, '')
    .replace(/\s*\((?:pdf|html|ps)\)$/iu, '')
    .replace(partRead, '')
    // `**KITE**: KITE: A Title`
    .replace(/^([^:：]{2,40}[:：])\s\1/u, '$1')
    .replace(/\s*[,;:|，：-]+$/u, '');
  return /[\p{L})?!]\.$/u.test(line) && !/(?:\b\p{Lu}|\.\.|\betc|\bInc|\bal)\.$/u.test(line)
    ? line.slice(0, -1)
    : line;
}

/** The number of words in a title: those between spaces, and one for every two Han characters. */
export function wordCount(title: string): number {
  const han = title.match(/\p{Script=Han}/gu)?.length ?? 0;
  return splitAtSpace(title).length + Math.floor(han / 2);
}

/** A verb after a colon: such a line is a label and a statement, not a title. */
const statement = pattern('u')`
  [:：]\s.*\s(?:is|are|was|were|has|have|had|can|cannot|will|would|should|must|may|needs?|allows?|uses?|goes
  |gets?)\s\p{Ll}`;

/** `被引用数：211`, `检索情况：SCI/EI`: a field name and a short value. */
const hanValue = /^\p{Script=Han}{2,10}\s?[:：]\s?[^\p{Script=Han}\s]{1,10}$/u;

/** Tells whether plain words read like the title of a paper rather than like a remark. */
export function isTitleLike(title: string): boolean {
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(title))
    return title.length >= 4 && title.length <= 60 && !/[。；;]/u.test(title) && !hanValue.test(title);
  const words = splitAtSpace(title);
  if (
    words.length < 3 ||
    words.length > 35 ||
    /[;=→]|(?<!\b[Vv]s)\.\s+\p{Lu}|\.$/u.test(title) ||
    !/^["'“‘(]?[\p{Lu}\p{N}]/u.test(title)
  )
    return false;
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word));
  const capital = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  const isInCapitals = long.length > 0 && capital / long.length >= 0.5;
  // `Upkeep: The long line is easier to mend`: a label and a statement about it.
  return /[:：]\s/u.test(title)
    ? words.length >= 4 && (isInCapitals || !statement.test(title))
    : isInCapitals;
}

/** Words that only sentences hold, or that ask something. */
const says = pattern('i')`
  \b(?:is|are|was|were|has|have|had|will|would|should|can|could|may|might|must|does|did|be|this|these|those
  |it|its|we|our|you|your|i|they|their|there|here|very|also|good|great|nice|best|see|read|watch|note|todo
  |etc)\b`;

/**
 * Tells whether words may be a title in lower case, as titles in sentence case are after their first word:
 * `Wait-free knots for slow boats`.
 */
export function isLowerCaseTitle(title: string): boolean {
  const words = title.split(/[\s-]+/u);
  return (
    words.length >= 3 &&
    words.length <= 25 &&
    /^["'“‘(]?\p{Script=Latin}/u.test(title) &&
    !/\p{Script=Han}|[;=→,]|[.!?]\s|[.!…]$/u.test(title) &&
    !says.test(title)
  );
}

/** Whether a text only answers a question, as cells of a column such as “Code?” do: `yes`, `no`, 有. */
export function answersYesOrNo(text: string): boolean {
  return /^\s*(?:yes|no|none|n\/a|是|否|有|无)\s*$/iu.test(text);
}
