import { describe, expect, it } from 'vitest';
import type { RichTextNode } from '../paper/rich-text.ts';
import { canariesOf, canaryFacts, compileTexts } from '../testing/canaries.ts';
import { betweenCanaries } from '../testing/hostile/canary-texts.ts';
import { hostilePages } from '../testing/hostile/hostile-files.ts';
import { wholeText } from '../testing/hostile/hostile-page.ts';

/** The elements and addresses of rich text. */
function* elementsIn(nodes: readonly RichTextNode[]): Generator<Exclude<RichTextNode, string>> {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    yield node;
    yield* elementsIn(node.children ?? []);
  }
}

describe('a hostile page', () => {
  it.each(hostilePages)(
    'of $name keeps its papers, and is reported',
    ({ codes = [], kept = [], absent, papers = [], ...page }) => {
      const compilation = compileTexts({ 'README.md': wholeText(page) });
      const { dataset, report } = compilation;
      expect(canariesOf(compilation).sort()).toEqual([
        canaryFacts('The First Canary'),
        canaryFacts('The Last Canary'),
      ]);
      const titles = dataset.papers.map(({ title }) => title);
      expect(titles).toEqual(expect.arrayContaining([...papers]));
      const found = report.diagnostics.map(({ code }) => code);
      const unfound = codes.filter((code, index) => {
        const earlier = codes.slice(0, index).filter((one) => one === code).length;
        return found.filter((one) => one === code).length <= earlier;
      });
      expect(unfound).toEqual([]);
      expect(found.filter((code) => code === 'page-failed' || code === 'page-too-complex')).toEqual([]);
      const output = JSON.stringify(dataset);
      const lineOf = (words: string) => JSON.stringify(report.diagnostics).includes(words.slice(0, 30));
      expect(kept.filter((words) => !output.includes(words) && !lineOf(words))).toEqual([]);
      if (absent !== undefined) expect(output).not.toMatch(absent);
      for (const page of dataset.pages)
        for (const { href } of elementsIn(page.body))
          expect(href ?? 'https:').toMatch(/^(?:https?:|mailto:|#|(?![a-z]+:)[^/\\])/iu);
    },
  );

  it.each([
    ['nothing', ''],
    ['only blanks', ' \n\t\n  \n'],
    ['only front matter', '---\ndescription: of nothing\n---\n'],
  ])('of %s is a page without papers', (_, text) => {
    const { dataset } = compileTexts({ 'README.md': text });
    expect([dataset.pages.length, dataset.papers.length]).toEqual([1, 0]);
  });

  it('says the same with any line ends, a byte order mark or a last line without an end', () => {
    const text = betweenCanaries('Words.').trimEnd();
    const datasetOf = (written: string) => JSON.stringify(compileTexts({ 'README.md': written }).dataset);
    const plain = datasetOf(text);
    for (const written of [
      text.replaceAll('\n', '\r\n'),
      text.replaceAll('\n', '\r'),
      `\uFEFF${text}`,
      `${text}\n`,
    ])
      expect(datasetOf(written)).toBe(plain);
  });

  it.each([
    [
      'papers',
      (index: number) =>
        `* Ropes of Kind ${index} for Boats (OSDI 2024) [[Paper](https://example.org/${index})]`,
    ],
    ['remarks', (index: number) => `* a plain remark of number ${index}, and no more`],
  ])('loses no entry with facts that cannot be read among %s', (_, other) => {
    const tails = [
      '(OSDI 9999)',
      '(TBD)',
      '(to appear)',
      '(Venue, with, commas 2024)',
      '(accepted)',
      '(20XX)',
    ];
    const words = [
      'Loud Bells in the Fog',
      'Quiet Mills on Hills',
      'Thin Walls and Doors',
      'Old Maps of Lands',
    ];
    const lines = tails.map((tail, index) => `* ${words[index % words.length]} ${tail}`);
    const others = Array.from({ length: 8 }, (__, index) => other(index));
    const text = ['# List', '', ...lines, ...others, '* Ropes (OSDI 2024)'].join('\n');
    const { report, pageLines } = compileTexts({ 'README.md': text });
    const reported = new Set(report.diagnostics.map(({ line }) => line));
    const uses = pageLines.get('README.md')?.uses ?? [];
    const lost = lines.filter((_line, index) => uses[index + 2] !== 'entry' && !reported.has(index + 3));
    expect(lost).toEqual([]);
  });
});
