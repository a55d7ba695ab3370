import { createHash } from 'node:crypto';
import { fold, titleKey } from '../../paper/fold.ts';

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
