import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import type { Compilation } from '../../compile/compile-list.ts';
import { splitDataset } from '../../paper/dataset-parts.ts';
import { formatDataset } from '../../paper/dataset-text.ts';
import { publishedSchemas } from '../../paper/json-schemas.ts';
import { bundleBootScript } from './boot-script.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { withDeferredApp } from './deferred-app.ts';
import { withPageMetadata } from './page-metadata.ts';

/**
 * A Vite plugin that builds a list into the app: emits its dataset, images and schemas as files, and puts its
 * first rows into the page.
 */
export function buildPlugin(folder: string, { dataset, images }: Compilation): Plugin {
  const parts = splitDataset(dataset);
  const list = hashed('dataset', 'json', formatDataset(parts.core));
  const details = hashed('details', 'json', JSON.stringify(parts.details));
  const texts = hashed('pages', 'json', JSON.stringify(parts.pageTexts));
  let boot = hashed('boot', 'js', '');
  return {
    name: 'paperdex:build',
    apply: 'build',
    async buildStart() {
      boot = hashed('boot', 'js', await bundleBootScript());
    },
    generateBundle() {
      for (const { fileName, source } of [list, texts, details, boot])
        this.emitFile({ type: 'asset', fileName, source });
      for (const { path, published } of images)
        this.emitFile({ type: 'asset', fileName: published, source: readFileSync(join(folder, path)) });
      for (const { path, schema } of publishedSchemas())
        this.emitFile({ type: 'asset', fileName: path, source: `${JSON.stringify(schema, null, 1)}\n` });
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { bundle = {} }) => {
        const { staticPageHtml } = await import('../../publish/static-page-html.ts');
        return {
          html: withDeferredApp(withStaticPage(withPageMetadata(html, dataset), staticPageHtml(dataset))),
          tags: [
            {
              tag: 'meta',
              attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
              injectTo: 'head-prepend',
            },
            ...fontPreloads(Object.keys(bundle)),
            { tag: 'script', attrs: { src: `./${boot.fileName}` }, injectTo: 'head' },
            {
              tag: 'link',
              attrs: {
                id: 'dataset',
                rel: 'preload',
                as: 'fetch',
                crossorigin: '',
                href: `./${list.fileName}`,
              },
              injectTo: 'head',
            },
            { tag: 'meta', attrs: { name: 'pages', content: `./${texts.fileName}` }, injectTo: 'head' },
            { tag: 'meta', attrs: { name: 'details', content: `./${details.fileName}` }, injectTo: 'head' },
          ] satisfies HtmlTagDescriptor[],
        };
      },
    },
  };
}

/** Preload tags for the fonts, so that they do not wait for the style sheet. */
function fontPreloads(files: readonly string[]): HtmlTagDescriptor[] {
  return files
    .filter((name) => name.endsWith('.woff2'))
    .map((name) => ({
      tag: 'link',
      attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `./${name}` },
      injectTo: 'head',
    }));
}

/** Puts the HTML of the first rows into the page; unchanged for an empty list. */
function withStaticPage(html: string, first: string): string {
  return first === ''
    ? html
    : html.replace('<div id="app"></div>', () => `<div id="app" data-static-page>${first}</div>`);
}

/** A file with a content hash in its name, so that it can be cached forever. */
function hashed(
  name: string,
  extension: string,
  source: string,
): { readonly fileName: string; readonly source: string } {
  return {
    fileName: `assets/${name}-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.${extension}`,
    source,
  };
}
