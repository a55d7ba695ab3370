import './note.css';
import { type ReactNode, useMemo, useState } from 'react';
import { entriesOf, type NoteElement, type NoteNode, noteText } from '../paper/note.ts';
import type { Match } from '../search/exploration.ts';
import { type NoteLocation, noteAnchor } from '../ui/dom.ts';
import type { ResolveLink } from '../ui/external-link.ts';
import { Lightbox } from './lightbox.tsx';
import { NoteContents } from './note-contents.tsx';
import type { Picture } from './note-context.ts';
import { headingsOf } from './note-headings.ts';
import { NoteTree } from './note-tree.tsx';

interface NoteProps {
  nodes: readonly NoteNode[];
  resolve: ResolveLink;
  /** Why the paper matches the query; null without a query. */
  match: Match | null;
  /** Renders an entry; present only if the text is a page of the list. */
  renderEntry?: (node: NoteElement) => ReactNode;
}

/** The length that an entry counts for, in characters of text. */
const entryLength = 150;

/**
 * A note of a paper, or the text of a page: the table of contents if it is long, the text, and the lightbox.
 */
export function Note({ nodes, resolve, match, renderEntry }: NoteProps) {
  const holder = renderEntry === undefined ? 'note' : 'page';
  const [picture, setPicture] = useState<Picture | null>(null);
  const { headings, tags, anchors, length } = useMemo(() => outline(nodes, holder), [nodes, holder]);
  return (
    <>
      <NoteContents headings={headings} length={length} />
      <div className="note mt-1.5" dir="auto">
        <NoteTree
          nodes={nodes}
          context={{
            resolve,
            headings: tags,
            anchors,
            holder,
            renderEntry: renderEntry ?? null,
            match,
            enlarge: setPicture,
            caption: '',
          }}
        />
      </div>
      {picture !== null && <Lightbox picture={picture} onClose={() => setPicture(null)} />}
    </>
  );
}

function outline(nodes: readonly NoteNode[], holder: NoteLocation) {
  const headings = headingsOf(nodes, holder);
  const entries = entriesOf(nodes);
  return {
    headings,
    tags: new Map(headings.map(({ node, tag }) => [node, tag])),
    anchors: new Set([
      ...headings.flatMap(({ anchor }) => anchor ?? []),
      ...entries.flatMap(({ id }) => (id === undefined ? [] : noteAnchor(id, holder))),
    ]),
    length: noteText(nodes).length + entries.length * entryLength,
  };
}
