import { createElement, type ReactNode } from 'react';
import type { NoteElement, NoteNode, NoteTag } from '../paper/note.ts';
import { linkAttributes, type ResolveLink } from './link-target.ts';
import { NoteImage } from './note-image.tsx';

interface NoteTreeProps {
  nodes: readonly NoteNode[];
  resolve: ResolveLink;
}

/** What each element of a note becomes; headings step down below the panel's own. Anything else shows its text alone. */
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
  h2: 'h4',
  h3: 'h5',
  h4: 'h6',
  h5: 'h6',
  h6: 'h6',
  thead: 'thead',
  tbody: 'tbody',
  tr: 'tr',
  th: 'th',
  td: 'td',
  figure: 'figure',
  figcaption: 'figcaption',
  details: 'details',
  summary: 'summary',
};

/** Elements in which loose white space may not stand. */
const structural: ReadonlySet<NoteTag> = new Set(['ul', 'ol', 'table', 'thead', 'tbody', 'tr']);

/** What a list says, drawn node by node: only known elements, only checked addresses, never a string of HTML. */
export function NoteTree({ nodes, resolve }: NoteTreeProps) {
  return nodes.map((node, place) => (typeof node === 'string' ? node : noteElement(node, place, resolve)));
}

function noteElement(node: NoteElement, key: number, resolve: ResolveLink): ReactNode {
  const children = node.children ?? [];
  const kept = structural.has(node.tag) ? children.filter((child) => typeof child !== 'string' || child.trim() !== '') : children;
  const inside = kept.length === 0 ? null : <NoteTree nodes={kept} resolve={resolve} />;
  switch (node.tag) {
    case 'br':
      return <br key={key} />;
    case 'hr':
      return <hr key={key} />;
    case 'img':
      return <NoteImage key={key} node={node} />;
    case 'a':
      return <NoteLink key={key} href={node.href} inside={inside} resolve={resolve} />;
    case 'ol':
      return (
        <ol key={key} start={node.start}>
          {inside}
        </ol>
      );
    case 'pre':
      return <pre key={key}>{inside}</pre>;
    case 'table':
      return (
        <div key={key} className="note-wide">
          <table>{inside}</table>
        </div>
      );
    case 'aside':
      return (
        <div key={key} role="note" data-kind={node.kind}>
          {inside}
        </div>
      );
    case 'math':
      return (
        <code key={key} data-math={node.kind === 'block' ? 'block' : 'inline'}>
          {inside}
        </code>
      );
    default:
      return createElement(elements[node.tag] ?? 'span', { key, ...(node.id !== undefined && { id: anchor(node.id) }) }, inside);
  }
}

interface NoteLinkProps {
  href: string | undefined;
  inside: ReactNode;
  resolve: ResolveLink;
}

function NoteLink({ href = '', inside, resolve }: NoteLinkProps) {
  const target = href.startsWith('#') ? { href: `#${anchor(href.slice(1))}`, external: false } : resolve(href);
  return target === null ? inside : <a {...linkAttributes(target)}>{inside}</a>;
}

/** Keeps the anchors of a note apart from the page's own. */
function anchor(id: string): string {
  return `note-${id}`;
}
