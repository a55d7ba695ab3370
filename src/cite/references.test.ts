import { describe, expect, it } from 'vitest';
import { plainCitation } from '../testing/plain-citation.ts';
import type { Citation } from './citation.ts';
import { formatMarkdown, formatText } from './references.ts';

const citation: Citation = {
  ...plainCitation,
  title: 'What is a *Paper*?',
  authors: [{ family: 'Lovelace', given: 'Ada' }, { literal: '李沐' }],
  venue: { title: 'OSDI', short: null },
  date: { year: 2022, month: 7, day: null },
  url: 'https://example.org/a b',
};

describe('formatText', () => {
  it.each<[Partial<Citation>, string]>([
    [{}, 'Ada Lovelace, 李沐. What is a *Paper*? OSDI, 2022. https://example.org/a b'],
    [{ authors: [], venue: null, date: null, url: null }, 'What is a *Paper*?'],
    [{ hasMoreAuthors: true, url: null }, 'Ada Lovelace, 李沐, et al. What is a *Paper*? OSDI, 2022.'],
    [
      { authors: [], venue: { title: 'Symposium on Queues', short: 'SOQ' }, url: null },
      'What is a *Paper*? Symposium on Queues (SOQ), 2022.',
    ],
    [
      { authors: [], work: 'preprint', arxiv: { id: '2205.11913', subject: null }, url: null },
      'What is a *Paper*? arXiv:2205.11913, 2022.',
    ],
    [
      { authors: [], work: 'journal', part: { volume: '12', issue: '3', pages: null }, url: null },
      'What is a *Paper*? OSDI 12(3), 2022.',
    ],
  ])('writes a line: %#', (parts, expected) => {
    expect(formatText([{ ...citation, ...parts }])).toBe(`${expected}\n`);
  });
});

describe('formatMarkdown', () => {
  it('writes a list item with a linked title', () => {
    expect(formatMarkdown([citation])).toBe(
      '- Ada Lovelace, 李沐. [What is a \\*Paper\\*?](<https://example.org/a%20b>). OSDI, 2022.\n',
    );
  });

  it('keeps math', () => {
    expect(formatMarkdown([{ ...plainCitation, title: '$O(n_1^2)$ for $5' }])).toBe(
      '- $O(n_1^2)$ for \\$5.\n',
    );
  });
});
