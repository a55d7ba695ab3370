import type { Element, ElementContent } from 'hast';
import { textOf } from './text-of.ts';

/** Whether a table is one that GitBook shows as cards. */
export function isCards({ tagName, properties }: Element): boolean {
  return tagName === 'table' && properties.dataView === 'cards';
}

/** Converts cards into a list: an item per row, a paragraph per visible cell, the first with the link. */
export function cardList(table: Element): Element {
  const [head, ...rows] = rowsOf(table);
  const heads = head === undefined ? [] : cellsOf(head);
  const hidden = heads.map(({ properties }) => properties.dataHidden !== undefined);
  const target = heads.findIndex(({ properties }) => properties.dataCardTarget !== undefined);
  return element(
    'ul',
    rows.map((row) => {
      const cells = cellsOf(row);
      const shown = cells.filter((cell, column) => hidden[column] !== true && textOf(cell).trim() !== '');
      const address = cells.filter((_, column) => column === target).map(addressIn)[0] ?? null;
      return element(
        'li',
        shown.map(({ children }, index) =>
          element('p', index === 0 && address !== null ? [linkTo(address, children)] : children),
        ),
      );
    }),
  );
}

function linkTo(href: string, children: ElementContent[]): Element {
  return { ...element('a', children), properties: { href } };
}

function addressIn(node: ElementContent): string | null {
  if (node.type !== 'element') return null;
  if (node.tagName === 'a' && typeof node.properties.href === 'string') return node.properties.href;
  return node.children.map(addressIn).find((address) => address !== null) ?? null;
}

function rowsOf({ children }: Element): Element[] {
  return children.filter(isElement).flatMap((child) => (child.tagName === 'tr' ? [child] : rowsOf(child)));
}

function cellsOf({ children }: Element): Element[] {
  return children.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

function isElement(node: ElementContent): node is Element {
  return node.type === 'element';
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
