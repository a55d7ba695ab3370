import type { Html, RootContent } from 'mdast';

/** Summaries that name no group of entries. */
const noGroup =
  /^(?:abstract|summary|tl;?dr|details?|notes?|bib ?tex|citation|(?:click|tap|press|show|hide|expand|view|read|see|toggle|open)\b.*|(?:table of )?contents?)$/iu;

/** So many blocks after a summary are searched for a list. */
const maxFolded = 50;

/** Tells whether HTML begins or ends a folded part. */
export function isFold(node: RootContent): node is Html {
  return node.type === 'html' && /<\/?details\b/iu.test(node.value);
}

/** The summary of a folded part in which entries may stand: it names the group that they are. Null for any other. */
export function readFold({ value }: Html, nodes: readonly RootContent[], index: number): string | null {
  const summary = /<summary\b[^>]*>([\s\S]*?)<\/summary>/iu.exec(value)?.[1] ?? '';
  const text = summary
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (text === '' || noGroup.test(text.replace(/[^\p{L}\s;]+/gu, '').trim())) return null;
  for (const inside of nodes.slice(index + 1, index + 1 + maxFolded)) {
    if (isFold(inside)) return null;
    if (inside.type === 'list' || inside.type === 'table') return text;
  }
  return null;
}
