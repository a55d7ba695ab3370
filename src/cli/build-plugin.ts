import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import type { Compilation } from '../compile/compile-list.ts';
import { writeDataset } from '../paper/dataset-text.ts';
import { publishedSchemas } from '../paper/json-schemas.ts';
import { splitDataset } from '../paper/page-texts.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { withIdentity } from './page-identity.ts';

/** Puts a compiled list into the built app: its dataset, its images and the schemas become files of the site. */
export function buildPlugin(folder: string, { dataset, assets }: Compilation): Plugin {
  const { first, pages } = splitDataset(dataset);
  const list = hashed('dataset', writeDataset(first));
  const texts = hashed('pages', JSON.stringify(pages));
  return {
    name: 'paperdex:build',
    apply: 'build',
    generateBundle() {
      for (const { fileName, source } of [list, texts]) this.emitFile({ type: 'asset', fileName, source });
      for (const { path, published } of assets)
        this.emitFile({ type: 'asset', fileName: published, source: readFileSync(join(folder, path)) });
      for (const { path, schema } of publishedSchemas())
        this.emitFile({ type: 'asset', fileName: path, source: `${JSON.stringify(schema, null, 1)}\n` });
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => ({
        html: withIdentity(html, dataset),
        tags: [
          { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy }, injectTo: 'head-prepend' },
          {
            tag: 'link',
            attrs: { id: 'dataset', rel: 'preload', as: 'fetch', crossorigin: '', href: `./${list.fileName}` },
            injectTo: 'head',
          },
          { tag: 'meta', attrs: { name: 'pages', content: `./${texts.fileName}` }, injectTo: 'head' },
        ] satisfies HtmlTagDescriptor[],
      }),
    },
  };
}

/** A file whose name changes with its content, so that it can be cached for good. */
function hashed(name: string, source: string): { readonly fileName: string; readonly source: string } {
  return { fileName: `assets/${name}-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.json`, source };
}
