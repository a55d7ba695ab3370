import type { Code, Nodes, Parents } from 'mdast';

/** Elements that GitBook writes below an empty bullet, indented so deeply that they parse as code. */
const gitbookElement = /^<(figure|picture|table|details)\b[^>]*>[\s\S]*<\/\1>\s*$/i;

/** Turns indented code that is an element written by GitBook back into HTML. */
export function restoreIndentedHtml(parent: Parents): void {
  const children: Nodes[] = parent.children;
  children.forEach((child, index) => {
    if ('children' in child) restoreIndentedHtml(child);
    else if (isIndented(child) && gitbookElement.test(child.value)) {
      children[index] = {
        type: 'html',
        value: child.value,
        ...(child.position && { position: child.position }),
      };
    }
  });
}

/** Fenced code spans more lines than its value, by its fences; indented code does not. */
function isIndented(node: Nodes): node is Code {
  if (node.type !== 'code' || node.lang != null || node.position === undefined) return false;
  return node.position.end.line - node.position.start.line + 1 === node.value.split('\n').length;
}
