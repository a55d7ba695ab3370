import { styledText } from '../../markdown/styled-text.ts';
import type { SectionedBlock } from '../../syntax/outline.ts';

/** Whether some item of a list has more than its first paragraph, which is all that `writtenIn` reads. */
export function holdsMore(node: SectionedBlock['node']): boolean {
  return node.type === 'list' && node.children.some(({ children }) => children.length > 1);
}

/** `- Session: Looms`, `- DOI: 10.…`: whether all items of a list open with a name and a colon. */
export function listsFields(node: SectionedBlock['node']): boolean {
  return (
    node.type === 'list' &&
    node.children.every(
      ({ children: [first] }) =>
        first?.type === 'paragraph' &&
        /^\P{L}{0,4}\p{L}[^:：]{1,24}[:：]\s*\S/u.test(styledText(first.children).text),
    )
  );
}
