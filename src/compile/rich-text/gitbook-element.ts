import { posix } from 'node:path';
import type { Element, ElementContent } from 'hast';
import { hintStyles } from '../gitbook/block-names.ts';
import type { GitBookBlock } from '../markdown/syntax-tree.ts';

/** Converts a GitBook block into elements: callout to aside, tab title to bold text, embed to link. */
export function gitBookElement(
  { name, attributes }: GitBookBlock,
  children: ElementContent[],
): Element | ElementContent[] | undefined {
  const title = attributes.get('title') ?? '';
  switch (name) {
    case 'hint': {
      const style = (attributes.get('style') ?? 'info').toLowerCase();
      return element('aside', children, { dataKind: hintStyles.has(style) ? style : 'info' });
    }
    case 'tab':
    case 'code-tabs-item':
    case 'update':
      return title === '' ? children : [element('p', [element('strong', [text(title)])]), ...children];
    case 'stepper':
      return element('ol', children);
    case 'step':
      return element('li', children);
    case 'code':
      return title === '' ? children : element('figure', [element('figcaption', [text(title)]), ...children]);
    case 'embed':
    case 'file':
    case 'include':
    case 'page-ref': {
      const url = (attributes.get('url') ?? attributes.get('src') ?? attributes.get('page') ?? '').replace(
        /^<(.*)>$/u,
        '$1',
      );
      const shown = name === 'file' ? posix.basename(url) : url;
      return [element('p', [element('a', [text(shown)], { href: url })]), ...children];
    }
    case 'content-ref':
      return children;
    default:
      return children.length > 0 ? children : element('p', [text(attributes.get('content') ?? '')]);
  }
}

function element(
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
