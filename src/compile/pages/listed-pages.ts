import { type NoteElement, type NoteNode, noteText } from '../../paper/note.ts';
import type { Page } from '../../paper/schema.ts';
import type { SettledPage } from './page-kinds.ts';
import { type TopicContext, topicOf } from './topics.ts';

/** A page as the dataset has it; `idsOf` gives the papers that its entries became. */
export function listedPage(
  { path, title, kind, description, contents }: SettledPage,
  topics: TopicContext,
  idsOf: (entries: SettledPage['contents']['entries']) => readonly (string | undefined)[],
): Page {
  const { navigation } = topics;
  const body = withPapers(contents.body, idsOf(contents.entries));
  return {
    path,
    title,
    kind,
    description,
    body,
    depth: navigation.above.get(path)?.length ?? (navigation.position.size === 0 ? 0 : null),
    group: navigation.group.get(path) ?? null,
    topic: kind === 'topic' ? topicOf(path, [], topics) : [],
    hints: hintsOf(body),
  };
}

/** Puts the ids of papers in the place of the numbers of entries. */
function withPapers(nodes: readonly NoteNode[], ids: readonly (string | undefined)[]): NoteNode[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return node;
    const own: Partial<NoteElement> = node.tag === 'entry' ? { paper: ids[Number(node.paper)] } : {};
    return {
      ...node,
      ...own,
      ...(node.children !== undefined && { children: withPapers(node.children, ids) }),
    };
  });
}

/** The hints before a page's first heading, entry or table speak of the whole page. */
function hintsOf(body: readonly NoteNode[]): NoteNode[] {
  const end = body.findIndex(
    (node) => typeof node !== 'string' && /^(?:h[2-6]|entry|ul|ol|table)$/u.test(node.tag),
  );
  return body
    .slice(0, end === -1 ? body.length : end)
    .filter((node) => typeof node !== 'string' && node.tag === 'aside' && noteText([node]) !== '');
}
