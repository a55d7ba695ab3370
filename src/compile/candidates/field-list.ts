import type { List } from 'mdast';
import { linksOf, type StyledText, styledText } from '../markdown/styled-text.ts';
import { type FieldRole, fieldNameOfLine } from '../names/field-role.ts';
import { isAllLinks, isDocument, isLabel, isPaperUrl, linkKind } from '../names/link-kind.ts';
import { wordCount } from '../names/title-text.ts';

/** `代码/Code: None`: the place of a link that is not there yet. */
const noLink = /^[^:：]{1,40}[:：]\s*(?:none|n\/?a|tbd|-+|coming soon|not (?:yet )?available|无|暂无)\s*$/iu;

/** `**Problem Statement:** …`: up to four words before a colon. */
const anyName = /^\W{0,4}?\p{Lu}\p{L}*(?:\s\p{L}+){0,3}\s*[:：]\s*\S/u;

/**
 * Tells whether most items of a list have field names (`- Paper: https://…`) or are links and nothing else.
 * At most half may be links with words of their own; a list with more of these is a list of things. Beside
 * people, a venue, a date or a citation, fields may have any names. After an item that is the link to a
 * paper, all others may be notes on it, without links.
 */
export function isFieldList({ children }: List): boolean {
  const texts = children.map(({ children: [first] }) =>
    first?.type === 'paragraph' ? styledText(first.children) : null,
  );
  const isOfPaper = texts.some((text) => ofPaper.has(fieldNameOfLine(text?.text ?? '')?.role ?? 'notes'));
  const fields = texts.filter(
    (text) =>
      text !== null &&
      (fieldNameOfLine(text.text) !== null ||
        (isOfPaper && anyName.test(text.text)) ||
        isAllLinks(text) ||
        isLabelledLink(text) ||
        noLink.test(text.text)),
  );
  const named = texts.filter(
    (text) => text !== null && fieldNameOfLine(text.text) === null && isNamedLink(text),
  );
  return (
    (fields.length * 2 > children.length && named.length * 2 <= children.length) || isLinkAboveNotes(texts)
  );
}

/** `- [paper](…)` above items without links: what somebody noted about the paper. */
function isLinkAboveNotes([first, ...others]: readonly (StyledText | null)[]): boolean {
  if (first == null || others.length === 0 || !isAllLinks(first)) return false;
  const links = linksOf(first).map(({ start, end, url }) => ({ label: first.text.slice(start, end), url }));
  return (
    links.every(({ label }) => isLabel(label)) &&
    links.some(
      ({ label, url }) => isPaperUrl(url) || (linkKind(label, url) === 'paper' && isDocument(url)),
    ) &&
    others.every((text) => text !== null && linksOf(text).length === 0)
  );
}

const ofPaper: ReadonlySet<FieldRole> = new Set(['authors', 'venue', 'date', 'citation']);

/** `[Knots of the North](…)`, `Talk: [Knots of the North](…)`: a link whose words are no label or address. */
function isNamedLink(text: StyledText): boolean {
  const [link, ...others] = linksOf(text);
  const words = link === undefined ? '' : text.text.slice(link.start, link.end).trim();
  return (
    others.length === 0 &&
    (isAllLinks(text) || isLabelledLink(text)) &&
    wordCount(words) >= 3 &&
    !isLabel(words) &&
    !/^(?:https?:|www\.)\S+$/iu.test(words)
  );
}

/** `代码和数据集：https://…`: whatever the words before the colon, a link is all that follows. */
function isLabelledLink(text: StyledText): boolean {
  const [link, ...others] = linksOf(text);
  return (
    link !== undefined &&
    others.length === 0 &&
    /^[^:：]{1,40}[:：]\s*$/u.test(text.text.slice(0, link.start)) &&
    !/[\p{L}\p{N}]/u.test(text.text.slice(link.end))
  );
}
