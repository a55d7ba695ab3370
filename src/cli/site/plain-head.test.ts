import { expect, test } from 'vitest';
import { articleSheet, headWithoutScripts, plainPageTags } from './plain-head.ts';

test('the head of a page without scripts keeps its policy, styles and fonts, and nothing else that is loaded', () => {
  const kept = [
    '<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;">',
    '<link rel="stylesheet" crossorigin href="./assets/index-1.css">',
    '<link rel="preload" as="font" href="./assets/inter.woff2">',
  ];
  const left = [
    '<script src="./assets/boot-1.js"></script>',
    '<link id="app-script" rel="modulepreload" href="./assets/index-1.js">',
    '<link id="dataset" rel="preload" as="fetch" crossorigin="" href="./assets/dataset-1.json">',
    '<meta name="pages" content="./assets/pages-1.json">',
    '<link rel="canonical" href="https://kites.example/">',
    '<link rel="search" title="Kites" href="./opensearch.xml">',
    '<meta name="paper-pages">',
    '<meta property="og:title" content="Kites">',
  ];
  const page = `<html lang="en"><head>${[...kept, ...left].join('')}</head><body><p>x</p></body></html>`;
  expect(headWithoutScripts(page)).toBe(`<html data-notice="off" lang="en"><head>${kept.join('')}`);
});

test('papers and pages get one style sheet, of those that the app loads later', () => {
  const chunk = (file: string, sheet: string) => ({
    type: 'chunk' as const,
    moduleIds: [`/project/src/${file}.css`],
    viteMetadata: { importedCss: new Set([sheet]) },
  });
  const sheet = (source: string) => ({ type: 'asset' as const, source });
  const bundle = {
    'text.js': chunk('rich-text/rich-text', 'assets/a.css'),
    'paper.js': chunk('panel/panel', 'assets/b.css'),
    'page.js': chunk('pages/page', 'assets/c.css'),
    'map.js': chunk('overview/overview', 'assets/d.css'),
    ...{ 'assets/a.css': sheet('a{}'), 'assets/b.css': sheet('b{}') },
    ...{ 'assets/c.css': sheet('c{}'), 'assets/d.css': sheet('d{}') },
  };
  const { path, content } = articleSheet(bundle);
  expect(content).toBe('a{}b{}c{}');
  expect(plainPageTags(['assets/plain-0a.js', path])).toBe(
    `<link rel="stylesheet" href="./${path}"><script src="./assets/plain-0a.js"></script>`,
  );
  expect(() => articleSheet({ 'text.js': bundle['text.js'], 'assets/a.css': sheet('a{}') })).toThrow();
  expect(() => plainPageTags([path])).toThrow();
});
