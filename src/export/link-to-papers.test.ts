import { describe, expect, it, vi } from 'vitest';
import { samplePaper } from '../testing/sample-list.ts';
import { linkToList, namesInLink } from './link-to-papers.ts';

const named = (id: string) => samplePaper({ id });

describe('the link to a reading list', () => {
  it('names papers by short codes, and by their ids where another paper has the same code', () => {
    const all = ['ginkgo', 'queues-544781', 'queues-940952'].map(named);
    expect(namesInLink(all.slice(0, 2), all)).toEqual(['.ut6krduj', 'queues-544781']);
    expect(namesInLink(all.slice(0, 2), all.slice(0, 2))).toEqual(['.ut6krduj', '.ovrcs5vf']);
  });

  it('has at most ten characters a paper, besides the words of its sender', () => {
    vi.stubGlobal('document', { baseURI: 'https://example.org/list/' });
    const papers = Array.from({ length: 12 }, (_, at) => named(`a-title-of-many-words-that-is-number-${at}`));
    const ids = namesInLink(papers, papers);
    const bare = linkToList({ ids });
    expect(bare).toMatch(/^https:\/\/example\.org\/list\/#list=\.\w{8}/u);
    expect(bare.length - 'https://example.org/list/'.length).toBeLessThanOrEqual(120);
    const lines = papers.map((_, at) => (at === 0 ? 'First~' : ''));
    expect(linkToList({ ids, name: ' For Monday ', lines })).toBe(`${bare}&name=For+Monday&lines=First%257E`);
    vi.unstubAllGlobals();
  });
});
