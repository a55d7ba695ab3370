import { createHash } from 'node:crypto';
import { fold, titleKey } from '../../paper/fold.ts';
import { safeFolder } from '../../ui/links/paper-page.ts';

/** The longest slug without a hash, in characters. */
const maxLength = 60;
/** In hex digits: enough to tell some thousand names apart, the most that a list has. */
const hashLength = 6;

/**
 * A text as the name of a folder: lower-case letters, digits and hyphens. If letters are lost or the text is too
 * long, `~` and a hash of the text are appended.
 */
function slugOf(text: string): string {
  const slug = fold(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  if (slug !== '' && slug.length <= maxLength && slug.replaceAll('-', '') === titleKey(text)) return slug;
  const start = slug.length <= maxLength ? slug : slug.slice(0, maxLength).replace(/-[^-]*$/u, '');
  return withHash(start, text);
}

function withHash(slug: string, text: string): string {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, hashLength);
  return slug === '' ? hash : `${slug}~${hash}`;
}

/**
 * Distinct names of folders for texts, even where case does not count. Of texts that would share a name, the
 * first gets it; the others get it with a hash.
 */
export function distinctSlugs(texts: Iterable<string>): ReadonlyMap<string, string> {
  const slugs = new Map<string, string>();
  const taken = new Set<string>();
  for (const text of texts) {
    if (slugs.has(text)) continue;
    const slug = slugOf(text);
    let name = safeFolder(taken.has(slug) ? withHash(slug, text) : slug);
    while (taken.has(name)) name += '~';
    taken.add(name);
    slugs.set(text, name);
  }
  return slugs;
}
