import { plainTextOf, type RichTextElement, type RichTextNode } from '../../paper/rich-text.ts';
import type { Page } from '../../paper/schema.ts';
import type { ClassifiedPage } from './page-kinds.ts';
import { type TopicContext, topicOf } from './topics.ts';

/** Converts a page for the dataset; `idsOf` gives the paper ids of its entries. */
export function datasetPage(
  { path, title, kind, description, contents }: ClassifiedPage,
  topics: TopicContext,
  idsOf: (entries: ClassifiedPage['contents']['entries']) => readonly (string | undefined)[],
): Page {
  const { navigation } = topics;
  const body = resolvePaperIds(contents.body, idsOf(contents.entries));
  return {
    path,
    title,
    kind,
    description,
    body,
    depth: navigation.ancestors.get(path)?.length ?? (navigation.position.size === 0 ? 0 : null),
    group: navigation.group.get(path) ?? null,
    topic: kind === 'topic' ? topicOf(path, [], topics) : [],
    hints: hintsOf(body),
  };
}

/** Replaces entry numbers in a body with paper ids. What has no entries is not copied. */
function resolvePaperIds(nodes: RichTextNode[], ids: readonly (string | undefined)[]): RichTextNode[] {
  const resolved = nodes.map((node) => (typeof node === 'string' ? node : resolvePaperId(node, ids)));
  return resolved.some((node, index) => node !== nodes[index]) ? resolved : nodes;
}

function resolvePaperId(node: RichTextElement, ids: readonly (string | undefined)[]): RichTextElement {
  const children = node.children && resolvePaperIds(node.children, ids);
  if (node.tag !== 'entry' && children === node.children) return node;
  const own: Partial<RichTextElement> = node.tag === 'entry' ? { paper: ids[Number(node.paper)] } : {};
  return { ...node, ...own, ...(children !== undefined && { children }) };
}

/** The callouts before the first heading, list or table: they apply to the whole page. */
function hintsOf(body: readonly RichTextNode[]): RichTextNode[] {
  const end = body.findIndex(
    (node) => typeof node !== 'string' && /^(?:h[2-6]|entry|ul|ol|table)$/u.test(node.tag),
  );
  return body
    .slice(0, end === -1 ? body.length : end)
    .filter((node) => typeof node !== 'string' && node.tag === 'aside' && plainTextOf([node]) !== '');
}
