import { createHash } from 'node:crypto';
import { authorsOf } from '../../paper/authors-of.ts';
import { fold, titleKey } from '../../paper/fold.ts';
import type { Paper } from '../../paper/schema.ts';

/** Longest id that is the whole title. */
const longest = 80;
/** Letters of a hash: 48 bits keep a hundred thousand titles apart. */
const hashLength = 12;

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
  const hash = hashOf(key === '' ? title : key);
  const readable = slug.length <= longest ? slug : slug.slice(0, longest).replace(/-[^-]*$/u, '');
  return `${readable || 'paper'}~${hash}`;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, hashLength);
}

/** What an id may hang on besides its title. */
type Identified = Pick<Paper, 'id' | 'authors' | 'noteAuthors' | 'links'>;

/** What tells papers of one title apart, one after the other: who wrote them, where they lead, and at last their order. */
const tellers: readonly ((paper: Identified, index: number) => string)[] = [
  (paper) => paperId(authorsOf(paper).join(' ') || 'unknown'),
  ({ links }) => hashOf(links.map(({ url }) => url).join('\n')),
  (_, index) => String(index),
];

/** Gives papers that share an id ids of their own: `~` and what tells them apart follow it. */
export function distinctIds<Told extends Identified>(papers: readonly Told[]): Told[] {
  return tellers.reduce<Told[]>(
    (told, teller) => {
      const count = new Map<string, number>();
      for (const { id } of told) count.set(id, (count.get(id) ?? 0) + 1);
      return told.map((paper, index) =>
        count.get(paper.id) === 1 ? paper : { ...paper, id: `${paper.id}~${teller(paper, index)}` },
      );
    },
    [...papers],
  );
}
