import { describe, expect, it } from 'vitest';
import { plainTextOf, type RichTextNode } from '../../paper/rich-text.ts';
import type { Dataset } from '../../paper/schema.ts';
import { compileList } from '../compile-list.ts';
import { createReporter } from '../diagnostics/reporter.ts';

const layout = { base: '', front: 'README.md', summary: 'SUMMARY.md' };

function compile(texts: Readonly<Record<string, string>>): Dataset {
  const pages = Object.entries(texts).map(([path, text]) => ({ path, text }));
  return compileList(
    { root: '/nowhere', pages, paths: new Set(Object.keys(texts)), layout, year: 2026 },
    createReporter(),
  ).dataset;
}

/** Renders a page as text: one line per block or entry, indented by nesting. */
function render(text: string): string[] {
  const { pages, papers } = compile({ 'topic.md': text });
  const lines = (nodes: readonly RichTextNode[], margin: string): string[] =>
    nodes.flatMap((node) => {
      if (typeof node === 'string') return [margin + node.trim()];
      if (node.tag === 'entry')
        return [`${margin}-> ${papers.find(({ id }) => id === node.paper)?.title} (line ${node.line})`];
      const inside = node.children ?? [];
      const isText = !JSON.stringify(inside).includes('"entry"');
      return isText
        ? [`${margin}${node.tag}: ${plainTextOf(inside)}`]
        : [`${margin}${node.tag}`, ...lines(inside, `${margin}  `)];
    });
  return lines(pages[0]?.body ?? [], '');
}

const fair = '[Fair Queues for Shared Machines](https://arxiv.org/abs/2201.00001)';
const calm = '[Calm Schedulers under Load](https://arxiv.org/abs/2201.00002)';

describe('the body of a page', () => {
  it('refers to entries in place of their text, and keeps headings and prose between them', () => {
    expect(
      render(
        `# Queues\n\nWhat waits, and for how long.\n\n## Fair ones\n\n* ${fair} (OSDI 2022)\n  * a remark\n* ${calm}\n\nThe rest is older.\n\n## Others\n\n* Nothing yet.\n`,
      ),
    ).toEqual([
      'p: What waits, and for how long.',
      'h2: Fair ones',
      'ul',
      '  li',
      '    -> Fair Queues for Shared Machines (line 7)',
      '  li',
      '    -> Calm Schedulers under Load (line 9)',
      'p: The rest is older.',
      'h2: Others',
      'ul: Nothing yet.',
    ]);
  });

  it('keeps the name of a group above its entries, and nested entries nested', () => {
    expect(render(`# Queues\n\n* By age\n  * ${fair} (OSDI 2022)\n`)).toEqual([
      'ul',
      '  li',
      '    By age',
      '    ul',
      '      li',
      '        -> Fair Queues for Shared Machines (line 4)',
    ]);
    expect(render(`# Queues\n\n* ${fair} (OSDI 2022)\n  * a remark\n  * ${calm} (SOSP 2021)\n`)).toEqual([
      'ul',
      '  li',
      '    -> Fair Queues for Shared Machines (line 3)',
      '    ul',
      '      li',
      '        -> Calm Schedulers under Load (line 5)',
    ]);
  });

  it('splits a table at its entries: other rows stay a table, a row with one cell becomes a paragraph', () => {
    const head = '| Title | Venue | Remarks |\n| --- | --- | --- |';
    expect(
      render(
        `# Queues\n\n${head}\n| ${fair} | OSDI 2022 | fair |\n| 2021 | | |\n| ${calm} | SOSP 2021 | calm |\n`,
      ),
    ).toEqual([
      '-> Fair Queues for Shared Machines (line 5)',
      'p: 2021',
      '-> Calm Schedulers under Load (line 7)',
    ]);
    expect(render('# Meetings\n\n| Where | When |\n| --- | --- |\n| Lisbon | May |\n')).toEqual([
      'table: Where When Lisbon May',
    ]);
  });

  it('keeps every cell of a table written in HTML', () => {
    expect(
      render(
        '# Meetings\n\n<table><tr><th>Where</th><th>When</th></tr><tr><td>Lisbon</td><td>May</td></tr></table>\n',
      ),
    ).toEqual(['table: Where When Lisbon May']);
  });

  it('replaces entries that are headings, together with the text below them', () => {
    expect(
      render(
        `# Queues\n\nHello.\n\n## ${fair}\n\nAda Frost, Max Berg. OSDI 2022\n\n## ${calm}\n\nAda Frost, Max Berg. SOSP 2021\n\n## About\n\nBye.\n`,
      ),
    ).toEqual([
      'p: Hello.',
      '-> Fair Queues for Shared Machines (line 5)',
      '-> Calm Schedulers under Load (line 9)',
      'h2: About',
      'p: Bye.',
    ]);
  });

  it('replaces entries that are paragraphs, and keeps dividers between them', () => {
    const one =
      '**Fair Queues for Shared Machines**\nAda Frost, Max Berg. OSDI 2022. [[paper](https://arxiv.org/abs/2201.00001)]';
    const two =
      '**Calm Schedulers under Load**\nAda Frost, Max Berg. SOSP 2021. [[paper](https://arxiv.org/abs/2201.00002)]';
    expect(render(`# Queues\n\nHello.\n\n${one}\n\n--- Older ---\n\n${two}\n`)).toEqual([
      'p: Hello.',
      '-> Fair Queues for Shared Machines (line 5)',
      'p: --- Older ---',
      '-> Calm Schedulers under Load (line 10)',
    ]);
  });

  it('replaces entries inside hints and other blocks', () => {
    expect(
      render(
        `# Queues\n\n{% hint style="info" %}\nStart here:\n\n* ${fair} (OSDI 2022)\n{% endhint %}\n\n* ${calm}\n`,
      ),
    ).toEqual([
      'aside',
      '  p: Start here:',
      '  ul',
      '    li',
      '      -> Fair Queues for Shared Machines (line 6)',
      'ul',
      '  li',
      '    -> Calm Schedulers under Load (line 9)',
    ]);
  });

  it('keeps the links between footnotes and their calls', () => {
    const { pages } = compile({ 'topic.md': '# Kites\n\nThey rise[^Wind].\n\n[^wind]: In wind.\n' });
    const body = JSON.stringify(pages[0]?.body);
    expect(body).toContain('{"tag":"a","href":"#user-content-fn-wind","children":["1"]}');
    expect(body).toContain('{"tag":"li","id":"user-content-fn-wind"');
  });

  it('is the whole text of a page without entries, and treats a literal <entry> as text', () => {
    expect(
      render('# About\n\nA *short* text.\n\n- one\n- two\n\n<entry paper="fair">words</entry>\n'),
    ).toEqual(['p: A short text.', 'ul: one two', 'p: words']);
  });
});

describe('a page in the dataset', () => {
  const { pages } = compile({
    'README.md': '# The List\n\nHello.\n',
    'SUMMARY.md':
      '# Contents\n\n* [Start](README.md)\n\n## Topics\n\n* [Systems](systems/README.md)\n  * [Queues](systems/queues.md)\n\n## More\n\n* [About](about.md)\n',
    'about.md': '# About\n\nMore words.\n',
    'systems/README.md': '# Systems\n',
    'systems/queues.md': `# Queues\n\n{% hint style="info" %}\nThis list is kept.\n{% endhint %}\n\n* ${fair} (OSDI 2022)\n\n{% hint style="info" %}\nOnly the last part.\n{% endhint %}\n`,
    'unlisted.md': '# Unlisted\n\nWords.\n',
  });
  const of = (path: string) => pages.find((page) => page.path === path);

  it('has its depth and heading in the table of contents', () => {
    expect(pages.map(({ path, depth, group }) => [path, depth, group])).toEqual([
      ['README.md', 0, null],
      ['systems/README.md', 0, 'Topics'],
      ['systems/queues.md', 1, 'Topics'],
      ['about.md', 0, 'More'],
      ['SUMMARY.md', null, null],
      ['unlisted.md', null, null],
    ]);
  });

  it('has its topic and the hints at its start', () => {
    expect(of('systems/queues.md')).toMatchObject({
      topic: ['Systems', 'Queues'],
      hints: [{ tag: 'aside', kind: 'info', children: [{ tag: 'p', children: ['This list is kept.'] }] }],
    });
    expect(of('about.md')).toMatchObject({ topic: [], hints: [] });
  });
});
