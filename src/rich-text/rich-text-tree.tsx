import { createElement, Fragment, type ReactNode } from 'react';
import * as richTextMessages from '../messages/rich-text.ts';
import {
  plainTextOf,
  type RichTextElement,
  type RichTextNode,
  type RichTextTag,
} from '../paper/rich-text.ts';
import { richTextAnchor } from '../ui/dom.ts';
import { linkAttributes } from '../ui/links/external-link.ts';
import { LinkText } from '../ui/links/link-text.tsx';
import { focusableWhenScrollable } from './focusable-when-scrollable.ts';
import { Formula } from './formula.tsx';
import { RichTextImage } from './image.tsx';
import { MarkedString } from './marked-string.tsx';
import type { RichTextContext } from './rich-text-context.ts';

interface RichTextTreeProps {
  nodes: readonly RichTextNode[];
  context: RichTextContext;
}

/** The HTML element of each tag. Other tags become a span. */
const elements: Partial<Record<RichTextTag, string>> = {
  p: 'p',
  em: 'em',
  strong: 'strong',
  del: 'del',
  code: 'code',
  mark: 'mark',
  sup: 'sup',
  sub: 'sub',
  kbd: 'kbd',
  ul: 'ul',
  ol: 'ol',
  li: 'li',
  blockquote: 'blockquote',
  thead: 'thead',
  tbody: 'tbody',
  tr: 'tr',
  td: 'td',
  figure: 'figure',
  figcaption: 'figcaption',
  details: 'details',
  summary: 'summary',
};

/** Elements that may contain no white space text nodes. */
const structural: ReadonlySet<RichTextTag> = new Set(['ul', 'ol', 'table', 'thead', 'tbody', 'tr']);

/** Renders the nodes of a rich text: only known elements, only checked URLs, no HTML strings. */
export function RichTextTree({ nodes, context }: RichTextTreeProps) {
  return nodes.map((node, index) =>
    typeof node === 'string' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the nodes of a rich text never change
      <MarkedString key={index} text={node} match={context.match} />
    ) : (
      richTextElement(node, index, context)
    ),
  );
}

function richTextElement(node: RichTextElement, key: number, context: RichTextContext): ReactNode {
  const children = node.children ?? [];
  const kept = structural.has(node.tag)
    ? children.filter((child) => typeof child !== 'string' || child.trim() !== '')
    : children;
  const content =
    kept.length === 0 ? null : <RichTextTree nodes={kept} context={childContext(node, context)} />;
  switch (node.tag) {
    case 'br':
      return <br key={key} />;
    case 'hr':
      return <hr key={key} />;
    case 'img':
      return <RichTextImage key={key} node={node} context={context} />;
    case 'a':
      return <RichTextLink key={key} node={node} content={content} context={context} />;
    case 'ol':
      return (
        <ol key={key} start={node.start}>
          {content}
        </ol>
      );
    case 'li':
      return (
        <li key={key} id={node.id && richTextAnchor(node.id, context.location)}>
          {content}
        </li>
      );
    case 'pre':
      return (
        <pre key={key} ref={focusableWhenScrollable}>
          {content}
        </pre>
      );
    case 'table':
      return (
        <div key={key} ref={focusableWhenScrollable} className="note-wide">
          <table>{content}</table>
        </div>
      );
    case 'th':
      return plainTextOf(children) === '' ? <td key={key}>{content}</td> : <th key={key}>{content}</th>;
    case 'aside':
      return (
        <div key={key} role="note" data-kind={node.kind}>
          {richTextMessages.hints.has(node.kind ?? '') && (
            <p className="note-label">{richTextMessages.hints.get(node.kind ?? '')}</p>
          )}
          {content}
        </div>
      );
    case 'entry':
      return <Fragment key={key}>{context.renderEntry?.(node)}</Fragment>;
    case 'math':
      return <Formula key={key} node={node} />;
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return createElement(
        context.headings.get(node) ?? 'h6',
        { key, id: node.id && richTextAnchor(node.id, context.location) },
        content,
      );
    default:
      return createElement(elements[node.tag] ?? 'span', { key }, content);
  }
}

/** The context inside an element: a figure passes its caption on; links and summaries disable enlarging. */
function childContext({ tag, children = [] }: RichTextElement, context: RichTextContext): RichTextContext {
  if (tag === 'a' || tag === 'summary') return { ...context, enlarge: null };
  if (tag !== 'figure') return context;
  const captions = children.filter((child) => typeof child !== 'string' && child.tag === 'figcaption');
  return { ...context, caption: plainTextOf(captions) };
}

interface RichTextLinkProps {
  node: RichTextElement;
  content: ReactNode;
  context: RichTextContext;
}

/**
 * A link to a heading or a footnote of the same text, to another paper or page of the list, or to the web. A file name as
 * link text is replaced by the title of that paper or page.
 */
function RichTextLink({
  node: { href = '', children = [] },
  content,
  context: { resolve, anchors, location },
}: RichTextLinkProps) {
  if (href.startsWith('#')) {
    const anchor = richTextAnchor(href.slice(1), location);
    return anchors.has(anchor) ? <a href={`#${anchor}`}>{content}</a> : content;
  }
  const target = resolve(href);
  if (target === null) return content;
  const text = plainTextOf(children);
  const isFileName = target.title !== undefined && /^\S+\.md$/u.test(text);
  return (
    <a {...linkAttributes(target)} data-bare={text.trim() === target.href ? '' : undefined}>
      <LinkText target={target} text={text}>
        {isFileName ? target.title : content}
      </LinkText>
    </a>
  );
}
