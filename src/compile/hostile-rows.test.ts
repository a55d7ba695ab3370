import { describe, expect, it } from 'vitest';
import type { RichTextNode } from '../paper/rich-text.ts';
import { betweenCanaries, canariesOf, canary, canaryFacts, compileTexts } from '../testing/canaries.ts';

/** A hostile page: what stands between its canaries, what must be reported, what must be kept and what must not. */
interface Row {
  readonly name: string;
  readonly text: string;
  readonly codes?: readonly string[];
  readonly kept?: readonly string[];
  readonly absent?: RegExp;
  /** The titles of other papers in the page. */
  readonly papers?: readonly string[];
}

const rows: readonly Row[] = [
  {
    name: 'HTML that runs code',
    text: '<script>window.hit = 1</script>\n\n<div onclick="hit()" style="position:fixed" tabindex="1" accesskey="a">the words inside</div>\n\n<iframe srcdoc="<b>x</b>"></iframe>\n<form action="https://evil.test"><button formaction="javascript:hit()" autofocus>press</button></form>\n\n<a href="javascript:hit()">a dead link</a> and <a href="https://example.org/fine">a live one</a>.',
    codes: ['html-removed', 'url-unsafe'],
    kept: ['the words inside', 'a dead link', 'https://example.org/fine'],
    absent: /hit\(|window\.hit|srcdoc|onclick|evil\.test|"style"|tabindex|accesskey|autofocus/u,
  },
  {
    name: 'references with unsafe addresses, and with names of Object.prototype',
    text: 'See [one], [two][b], [__proto__], [constructor] and [toString].\n\n[one]: javascript:hit()\n[b]: DATA:text/html,hit\n[__proto__]: https://example.org/proto\n[constructor]: https://example.org/made\n[constructor]: https://evil.test/second',
    codes: ['url-unsafe'],
    kept: ['https://example.org/proto', 'https://example.org/made', 'toString'],
    absent: /javascript:|DATA:|evil\.test/u,
  },
  {
    name: 'GitBook attributes that hold markup, paths and addresses',
    text: '{% hint style="<script>" %}\nwords in the hint\n{% endhint %}\n\n{% embed url="javascript:hit()" %}\n\n{% file src="../../../etc/passwd" %}\n\n{% content-ref url="/etc/hosts" %}\nthe hosts\n{% endcontent-ref %}\n\n{% tabs %}\n{% tab title="<img src=x onerror=hit()>" %}\nwords in the tab\n{% endtab %}\n{% endtabs %}',
    codes: ['block-attribute', 'url-unsafe', 'link-broken'],
    kept: ['words in the hint', 'words in the tab'],
    absent: /"href":"(?:javascript|\.\.|\/etc)/u,
  },
  {
    name: 'images with unsafe and missing sources',
    text: '<picture><source srcset="data:image/svg+xml,<svg/onload=hit()> 1x, wide.png 2x"><img src="gone.png" alt="what it shows" onerror="hit()" width="99999999"></picture>\n\n<figure><img src="javascript:hit()" alt="another"><figcaption>its caption',
    codes: ['asset-missing', 'url-unsafe', 'image-variants', 'html-unclosed'],
    kept: ['what it shows', 'its caption'],
    absent: /hit\(|data:image|onerror|99999999/u,
  },
  {
    name: 'formulas that are too long, too deep or unsafe',
    text: `$$\n${'a'.repeat(6_000)}\n$$\n\n$$\n${'\\sqrt{'.repeat(300)}x${'}'.repeat(300)}\n$$\n\n$$\n\\href{javascript:hit()}{x} \\gdef\\leak{LEAKED}\n$$\n\n$$\n\\leak\n$$\n\nwords below`,
    codes: ['math-unreadable'],
    kept: ['words below'],
    absent: /"href":"javascript/u,
  },
  {
    name: 'venues and people named like properties of objects',
    text: '* Ropes of the First Kind (__proto__ 2024) [[Paper](https://arxiv.org/abs/2401.00001)]\n  * constructor\n* hasOwnProperty of Kites (toString 2023) [[Paper](https://arxiv.org/abs/2401.00002)]',
    papers: ['Ropes of the First Kind', 'hasOwnProperty of Kites (toString 2023)'],
  },
  {
    name: 'a rule and keys that look like front matter',
    text: '---\n\ndescription: not at the top\n---',
    kept: ['not at the top'],
  },
  {
    name: 'a hint that is never closed',
    text: '{% hint style="info" %}\nwords in the hint',
    codes: ['block-unclosed'],
    kept: ['words in the hint'],
  },
  {
    name: 'blocks that nobody knows',
    text: '{% mystery %}\nwords in the mystery\n{% endmystery %}\n\n{% lonely %}\n\n{% @some/integration content="a flow" %}\n\n{% page-ref page="gone.md" %}',
    codes: ['block-unknown'],
    kept: ['words in the mystery', 'lonely', 'a flow'],
  },
  {
    name: 'tags in code, which are only text',
    text: '```\n{% hint style="info" %}\n```\n\nUse `{% endhint %}` there.\n\n{% raw %}\n{% tabs %}\n{% endraw %}',
    kept: ['{% hint style=\\"info\\" %}', '{% endhint %}', '{% tabs %}'],
  },
  {
    name: 'attributes with curly quotation marks',
    text: '{% hint style=‘info’ %}\nwords in the hint\n{% endhint %}\n\n{% tabs %}\n{% tab title="One” %}\nwords in the tab\n{% endtab %}\n{% endtabs %}',
    codes: ['block-attribute'],
    kept: ['words in the hint', 'words in the tab', 'One'],
    absent: /\{%/u,
  },
  {
    name: 'blocks below list items',
    text: '* an item with a hint\n\n  {% hint style="info" %}\n  words below the item\n{% endhint %}\n\n* another item',
    kept: ['words below the item', 'another item'],
  },
  {
    name: 'a comment that is never closed',
    text: '<!-- the editors should see to this\n\n',
    codes: ['comment-unclosed'],
  },
  {
    name: 'comments with entries in them',
    text: `<!-- ${canary('Hidden Ropes').trim()} -->\n\nwords in sight <!-- and out of it --> go on\n\n<!--\n${canary('Hidden Kites')}-->`,
    kept: ['words in sight'],
    absent: /Hidden|out of it/u,
  },
  {
    name: 'brackets and links with slips',
    text: '* Ropes [of a Kind] (KNOT) [[Paper](https://example.org/a_(b)_c)] (OSDI 2023)\n* [](https://example.org/nothing) and [nowhere]()\n* (https://example.org/turned)[turned around]\n* A line with ]( and [[ and )](',
    codes: ['link-empty'],
    kept: ['https://example.org/a_(b)_c', 'https://example.org/turned', 'A line with ]( and [[ and )]('],
    papers: ['Ropes [of a Kind]'],
  },
  {
    name: 'text that turns around, hides or imitates',
    text: '* Kites \u202ethat Turn\u202c Around (OSDI 2023) [[Paper](https://example.org/turn)]\n* Ki\u200btes that Hide (OSDI 2023) [[Paper](https://ex\u0430mple.org/hide)]\n\nGo to [https://example.org/here](https://evil.test/there).',
    codes: ['invisible-character', 'url-lookalike'],
    papers: ['Kites that Turn Around', 'Kites that Hide'],
    absent: /"(?:title|label)":"[^"]*[\u202a-\u202e\u200b]/u,
  },
  {
    name: 'emoji, marks on letters and times of day',
    text: `* Families 👩‍👩‍👧‍👦 on Kites (OSDI 2023) [[Paper](https://example.org/f)]\n\nIt began at 10:30:45 with :rocket: and :no_such_thing: and Z${'\u0301'.repeat(50)}.`,
    papers: ['Families on Kites'],
    kept: ['10:30:45', ':no_such_thing:'],
  },
  {
    name: 'headings that are all alike',
    text: '## Twin\n\n## Twin\n\n## Twin 1\n\n## !\n\n##\n\n[one](#twin) and [another](#twin-1)',
  },
  {
    name: 'a heading like that of an export, which stays',
    text: '## Agent Instructions for Kites\n\nwords of the editors',
    kept: ['words of the editors', 'Agent Instructions for Kites'],
  },
  {
    name: 'paths out of the list',
    text: '![x](../../../../etc/passwd) [y](/etc/hosts) [z](.git/config) [w](..%2f..%2fsecret.md)\n\n{% include "../../outside.md" %}\n\n{% include ".env" %}',
    codes: ['include-missing', 'link-broken', 'asset-missing'],
    absent: /root:x:0|"href":"(?:\.\.|\/etc|\.git)/u,
  },
  {
    name: 'titles that spreadsheets take for formulas',
    text: '* =SUM(1)+cmd of Kites and Ropes (OSDI 2023) [[Paper](https://example.org/s)]\n* -2+3 Kites on a Rope (OSDI 2023) [[Paper](https://example.org/h)]',
    papers: ['=SUM(1)+cmd of Kites and Ropes', '-2+3 Kites on a Rope'],
  },
  {
    name: 'titles that break out of JSON and XML',
    text: '* Kites &lt;/script&gt;&lt;script&gt;hit()&lt;/script&gt; on Ropes (OSDI 2023) [[Paper](https://example.org/b)]\n* Cut ]]&gt; Ropes (OSDI 2023) [[Paper](https://example.org/c)]\n\n<script>window.hit()</script>',
    codes: ['html-removed'],
    papers: ['Kites </script><script>hit()</script> on Ropes'],
    absent: /window\.hit/u,
  },
  {
    name: 'years and venues that cannot be read',
    text: ['(OSDI 9999)', '(TBD)', '(to appear)', '(Venue, with, commas 2024)', '(OSDI 20XX)', '(accepted)']
      .map(
        (tail, index) =>
          `* ${['Loud', 'Soft', 'Warm', 'Cold', 'Thin', 'Deep'][index]} Bells in the Fog ${tail}`,
      )
      .join('\n'),
    codes: ['year-odd'],
    kept: ['Loud', 'Soft', 'Warm', 'Cold', 'Thin', 'Deep'].map((word) => `${word} Bells in the Fog`),
    absent: /"year":9999|NaN/u,
  },
  {
    name: 'dollars that are not formulas',
    text: '* Kites for $5 and Ropes for $10 (OSDI 2023) [[Paper](https://example.org/d)]\n\nIt costs $*five*$ and $$x_1 * y_1 * z$$ inline.',
    papers: ['Kites for $5 and Ropes for $10'],
  },
  {
    name: 'code in HTML',
    text: '<pre class="language-js evil"><code class="lang-js"><strong>if (a &amp;&amp; b) {}\n</strong>kites &lt;b&gt;\n</code></pre>\n\n<pre><code>never closed',
    kept: ['kites <b>', 'never closed'],
    absent: /evil/u,
  },
  {
    name: 'badges and centred HTML above a list',
    text: '<p align="center"><img src="https://img.example.org/badge.svg" alt="a badge"></p>\n\n- [KITE](https://example.org/kite) - *Frost et al.*, a tool for kites.\n- [ ] [ROPE](https://example.org/rope)',
    kept: ['KITE', 'ROPE', 'a badge'],
  },
  {
    name: 'lines that go on without their indent',
    text: '* Kites that Go On (OSDI 2023) [[Paper](https://example.org/o)]\nand a lazy line\n  * Northwind University\n\n***\n\n* * *',
    papers: ['Kites that Go On'],
    kept: ['lazy line'],
  },
  {
    name: 'addresses with passwords and of private networks',
    text: 'See [this](https://frost:secret@example.org/x), [that](http://127.0.0.1:8080/admin) and [those](http://192.168.0.1/?utm_source=x).',
    codes: ['url-credentials', 'url-private'],
    absent: /secret/u,
  },
];

/** The elements and addresses of rich text. */
function* elementsIn(nodes: readonly RichTextNode[]): Generator<Exclude<RichTextNode, string>> {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    yield node;
    yield* elementsIn(node.children ?? []);
  }
}

describe('a hostile page', () => {
  it.each(rows)(
    'of $name keeps its papers, and is reported',
    ({ text, codes = [], kept = [], absent, papers = [] }) => {
      const compilation = compileTexts({ 'README.md': betweenCanaries(text) });
      const { dataset, report } = compilation;
      expect(canariesOf(compilation).sort()).toEqual([
        canaryFacts('The First Canary'),
        canaryFacts('The Last Canary'),
      ]);
      const titles = dataset.papers.map(({ title }) => title);
      expect(titles).toEqual(expect.arrayContaining([...papers]));
      const found = report.diagnostics.map(({ code }) => code);
      expect(found).toEqual(expect.arrayContaining([...codes]));
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

  it('reports front matter of wrong types, and never shows objects', () => {
    const front = '---\ntitle: [a, b]\ndescription: {x: 1}\ntags: 12\n---\n\n';
    const { dataset, report } = compileTexts({ 'README.md': front + betweenCanaries('Words.') });
    expect(report.diagnostics.map(({ code }) => code)).toEqual(Array(3).fill('front-matter-invalid'));
    expect(JSON.stringify(dataset)).not.toContain('[object');
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
