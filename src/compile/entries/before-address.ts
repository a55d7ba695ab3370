import { fieldNameOfLine } from '../names/field-role.ts';
import { isLabel, isPaperUrl } from '../names/link-kind.ts';
import { wordCount } from '../names/title-text.ts';
import { pattern } from '../patterns/pattern.ts';
import type { Fields } from '../reading/fields/fields.ts';
import type { Weighed } from './habits.ts';
import { isSentence } from './sentence.ts';

/** A request at the start, or a word at the end that only leads on to the address: these are no titles. */
const asks = pattern('iu')`
  ^(?:see|read|watch|note|bring|submit|finish|choose|find|check|visit|use|add|please|go|get|install|download
  |open|join|click|try|follow|here|more|sign)\s|\s(?:at|from|via|by|of|in|on|here|see|to|is|are|and)$`;

/** Whether an item is only plain words and an address: `Survey of the knots in use https://…`. */
export function isBeforeAddress({ candidate, evidence: { title } }: Weighed): boolean {
  const { head, lines, node } = candidate;
  if (title === null || title.link !== null || lines.length > 0 || node.type !== 'listItem') return false;
  const words = title.title;
  return (
    /^\s*$/u.test(head.text.slice(0, title.start)) &&
    /^\s*[,–—-]?\s*[(<]?https?:\/\/\S+\s*$/u.test(head.text.slice(title.end)) &&
    /^["“‘]?[\p{Lu}\p{Lo}]/u.test(words) &&
    wordCount(words) >= 2 &&
    wordCount(words) <= 16 &&
    !asks.test(words) &&
    !isLabel(words) &&
    fieldNameOfLine(`${words}: x`) === null &&
    !isSentence(words)
  );
}

/** A name of a word or two beside a link such as [Paper] that leads to literature. */
export function isNameWithPaper(title: string, { links }: Fields): boolean {
  return (
    /^[\p{Lu}\p{N}]|\p{Ll}\p{Lu}/u.test(title) &&
    !(isLabel(title) || /^(?:class|day|lecture|session|week)\b/i.test(title)) &&
    links.some(({ label, mark }) => isLabel(label) && isPaperUrl(mark.url))
  );
}
