import type { HtmlTagDescriptor, Plugin } from 'vite';
import { publishedSchemas } from '../../paper/json-schemas.ts';
import { bundleSmallScript } from './bundle-small-script.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { dataFiles } from './data-files.ts';
import { withDeferredApp } from './deferred-app.ts';
import { hashedFile } from './hashed-file.ts';
import { workerSources } from './offline/worker-sources.ts';
import { articleSheet } from './plain-head.ts';

/** A Vite plugin that builds the app without a list: its page names the list's files by their bare names. */
export function shellPlugin(): Plugin {
  let boot = hashedFile('boot', 'js', '');
  const workers = new Map<string, string>();
  let plain = hashedFile('plain', 'js', '');
  return {
    name: 'paperdex:shell',
    apply: 'build',
    async buildStart() {
      boot = hashedFile('boot', 'js', await bundleSmallScript('src/app/boot-script.ts'));
      plain = hashedFile('plain', 'js', await bundleSmallScript('src/app/plain-page-script.ts'));
      for (const [path, entry] of Object.entries(workerSources))
        workers.set(path, await bundleSmallScript(entry));
    },
    generateBundle(_, bundle) {
      for (const { path, content } of [articleSheet(bundle), boot, plain])
        this.emitFile({ type: 'asset', fileName: path, source: content });
      for (const [path, source] of workers) this.emitFile({ type: 'asset', fileName: path, source });
      for (const { path, schema } of publishedSchemas())
        this.emitFile({ type: 'asset', fileName: path, source: `${JSON.stringify(schema, null, 1)}\n` });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => ({
        html: withDeferredApp(html),
        tags: [
          {
            tag: 'meta',
            attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
            injectTo: 'head-prepend',
          },
          ...fontPreloads(Object.keys(bundle)),
          { tag: 'script', attrs: { src: `./${boot.path}` }, injectTo: 'head' },
          {
            tag: 'link',
            attrs: { id: 'dataset', rel: 'preload', as: 'fetch', crossorigin: '', href: dataFiles.dataset },
            injectTo: 'head',
          },
          { tag: 'meta', attrs: { name: 'pages', content: dataFiles.pages }, injectTo: 'head' },
          { tag: 'meta', attrs: { name: 'details', content: dataFiles.details }, injectTo: 'head' },
        ] satisfies HtmlTagDescriptor[],
      }),
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
