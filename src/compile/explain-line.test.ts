import { describe, expect, it } from 'vitest';
import { allCases, withListOf } from '../testing/cases/read-cases.ts';
import { compileList } from './compile-list.ts';
import { createReporter } from './diagnostics/reporter.ts';
import { createExplainer, type Explainer } from './explain-line.ts';
import { createPageCaches } from './page-caches.ts';
import { createPageCompiler } from './page-compiler.ts';
import type { ListFiles } from './read/read-list.ts';

const cases = allCases();

function listNamed(name: string): ListFiles {
  const named = cases.find((each) => each.name === name);
  if (named === undefined) throw new Error(`there is no case ${name}`);
  return withListOf(named, createReporter(), (files) => files);
}

function explainerFor(name: string): Explainer {
  return explainerOf(listNamed(name));
}

function explainerOf(files: ListFiles): Explainer {
  return createExplainer(files, compileList(files, createReporter()));
}

describe('createExplainer', () => {
  it.each([
    ['emoji-and-a-venue-before-the-title', 'input.md', 14, 'an entry that lists paper “Sourdough at Scale”'],
    ['emoji-and-a-venue-before-the-title', 'input.md', 12, 'a heading'],
    ['emoji-and-a-venue-before-the-title', 'input.md', 2, 'blank'],
    ['emoji-and-a-venue-before-the-title', 'input.md', 6, 'markup'],
    ['what-a-course-asks-for', 'input.md', 6, 'navigation'],
    ['prose-bullets-below-papers', 'input.md', 10, 'prose'],
    ['organisations-by-their-place', 'input.md', 28, 'a remark on paper “Lamps in the Wild”'],
    ['papers-described-in-front-matter', 'papers/buoys.md', 11, 'part of the note page on paper'],
  ])('says what became of %s, %s:%i', (name, path, line, use) => {
    expect(explainerFor(name)(path, line)?.sentences[0]).toContain(`${path}:${line} is ${use}`);
  });

  it('says the same of every line with the caches of the compilation', () => {
    const files = listNamed('prose-bullets-below-papers');
    const caches = createPageCaches();
    const compilePages = createPageCompiler(undefined, undefined, caches);
    const explain = createExplainer(files, compileList(files, createReporter(), compilePages), caches);
    const explainAnew = explainerOf(files);
    const lines = files.pages.flatMap(({ path, text }) =>
      text.split('\n').map((_, index) => [path, index + 1] as const),
    );
    expect(lines.length).toBeGreaterThan(10);
    for (const [path, line] of lines) expect(explain(path, line)).toEqual(explainAnew(path, line));
  });

  it('says how many lines a page has when asked for one beyond them', () => {
    expect(explainerFor('a-citing-link-after-the-title')('input.md', 99)).toMatchObject({
      use: null,
      sentences: ['input.md has 5 lines'],
    });
  });

  it('says where each span opens and closes', () => {
    const spans = explainerFor('quoted-titles')('input.md', 3)?.reading?.lines[0]?.spans ?? [];
    const slots = spans.map(({ opens, closes, style }) => [opens, closes, style]);
    expect(slots).toContainEqual(['opens after ‘"’ at the start of the line', 'closes at ‘”’', 'plain']);
    expect(slots).toContainEqual(['opens after ‘,’', 'closes at ‘.’', 'emphasis']);
  });

  it('gives the place of each span in the text of its line, and the atoms it is made of', () => {
    const { lines = [] } = explainerFor('quoted-titles')('input.md', 3)?.reading ?? {};
    expect(lines.length).toBeGreaterThan(0);
    for (const { text, spans } of lines)
      for (const { start, end, text: words, atoms } of spans) {
        expect(text.slice(start, end).replace(/\s+/gu, ' ')).toBe(words);
        for (const atom of atoms) expect(text.slice(start, end)).toContain(atom);
      }
  });

  it('has nothing to say of a page that the list lacks', () => {
    expect(explainerFor('quoted-titles')('other.md', 1)).toBeNull();
  });

  const someLists = cases.filter((_, index) => index % 16 === 0).map(({ name }) => name);
  it.each(someLists)('explains every line of the list %s', (name) => {
    const files = listNamed(name);
    const explain = explainerOf(files);
    for (const { path, text } of files.pages)
      text.split('\n').forEach((_, index) => {
        expect(explain(path, index + 1)?.sentences[0], `${path}:${index + 1}`).toMatch(
          / is \S| has \d+ lines$/u,
        );
      });
  });
});
