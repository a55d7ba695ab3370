import { createHash } from 'node:crypto';
import { fold, titleKey } from '../../paper/fold.ts';
import type { Paper } from '../../paper/schema.ts';

/** Longest id that is the whole title. */
const longest = 80;

/**
 * The id of a paper: its title in plain letters. It depends on nothing but the title, so it survives reordering, moving and new links.
 * Where letters are lost or the title is long, `~` and a hash of the title's key make it unique: no title without them holds a `~`.
 */
export function paperId(title: string): string {
  const key = titleKey(title);
  const slug = fold(title)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  if (slug.replaceAll('-', '') === key && slug.length <= longest && slug !== '') return slug;
  const hash = createHash('sha256')
    .update(key === '' ? title : key)
    .digest('hex')
    .slice(0, 8);
  const readable = slug.length <= longest ? slug : slug.slice(0, longest).replace(/-[^-]*$/u, '');
  return `${readable || 'paper'}~${hash}`;
}

/** Tells papers of one title apart by who wrote them: `~` and the authors follow the id of each. */
export function distinctIds(papers: readonly Paper[]): Paper[] {
  const count = new Map<string, number>();
  for (const { id } of papers) count.set(id, (count.get(id) ?? 0) + 1);
  return papers.map((paper) =>
    count.get(paper.id) === 1 ? paper : { ...paper, id: `${paper.id}~${paperId(paper.authors.join(' ') || 'unknown')}` },
  );
}
