import type { LinkKind, PaperLink } from '../../paper/schema.ts';

/** The percentage of papers with a link of each kind. */
const shares = {
  paper: 90,
  arxiv: 40,
  code: 45,
  artifact: 5,
  benchmark: 2,
  dataset: 6,
  slides: 12,
  video: 10,
  demo: 3,
  docs: 2,
  homepage: 8,
  blog: 5,
  venue: 10,
} as const satisfies Partial<Record<LinkKind, number>>;

/** Generates a paper's links, in the order in which rows show them. */
export function generateLinks(random: () => number, number: number): PaperLink[] {
  return Object.entries(shares)
    .filter(([, share]) => random() * 100 < share)
    .map(([kind]) => ({
      kind: kind as LinkKind,
      label: kind,
      url: `https://papers.example.org/${kind}/${number}`,
      page: null,
    }));
}
