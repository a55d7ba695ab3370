import { describe, expect, it } from 'vitest';
import { distinctIds, paperId } from './paper-id.ts';

const paper = (id: string, authors: string[], url: string, kind: 'paper' | 'resource' = 'paper') => ({
  id,
  kind,
  authors,
  noteAuthors: [],
  links: [{ kind: 'paper' as const, label: '', url, page: null }],
});

describe('paperId', () => {
  it('is a slug of the title', () => {
    expect(paperId('Waves: A Study of Éclairs')).toBe('waves-a-study-of-eclairs');
  });

  it('ends with a hash if characters are lost or the title is long', () => {
    expect(paperId('河流的形状')).toMatch(/^paper~[0-9a-f]{12}$/u);
    expect(paperId('Waves '.repeat(30))).toMatch(/^waves(?:-waves)+~[0-9a-f]{12}$/u);
  });
});

describe('distinctIds', () => {
  it('keeps an id that is already unique', () => {
    expect(distinctIds([paper('waves', [], 'https://example.org')]).map(({ id }) => id)).toEqual(['waves']);
  });

  it('distinguishes papers with the same title by authors, then links, then order', () => {
    const ids = distinctIds([
      paper('waves', ['Ada Frost'], 'https://example.org/1'),
      paper('waves', ['Max Berg'], 'https://example.org/1'),
      paper('waves', ['Max Berg'], 'https://example.org/2'),
      paper('waves', ['Max Berg'], 'https://example.org/2'),
    ]).map(({ id }) => id);
    expect(ids[0]).toBe('waves~ada-frost');
    expect(ids[1]).toMatch(/^waves~max-berg~[0-9a-f]{12}$/u);
    expect(new Set(ids).size).toBe(4);
  });

  it('keeps the id of a paper whose title a resource has, too', () => {
    const ids = distinctIds([
      paper('waves', ['Max Berg'], 'https://example.org/talk', 'resource'),
      paper('waves', ['Ada Frost'], 'https://example.org/1'),
    ]).map(({ id }) => id);
    expect(ids).toEqual(['waves~max-berg', 'waves']);
  });
});
