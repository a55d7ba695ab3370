import { expect, it } from 'vitest';
import type { Citation } from './citation.ts';
import { formatMarkdown, formatText } from './references.ts';

const citation: Citation = {
  key: 'one',
  work: 'conference',
  title: 'What is a *Paper*?',
  name: null,
  authors: [{ family: 'Lovelace', given: 'Ada' }, { literal: '李沐' }],
  venue: 'OSDI',
  year: 2022,
  doi: null,
  arxiv: null,
  openreview: null,
  url: 'https://example.org/a b',
};

it('formats a citation as plain text', () => {
  expect(formatText([citation])).toBe(
    'Ada Lovelace, 李沐. What is a *Paper*? OSDI, 2022. https://example.org/a b\n',
  );
  expect(formatText([{ ...citation, authors: [], venue: null, year: null, url: null }])).toBe(
    'What is a *Paper*?\n',
  );
});

it('formats a citation as a Markdown list item with a linked title', () => {
  expect(formatMarkdown([citation])).toBe(
    '- Ada Lovelace, 李沐. [What is a \\*Paper\\*?](<https://example.org/a%20b>). OSDI, 2022.\n',
  );
});
