import type { List } from 'mdast';
import { linksOf, type StyledText, styledText } from '../markdown/styled-text.ts';
import { labelOfLine } from '../names/field-role.ts';
import { isAllLinks } from '../names/link-kind.ts';

/** `代码/Code: None`: the place of a link that is not there yet. */
const noLink = /^[^:：]{1,40}[:：]\s*(?:none|n\/?a|tbd|-+|coming soon|not (?:yet )?available|无|暂无)\s*$/iu;

/** A list whose items say what they are, or are links and nothing else: `- Paper: https://…`. */
export function isFieldList({ children }: List): boolean {
  const fields = children.filter((item) => {
    const [first] = item.children;
    const text = first?.type === 'paragraph' ? styledText(first.children) : null;
    return (
      text !== null &&
      (labelOfLine(text.text) !== null || isAllLinks(text) || isLabelledLink(text) || noLink.test(text.text))
    );
  });
  return fields.length * 2 > children.length;
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
