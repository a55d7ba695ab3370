import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { oneFilePage } from './one-file-page.ts';

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta http-equiv="Content-Security-Policy" content="script-src &#39;self&#39;">
    <title>Tides</title>
    <link rel="canonical" href="https://example.org/tides/">
    <link rel="icon" href="./favicon.svg" /><link rel="stylesheet" href="./assets/a.css">
    <link id="dataset" rel="preload" as="fetch" href="./assets/dataset-1.json">
    <script src="./assets/boot-1.js"></script>
    <meta name="pages" content="./assets/pages-1.json"><meta name="details" content="./assets/details-1.json">
    <script type="application/ld+json">{"@type":"Dataset"}</script>
  </head>
  <body><div id="app">rows</div>
    <noscript><a href="https://example.org/1">Noon</a> <a href="papers-2.html">Next</a> <a href="./p/noon/">Dawn</a></noscript>
  </body>
</html>
`;
const hostile = { title: '</script><script>alert(1)</script><!-- <script \u2028\u2029' };
const made = oneFilePage({
  page,
  boot: 'boot("</script>")',
  script: 'app("<!--", "<script>")',
  styles: 'a::after{content:"</style>"}',
  icon: Buffer.from('<svg/>'),
  texts: { 'dataset.json': JSON.stringify(hostile) },
  licences: 'Somebody <mail@example.org>',
});

/** The contents of an element's occurrences, as a parser of HTML finds their ends. */
const contentsOf = (name: string) =>
  [...made.matchAll(new RegExp(`<${name}\\b([^>]*)>([\\s\\S]*?)</${name}`, 'giu'))].map(
    ([, attributes = '', text = '']) => ({ attributes, text }),
  );
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the page in one file', () => {
  it('runs only its own two scripts, and loads nothing', () => {
    const scripts = contentsOf('script').filter(({ attributes }) => !/type="(?!module)/u.test(attributes));
    expect(scripts.map(({ text }) => text)).toEqual([
      'boot("\\x3c/script>")',
      'app("\\x3c!--", "\\x3cscript>")',
    ]);
    const [, policy = ''] = /^[\s\S]*?<head><meta http-equiv="[^"]*" content="([^"]*)">/u.exec(made) ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src ${scripts.map(({ text }) => hashOf(text)).join(' ')};`);
    expect(policy).toContain(`style-src ${contentsOf('style').map(({ text }) => hashOf(text))};`);
    expect(made.match(/http-equiv/gu)).toHaveLength(1);
    expect(made).not.toMatch(/(?:href|src|content)="\.\//u);
  });

  it('keeps hostile data in an element that nothing runs', () => {
    const data = contentsOf('script').find(({ attributes }) => attributes.includes('id="dataset.json"'));
    expect(data?.attributes).toContain('type="application/json"');
    expect(data?.text).not.toMatch(/[<\u2028\u2029]/u);
    expect(JSON.parse(data?.text ?? '')).toEqual(hostile);
  });

  it('keeps what the page says of itself, its rows, and the licences', () => {
    for (const kept of [
      '<title>Tides</title>',
      '<link rel="canonical" href="https://example.org/tides/">',
      '<script type="application/ld+json">{"@type":"Dataset"}</script>',
      '<div id="app">rows</div>',
      '<noscript><a href="https://example.org/1">Noon</a> <a>Next</a> <a>Dawn</a></noscript>',
      'Somebody <mail@example.org>',
    ])
      expect(made).toContain(kept);
    expect(made).toMatch(/<\/script><\/body><\/html>\n$/u);
  });
});
