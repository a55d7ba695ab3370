import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import type { Compilation } from '../../compile/compile-list.ts';
import { splitDataset } from '../../paper/dataset-parts.ts';
import { writeDataset } from '../../paper/dataset-text.ts';
import { publishedSchemas } from '../../paper/json-schemas.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { bootScript } from './inline-script.ts';
import { withLateApp } from './late-app.ts';
import { withIdentity } from './page-identity.ts';

/** Puts a compiled list into the built app: its dataset, its images and the schemas become files of the site, its beginning stands in the page. */
export function buildPlugin(folder: string, { dataset, assets }: Compilation): Plugin {
  const { first, pages, relations } = splitDataset(dataset);
  const list = hashed('dataset', 'json', writeDataset(first));
  const related = hashed('related', 'json', JSON.stringify(relations));
  const texts = hashed('pages', 'json', JSON.stringify(pages));
  let boot = hashed('boot', 'js', '');
  return {
    name: 'paperdex:build',
    apply: 'build',
    async buildStart() {
      boot = hashed('boot', 'js', await bootScript());
    },
    generateBundle() {
      for (const { fileName, source } of [list, texts, related, boot])
        this.emitFile({ type: 'asset', fileName, source });
      for (const { path, published } of assets)
        this.emitFile({ type: 'asset', fileName: published, source: readFileSync(join(folder, path)) });
      for (const { path, schema } of publishedSchemas())
        this.emitFile({ type: 'asset', fileName: path, source: `${JSON.stringify(schema, null, 1)}\n` });
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { bundle = {} }) => {
        const { firstPageHtml } = await import('../../publish/first-page-html.ts');
        return {
          html: withLateApp(withFirstPage(withIdentity(html, dataset), firstPageHtml(dataset))),
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
            { tag: 'meta', attrs: { name: 'related', content: `./${related.fileName}` }, injectTo: 'head' },
          ] satisfies HtmlTagDescriptor[],
        };
      },
    },
  };
}

/** Tags that fetch the page's font at once, and not only when its styles are there. */
function fontPreloads(files: readonly string[]): HtmlTagDescriptor[] {
  return files
    .filter((name) => name.endsWith('.woff2'))
    .map((name) => ({
      tag: 'link',
      attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `./${name}` },
      injectTo: 'head',
    }));
}

/** Puts the beginning of a list into the page; an empty list has none. */
function withFirstPage(html: string, first: string): string {
  return first === ''
    ? html
    : html.replace(/(?<=<div id="app")>(?=<\/div>)/u, () => ` data-first-page>${first}`);
}

/** A file whose name changes with its content, so that it can be cached for good. */
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
