import { createElement, Fragment, type ReactNode } from 'react';
import * as noteMessages from '../messages/note.ts';
import { type NoteElement, type NoteNode, type NoteTag, noteText } from '../paper/note.ts';
import { noteAnchor } from '../ui/dom.ts';
import { linkAttributes } from '../ui/external-link.ts';
import type { Drawing } from './drawing.ts';
import { Formula } from './formula.tsx';
import { MarkedText } from './marked-text.tsx';
import { NoteImage } from './note-image.tsx';
import { reachWhenWide } from './reach-when-wide.ts';

interface NoteTreeProps {
  nodes: readonly NoteNode[];
  drawing: Drawing;
}

/** What each element of a note becomes. Anything else shows its text alone. */
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

/** Elements in which loose white space may not stand. */
const structural: ReadonlySet<NoteTag> = new Set(['ul', 'ol', 'table', 'thead', 'tbody', 'tr']);

/** What a list says, drawn node by node: only known elements, only checked addresses, never a string of HTML. */
export function NoteTree({ nodes, drawing }: NoteTreeProps) {
  return nodes.map((node, place) =>
    typeof node === 'string' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the nodes of a note never change places
      <MarkedText key={place} text={node} match={drawing.match} />
    ) : (
      noteElement(node, place, drawing)
    ),
  );
}

function noteElement(node: NoteElement, key: number, drawing: Drawing): ReactNode {
  const children = node.children ?? [];
  const kept = structural.has(node.tag)
    ? children.filter((child) => typeof child !== 'string' || child.trim() !== '')
    : children;
  const inside = kept.length === 0 ? null : <NoteTree nodes={kept} drawing={drawingInside(node, drawing)} />;
  switch (node.tag) {
    case 'br':
      return <br key={key} />;
    case 'hr':
      return <hr key={key} />;
    case 'img':
      return <NoteImage key={key} node={node} drawing={drawing} />;
    case 'a':
      return <NoteLink key={key} node={node} inside={inside} drawing={drawing} />;
    case 'ol':
      return (
        <ol key={key} start={node.start}>
          {inside}
        </ol>
      );
    case 'pre':
      return (
        <pre key={key} ref={reachWhenWide}>
          {inside}
        </pre>
      );
    case 'table':
      return (
        <div key={key} ref={reachWhenWide} className="note-wide">
          <table>{inside}</table>
        </div>
      );
    case 'th':
      return noteText(children) === '' ? <td key={key}>{inside}</td> : <th key={key}>{inside}</th>;
    case 'aside':
      return (
        <div key={key} role="note" data-kind={node.kind}>
          {noteMessages.hints.has(node.kind ?? '') && (
            <p className="note-label">{noteMessages.hints.get(node.kind ?? '')}</p>
          )}
          {inside}
        </div>
      );
    case 'entry':
      return <Fragment key={key}>{drawing.entry?.(node)}</Fragment>;
    case 'math':
      return <Formula key={key} node={node} />;
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return createElement(
        drawing.headings.get(node) ?? 'h6',
        { key, id: node.id && noteAnchor(node.id, drawing.holder) },
        inside,
      );
    default:
      return createElement(elements[node.tag] ?? 'span', { key }, inside);
  }
}

/** A figure hands its caption to its picture; in what is pressed itself, pictures are not pressed. */
function drawingInside({ tag, children = [] }: NoteElement, drawing: Drawing): Drawing {
  if (tag === 'a' || tag === 'summary') return { ...drawing, enlarge: null };
  if (tag !== 'figure') return drawing;
  const captions = children.filter((child) => typeof child !== 'string' && child.tag === 'figcaption');
  return { ...drawing, caption: noteText(captions) };
}

interface NoteLinkProps {
  node: NoteElement;
  inside: ReactNode;
  drawing: Drawing;
}

/** A link to a heading of the note, to another paper of the list, or out of it. A file's name says nothing: the title of its paper does. */
function NoteLink({
  node: { href = '', children = [] },
  inside,
  drawing: { resolve, anchors, holder },
}: NoteLinkProps) {
  if (href.startsWith('#')) {
    const anchor = noteAnchor(href.slice(1), holder);
    return anchors.has(anchor) ? <a href={`#${anchor}`}>{inside}</a> : inside;
  }
  const target = resolve(href);
  if (target === null) return inside;
  const text = noteText(children);
  const isFileName = target.title !== undefined && /^\S+\.md$/u.test(text);
  return (
    <a {...linkAttributes(target)} data-bare={text.trim() === target.href ? '' : undefined}>
      {isFileName ? target.title : inside}
    </a>
  );
}
