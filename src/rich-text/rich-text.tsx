import './rich-text.css';
import { type ReactNode, useMemo, useState } from 'react';
import { entriesOf, plainTextOf, type RichTextElement, type RichTextNode } from '../paper/rich-text.ts';
import type { Match } from '../search/exploration.ts';
import { type RichTextLocation, richTextAnchor } from '../ui/dom.ts';
import type { ResolveLink } from '../ui/links/external-link.ts';
import { RichTextContents } from './contents.tsx';
import { footnoteIds, headingsOf } from './headings.ts';
import { Lightbox } from './lightbox.tsx';
import type { Picture } from './rich-text-context.ts';
import { RichTextTree } from './rich-text-tree.tsx';

interface RichTextProps {
  nodes: readonly RichTextNode[];
  resolve: ResolveLink;
  /** Why the paper matches the query; null without a query. */
  match: Match | null;
  /** Renders an entry; present only if the text is a page of the list. */
  renderEntry?: (node: RichTextElement) => ReactNode;
  /** On a page that works without scripts: where the list's files are from there. Its pictures cannot be enlarged. */
  filesAt?: string | undefined;
}

/** The length that an entry counts for, in characters of text. */
const entryLength = 150;

/** Rich text in the panel or on a page: the table of contents if it is long, the text, and the lightbox. */
export function RichText({ nodes, resolve, match, renderEntry, filesAt }: RichTextProps) {
  const location = renderEntry === undefined ? 'note' : 'page';
  const [picture, setPicture] = useState<Picture | null>(null);
  const { headings, tags, anchors, length } = useMemo(() => outline(nodes, location), [nodes, location]);
  return (
    <>
      <RichTextContents headings={headings} length={length} />
      <div className="note mt-1.5" dir="auto">
        <RichTextTree
          nodes={nodes}
          context={{
            resolve,
            headings: tags,
            anchors,
            location,
            renderEntry: renderEntry ?? null,
            match,
            enlarge: filesAt === undefined ? setPicture : null,
            filesAt: filesAt ?? '',
            caption: '',
          }}
        />
      </div>
      {picture !== null && <Lightbox picture={picture} onClose={() => setPicture(null)} />}
    </>
  );
}

function outline(nodes: readonly RichTextNode[], location: RichTextLocation) {
  const headings = headingsOf(nodes, location);
  const entries = entriesOf(nodes);
  return {
    headings,
    tags: new Map(headings.map(({ node, tag }) => [node, tag])),
    anchors: new Set([
      ...headings.flatMap(({ anchor }) => anchor ?? []),
      ...entries.flatMap(({ id }) => (id === undefined ? [] : richTextAnchor(id, location))),
      ...footnoteIds(nodes).map((id) => richTextAnchor(id, location)),
    ]),
    length: plainTextOf(nodes).length + entries.length * entryLength,
  };
}
