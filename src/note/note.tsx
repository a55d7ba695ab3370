import './note.css';
import { type ReactNode, useMemo, useState } from 'react';
import { entriesOf, type NoteElement, type NoteNode, noteText } from '../paper/note.ts';
import type { Match } from '../search/exploration.ts';
import { type NoteHolder, noteAnchor } from '../ui/dom.ts';
import type { ResolveLink } from '../ui/external-link.ts';
import type { Picture } from './drawing.ts';
import { LargePicture } from './large-picture.tsx';
import { NoteContents } from './note-contents.tsx';
import { headingsOf } from './note-headings.ts';
import { NoteTree } from './note-tree.tsx';

interface NoteProps {
  nodes: readonly NoteNode[];
  resolve: ResolveLink;
  /** What the reader searched for; null without words. */
  match: Match | null;
  /** Where the text is that of a page of the list: draws a paper that it lists. */
  entry?: (node: NoteElement) => ReactNode;
}

/** An entry takes as much room as so many characters of text. */
const entryLength = 150;

/** What a list says of a paper or on a page, whole: its contents where it is long, its text, and a picture of it as large as the window. */
export function Note({ nodes, resolve, match, entry }: NoteProps) {
  const holder = entry === undefined ? 'note' : 'page';
  const [picture, setPicture] = useState<Picture | null>(null);
  const { headings, tags, anchors, length } = useMemo(() => outline(nodes, holder), [nodes, holder]);
  return (
    <>
      <NoteContents headings={headings} length={length} />
      <div className="note mt-1.5" dir="auto">
        <NoteTree
          nodes={nodes}
          drawing={{
            resolve,
            headings: tags,
            anchors,
            holder,
            entry: entry ?? null,
            match,
            enlarge: setPicture,
            caption: '',
          }}
        />
      </div>
      {picture !== null && <LargePicture picture={picture} onClose={() => setPicture(null)} />}
    </>
  );
}

function outline(nodes: readonly NoteNode[], holder: NoteHolder) {
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
