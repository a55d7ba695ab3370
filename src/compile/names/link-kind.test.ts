import { describe, expect, it } from 'vitest';
import { isLabel, isPaperUrl, saysWhereItLeads } from './link-kind.ts';

describe('isLabel', () => {
  it.each([
    'Code-Driven Knots',
    'Data-Hungry Kites in Towns',
    'Web-Scale Ropes',
    'Reading Ropes in Towns',
    'Wiki-Kites: Knots',
    'Open Access',
    'Available Kites',
    'Online Copy Detection',
  ])('knows that “%s” is a title', (words) => expect(isLabel(words)).toBe(false));

  it.each([
    'Web-based demo',
    'Project-Page',
    'Code-Repo (Frost)',
    'Code',
    'PDF',
    'Supplementary reading',
    'Wiki',
    'Free copy available here',
    'Full text online',
    'Open-access copy',
  ])('knows that “%s” is one', (words) => expect(isLabel(words)).toBe(true));
});

describe('saysWhereItLeads', () => {
  it.each([
    'Link to the paper',
    'Link to the implementation',
    "Link to author's blog",
    "Link to Frost's code on GitHub",
    "Author's implementation",
    'The authors’ code',
    'Direct link to the PDF',
    'Official code',
    'Link zum Paper',
    'Lien vers l’article',
    'Enlace al artículo',
  ])('knows that “%s” does', (label) => {
    expect(saysWhereItLeads(label)).toBe(true);
    expect(isLabel(label)).toBe(true);
  });

  it.each([
    'Link Prediction for Code',
    'Links to the Past',
    'Link to Knots in Small Towns',
    'Our work on data',
    'Authors of the Code of Kites',
    'Original Kites',
    'The Code of the Knot',
  ])('knows that “%s” does not', (label) => {
    expect(saysWhereItLeads(label)).toBe(false);
  });
});

describe('isPaperUrl', () => {
  it.each([
    'https://knar.example.org/virtual/2023/poster/25565',
    'https://www.cambridge.org/core/journals/kites/article/1',
    'https://www.nber.org/papers/w00001',
    'https://osf.io/preprints/psyarxiv/abcde',
    'https://muse.jhu.edu/article/1',
    'https://shs.cairn.info/revue-cordes-2020-1-page-5',
  ])('knows that “%s” is literature', (url) => expect(isPaperUrl(url)).toBe(true));

  it.each([
    'https://knar.example.org/virtual/2023/calendar',
    'https://example.org/oral/2023',
    'https://www.nber.org/winds',
    'https://osf.io/abcde/',
    'https://www.jstor.org/',
  ])('knows that “%s” is not', (url) => expect(isPaperUrl(url)).toBe(false));
});
