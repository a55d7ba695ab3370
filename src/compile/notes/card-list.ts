import type { Element, ElementContent } from 'hast';
import { textOf } from './text-of.ts';

/** Tells whether a table is shown as cards: GitBook writes them so. */
export function isCards({ tagName, properties }: Element): boolean {
  return tagName === 'table' && properties.dataView === 'cards';
}

/** Cards as a list: each with what its row shows, its first line leading where the card leads. Hidden columns stay hidden. */
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
        shown.map(({ children }, place) =>
          element('p', place === 0 && address !== null ? [linkTo(address, children)] : children),
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
