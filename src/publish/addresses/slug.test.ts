import { describe, expect, it } from 'vitest';
import { safeFolder } from '../../ui/links/paper-page.ts';
import { distinctSlugs } from './slug.ts';

const slugs = (...texts: string[]) => [...distinctSlugs(texts).values()];

describe('the folders of pages', () => {
  it.each([
    ['OSDI', 'osdi'],
    ['NeurIPS Workshop: ML & Systems', 'neurips-workshop-ml-systems'],
    ['Café Racer', 'cafe-racer'],
    ['../../etc/passwd', 'etc-passwd'],
    ['2024', '2024'],
    ['con', 'con~'],
    ['LPT1', 'lpt1~'],
  ])('of %j are %j', (text, slug) => {
    expect(slugs(text)).toEqual([slug]);
  });

  it('have a hash where letters are lost, or the text is long', () => {
    const long = `${'kites '.repeat(20)}`;
    for (const slug of slugs('図書館', 'Naïve 図書', '', long, `${long}and ropes`))
      expect(slug).toMatch(/^(?:[a-z0-9-]{1,60}~)?[\da-f]{6}$/u);
    expect(slugs(long)[0]).toMatch(/^kites-.*-kites~/u);
  });

  it('differ for texts that differ, wherever case does not count', () => {
    const found = slugs('Kites', 'KITES', 'kites!', 'k-i-t-e-s', '図書館', '図書', 'kites');
    expect(new Set(found).size).toBe(7);
    expect(found[0]).toBe('kites');
    expect(found.map((slug) => slug.toLowerCase())).toEqual(found);
  });

  it('leave the id of a paper as it is, unless Windows keeps the name', () => {
    expect(['reef', 'reef~2', 'nul', 'com1'].map(safeFolder)).toEqual(['reef', 'reef~2', 'nul~', 'com1~']);
  });
});
