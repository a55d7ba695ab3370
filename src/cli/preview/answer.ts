import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../files/files-in.ts';
import { isInside } from '../site/inside.ts';
import { readManifest } from '../site/manifest.ts';
import { withoutOffline } from '../site/offline/with-service-worker.ts';
import { oneFileName } from '../site/one-file/one-file-names.ts';
import { withPageMetadata } from '../site/page-metadata.ts';
import { answerQuestions } from './answer-questions.ts';
import { answerSinceHead } from './changes/answer-since-head.ts';
import type { EditedList } from './edit-list.ts';
import { liveFile } from './live-files.ts';
import type { Answer } from './local-server.ts';

/** Marks the page of a preview for the app (`src/preview/is-preview.ts`). */
export const previewMark = '<meta name="preview">';

/** The address of the page List health: the page of the app, which looks at its own address. */
export const healthPage = 'health.html';

/** Answers with the shell and the list that is being edited. */
export function answerWithList(shell: string, folder: string, { list, events }: EditedList): Answer {
  const shellFiles = new Set(filesIn(shell));
  const sinceHead = answerSinceHead(folder, list);
  const questions = answerQuestions(list);
  return (path, send, response, query) => {
    if (path === 'events') {
      events.add(response);
      return true;
    }
    if (path === 'index.html' || path === healthPage) {
      const html = readFileSync(join(shell, 'index.html'), 'utf8').replace('<head>', `<head>${previewMark}`);
      const good = list.lastGood();
      // List health does not load the dataset.
      const page = path === healthPage ? html.replace(/<link id="dataset"[^>]*>/u, '') : html;
      send(good === null ? page : withPageMetadata(page, good.list));
      return true;
    }
    if (sinceHead(path, send) || questions(path, query, response)) return true;
    const found = liveFile(list, folder, path);
    if (found !== null) send(found.content, found.etag);
    else if (shellFiles.has(path)) send(readFileSync(join(shell, path)));
    else return false;
    return true;
  };
}

/** Whether a build wrote a site into a folder. */
export function isSite(folder: string): boolean {
  return readManifest(folder) !== null && existsSync(join(folder, 'index.html'));
}

/**
 * Answers with the files that a build wrote into a folder. Its page stores nothing for visits without a
 * connection: they would outlive the preview, and be there for the next site at this address. The site in one
 * file is saved, not opened: it has a policy of its own.
 */
export function answerWithSite(folder: string): Answer {
  return (path, send, response) => {
    if (!readManifest(folder)?.includes(path) || !isInside(folder, path)) return false;
    if (!lstatSync(join(folder, path)).isFile()) return false;
    const content = readFileSync(join(folder, path));
    if (path === oneFileName) response.setHeader('Content-Disposition', 'attachment');
    send(path === 'index.html' ? withoutOffline(content.toString()) : content);
    return true;
  };
}
