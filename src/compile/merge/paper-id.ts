import { createHash } from 'node:crypto';
import { listedAuthors } from '../../paper/authors-of.ts';
import { fold, titleKey } from '../../paper/fold.ts';
import type { Paper } from '../../paper/schema.ts';

/** Longest title that becomes an id without a hash, in characters. */
const maxLength = 80;
/** In hex digits: 48 bits avoid collisions among a hundred thousand titles. */
const hashLength = 12;

/**
 * The first part of a paper's id: a slug of its title. If the slug loses characters or is too long, `~` and a
 * hash of the title are appended. This part depends on the title only; `distinctIds` adds a suffix where
 * titles collide.
 */
export function paperId(title: string): string {
  const key = titleKey(title);
  const slug = fold(title)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  if (slug.replaceAll('-', '') === key && slug.length <= maxLength && slug !== '') return slug;
  const hash = hashOf(key === '' ? title : key);
  const readable = slug.length <= maxLength ? slug : slug.slice(0, maxLength).replace(/-[^-]*$/u, '');
  return `${readable || 'paper'}~${hash}`;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, hashLength);
}

/** The fields that an id may depend on. */
type IdentifiedPaper = Pick<Paper, 'id' | 'kind' | 'authors' | 'noteAuthors' | 'links'>;

/** Suffixes that distinguish papers with the same title, tried in turn: authors, links, list position. */
const tiebreakers: readonly ((paper: IdentifiedPaper, index: number) => string)[] = [
  (paper) => paperId(listedAuthors(paper).join(' ') || 'unknown'),
  ({ links }) => hashOf(links.map(({ url }) => url).join('\n')),
  (_, index) => String(index),
];

/**
 * Makes ids unique by appending `~` and a distinguishing suffix to those that several papers share. If
 * exactly one of them is literature, it keeps its id: a talk or tutorial with the same title does not change
 * it.
 */
export function distinctIds<P extends IdentifiedPaper>(papers: readonly P[]): P[] {
  return tiebreakers.reduce<P[]>(
    (identified, tiebreaker) => {
      const all = countIds(identified);
      if (all.size === identified.length) return identified;
      const literature = countIds(identified.filter(isLiterature));
      return identified.map((paper, index) =>
        all.get(paper.id) === 1 || (isLiterature(paper) && literature.get(paper.id) === 1)
          ? paper
          : { ...paper, id: `${paper.id}~${tiebreaker(paper, index)}` },
      );
    },
    [...papers],
  );
}

function isLiterature({ kind }: IdentifiedPaper): boolean {
  return kind === 'paper';
}

function countIds(papers: readonly IdentifiedPaper[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of papers) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
