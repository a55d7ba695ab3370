import { useMemo, useState } from 'react';
import { type NoteNode, noteText } from '../paper/note.ts';
import type { Match } from '../search/exploration.ts';
import type { Picture } from './drawing.ts';
import { LargePicture } from './large-picture.tsx';
import type { ResolveLink } from './link-target.ts';
import { NoteContents } from './note-contents.tsx';
import { headingsOf } from './note-headings.ts';
import { NoteTree } from './note-tree.tsx';

interface NoteProps {
  nodes: readonly NoteNode[];
  resolve: ResolveLink;
  /** What the reader searched for; null without words. */
  match: Match | null;
}

/** What a list says of a paper, whole: its contents where it is long, its text, and a picture of it as large as the window. */
export function Note({ nodes, resolve, match }: NoteProps) {
  const [picture, setPicture] = useState<Picture | null>(null);
  const { headings, tags, anchors, length } = useMemo(() => outline(nodes), [nodes]);
  return (
    <>
      <NoteContents headings={headings} length={length} />
      <div className="note mt-1.5" dir="auto">
        <NoteTree nodes={nodes} drawing={{ resolve, headings: tags, anchors, match, enlarge: setPicture, caption: '' }} />
      </div>
      {picture !== null && <LargePicture picture={picture} onClose={() => setPicture(null)} />}
    </>
  );
}

function outline(nodes: readonly NoteNode[]) {
  const headings = headingsOf(nodes);
  return {
    headings,
    tags: new Map(headings.map(({ node, tag }) => [node, tag])),
    anchors: new Set(headings.flatMap(({ anchor }) => anchor ?? [])),
    length: noteText(nodes).length,
  };
}
