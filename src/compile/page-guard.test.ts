import { expect, it } from 'vitest';
import { compileList } from './compile-list.ts';
import { createReporter } from './diagnostics/reporter.ts';
import { pageAsText } from './page-as-text.ts';
import { createPageCompiler, type PageGuard } from './page-compiler.ts';
import { listOfTexts } from './read/list-of-texts.ts';

const texts = {
  'README.md': '# Tides\n\n- Tides at Night (OSDI 2022) [[Paper](https://example.org/night)]\n',
  'other.md': '# Other\n\n- Tides at Noon (OSDI 2023) [[Paper](https://example.org/noon)]\n',
};
const earlierText = '# Other\n\n- Tides at Dawn (OSDI 2021) [[Paper](https://example.org/dawn)]\n';

/** Compiles with a guard that refuses one page. */
function compile(guard: Partial<PageGuard>) {
  const reporter = createReporter();
  const succeeded: string[] = [];
  const pages = createPageCompiler(undefined, {
    begin: ({ path }) => (path === 'other.md' ? 'the page took too long' : null),
    succeeded: ({ path }) => succeeded.push(path),
    earlier: () => null,
    ...guard,
  });
  const { dataset, report } = compileList(listOfTexts(texts, reporter), reporter, pages);
  return {
    titles: dataset.papers.map(({ title }) => title).toSorted(),
    messages: report.diagnostics.map(({ code, message }) => `${code}: ${message}`),
    succeeded,
    body: JSON.stringify(dataset.pages.find(({ path }) => path === 'other.md')?.body),
  };
}

it.each([
  ['what it said before stays until it can be compiled', earlierText, ['Tides at Dawn', 'Tides at Night']],
  ['its text is kept as prose', null, ['Tides at Night']],
])('of a page that must not be compiled, %s', (standIn, text, titles) => {
  const compiled = compile({ earlier: (path) => (text === null ? null : { path, text }) });
  expect(compiled.titles).toEqual(titles);
  expect(compiled.messages).toContain(`page-too-complex: the page took too long: ${standIn}`);
  expect(compiled.succeeded).toEqual(['README.md']);
  expect(compiled.body.includes('Tides at Noon')).toBe(text === null);
});

it.each([
  ['# Kites #\n\nOne\ntwo\n\nthree\n', 'Kites', ['One\ntwo', 'three'], true],
  ['No heading\n', 'page', ['No heading'], false],
  ['#\n\nAn empty heading\n', 'page', ['#', 'An empty heading'], false],
  ['', 'page', [], false],
])('a page that cannot be compiled keeps its text: %j', (text, title, paragraphs, titleIsHeading) => {
  const facts = pageAsText({ path: 'page.md', text });
  expect([facts.title, facts.titleIsHeading]).toEqual([title, titleIsHeading]);
  expect(facts.contents.body).toEqual(paragraphs.map((each) => ({ tag: 'p', children: [each] })));
});
