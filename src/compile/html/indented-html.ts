import type { Code, Nodes, Parents } from 'mdast';

/** Elements that GitBook writes below an empty bullet, indented so far that markdown takes them for code. */
const ownElements = /^<(figure|picture|table|details)\b[^>]*>[\s\S]*<\/\1>\s*$/iu;

/** Turns indented code that is one of GitBook's own elements back into HTML: GitBook shows a figure there, not its source. */
export function restoreIndentedHtml(parent: Parents): void {
  const children: Nodes[] = parent.children;
  children.forEach((child, index) => {
    if ('children' in child) restoreIndentedHtml(child);
    else if (isIndented(child) && ownElements.test(child.value)) {
      children[index] = {
        type: 'html',
        value: child.value,
        ...(child.position && { position: child.position }),
      };
    }
  });
}

/** Fenced code spans more source lines than its value; indented code as many. */
function isIndented(node: Nodes): node is Code {
  if (node.type !== 'code' || node.lang != null || node.position === undefined) return false;
  return node.position.end.line - node.position.start.line + 1 === node.value.split('\n').length;
}
