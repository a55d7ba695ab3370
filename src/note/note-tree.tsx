import { createElement, Fragment, type ReactNode } from 'react';
import * as noteMessages from '../messages/note.ts';
import { type NoteElement, type NoteNode, type NoteTag, noteText } from '../paper/note.ts';
import { noteAnchor } from '../ui/dom.ts';
import { linkAttributes } from '../ui/external-link.ts';
import { focusableWhenScrollable } from './focusable-when-scrollable.ts';
import { Formula } from './formula.tsx';
import type { NoteContext } from './note-context.ts';
import { NoteImage } from './note-image.tsx';
import { NoteText } from './note-text.tsx';

interface NoteTreeProps {
  nodes: readonly NoteNode[];
  context: NoteContext;
}

/** The HTML element of each tag. Other tags become a span. */
const elements: Partial<Record<NoteTag, string>> = {
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
const structural: ReadonlySet<NoteTag> = new Set(['ul', 'ol', 'table', 'thead', 'tbody', 'tr']);

/** Renders the nodes of a note: only known elements, only checked addresses, no HTML strings. */
export function NoteTree({ nodes, context }: NoteTreeProps) {
  return nodes.map((node, index) =>
    typeof node === 'string' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the nodes of a note never change
      <NoteText key={index} text={node} match={context.match} />
    ) : (
      noteElement(node, index, context)
    ),
  );
}

function noteElement(node: NoteElement, key: number, context: NoteContext): ReactNode {
  const children = node.children ?? [];
  const kept = structural.has(node.tag)
    ? children.filter((child) => typeof child !== 'string' || child.trim() !== '')
    : children;
  const content = kept.length === 0 ? null : <NoteTree nodes={kept} context={childContext(node, context)} />;
  switch (node.tag) {
    case 'br':
      return <br key={key} />;
    case 'hr':
      return <hr key={key} />;
    case 'img':
      return <NoteImage key={key} node={node} context={context} />;
    case 'a':
      return <NoteLink key={key} node={node} content={content} context={context} />;
    case 'ol':
      return (
        <ol key={key} start={node.start}>
          {content}
        </ol>
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
      return noteText(children) === '' ? <td key={key}>{content}</td> : <th key={key}>{content}</th>;
    case 'aside':
      return (
        <div key={key} role="note" data-kind={node.kind}>
          {noteMessages.hints.has(node.kind ?? '') && (
            <p className="note-label">{noteMessages.hints.get(node.kind ?? '')}</p>
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
        { key, id: node.id && noteAnchor(node.id, context.holder) },
        content,
      );
    default:
      return createElement(elements[node.tag] ?? 'span', { key }, content);
  }
}

/** The context inside an element: a figure passes its caption on; links and summaries disable enlarging. */
function childContext({ tag, children = [] }: NoteElement, context: NoteContext): NoteContext {
  if (tag === 'a' || tag === 'summary') return { ...context, enlarge: null };
  if (tag !== 'figure') return context;
  const captions = children.filter((child) => typeof child !== 'string' && child.tag === 'figcaption');
  return { ...context, caption: noteText(captions) };
}

interface NoteLinkProps {
  node: NoteElement;
  content: ReactNode;
  context: NoteContext;
}

/**
 * A link to a heading of the note, to another paper of the list, or to the web. A file name as link text is
 * replaced by the title of its paper.
 */
function NoteLink({
  node: { href = '', children = [] },
  content,
  context: { resolve, anchors, holder },
}: NoteLinkProps) {
  if (href.startsWith('#')) {
    const anchor = noteAnchor(href.slice(1), holder);
    return anchors.has(anchor) ? <a href={`#${anchor}`}>{content}</a> : content;
  }
  const target = resolve(href);
  if (target === null) return content;
  const text = noteText(children);
  const isFileName = target.title !== undefined && /^\S+\.md$/u.test(text);
  return (
    <a {...linkAttributes(target)} data-bare={text.trim() === target.href ? '' : undefined}>
      {isFileName ? target.title : content}
    </a>
  );
}
