import type { Plugin } from 'vite';
import { withPageMetadata } from '../site/page-metadata.ts';
import { healthPage, previewMark } from './answer.ts';
import { answerQuestions } from './answer-questions.ts';
import { answerSinceHead } from './changes/answer-since-head.ts';
import { type EditedList, editList } from './edit-list.ts';
import { liveFile } from './live-files.ts';

/** The script that runs before the first paint; in the shell, it is a file of its own. */
const bootScript = '<script type="module" src="/src/app/boot-script.ts"></script>';

/** A Vite plugin that serves a list in the app, for working on the app itself. */
export function previewPlugin(folder: string): Plugin {
  let edited: EditedList | null = null;
  return {
    name: 'paperdex:preview',
    apply: 'serve',
    async configureServer({ config, httpServer, middlewares }) {
      const opened = await editList(folder, config.logger);
      const { list, events, close } = opened;
      edited = opened;
      const sinceHead = answerSinceHead(folder, list);
      const questions = answerQuestions(list);
      httpServer?.once('close', () => void close());
      middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/[?#].*$/u, '').slice(config.base.length);
        if (path === 'events') return events.add(response);
        if (sinceHead(path, (content) => response.end(content))) return;
        if (path === healthPage) request.url = request.url?.replace(healthPage, 'index.html');
        const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
        if (questions(path, query, response)) return;
        const found = liveFile(list, folder, path);
        if (found === null) return next();
        if (path.endsWith('.json')) response.setHeader('Content-Type', 'application/json');
        if (found.etag !== null) response.setHeader('ETag', found.etag);
        response.end(found.content);
      });
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => {
        const marked = html.replace('<head>', `<head>${previewMark}${bootScript}`);
        const good = edited?.list.lastGood() ?? null;
        return good === null ? marked : withPageMetadata(marked, good.list);
      },
    },
  };
}
