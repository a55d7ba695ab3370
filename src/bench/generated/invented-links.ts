import type { LinkKind, PaperLink } from '../../paper/schema.ts';

/** How many papers of a hundred have a link of the kind. */
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

/** The links of an invented paper, in the order in which a row shows them. */
export function inventLinks(random: () => number, number: number): PaperLink[] {
  return Object.entries(shares)
    .filter(([, share]) => random() * 100 < share)
    .map(([kind]) => ({
      kind: kind as LinkKind,
      label: kind,
      url: `https://papers.example.org/${kind}/${number}`,
      page: null,
    }));
}
