import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { filesIn } from '../files/files-in.ts';
import { withPageMetadata } from '../site/page-metadata.ts';
import type { EditedList } from './edit-list.ts';
import { liveFile } from './live-files.ts';

/** Marks the page of a preview for the app (`src/preview/is-preview.ts`). */
export const previewMark = '<meta name="preview">';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
};

/** Names under which a browser on this machine reaches the server; others are those of another site (DNS rebinding). */
const localNames = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/u;

/**
 * Answers requests for the shell with the list that is being edited. `isLocal`: whether only this machine may ask, so
 * that other names in the Host header are refused.
 */
export function requestHandler(
  shell: string,
  folder: string,
  { list, events }: EditedList,
  isLocal: boolean,
) {
  const shellFiles = new Set(filesIn(shell));
  return (request: IncomingMessage, response: ServerResponse): void => {
    try {
      answer(request, response);
    } catch {
      // An image may have been deleted since the list was compiled.
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not Found');
    }
  };

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const end = (status: number, type: string, content: string | Buffer, etag: string | null = null) => {
      response.writeHead(status, {
        'Content-Type': type,
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'no-cache',
        ...(etag !== null && { ETag: etag }),
      });
      response.end(request.method === 'HEAD' ? undefined : content);
    };
    const path = pathOf(request.url ?? '/');
    if (isLocal && !localNames.test(request.headers.host ?? '')) end(403, 'text/plain', 'Forbidden');
    else if (request.method !== 'GET' && request.method !== 'HEAD')
      end(405, 'text/plain', 'Method Not Allowed');
    else if (path === 'events') events.add(response);
    else if (path === 'index.html') {
      const html = readFileSync(join(shell, path), 'utf8').replace('<head>', `<head>${previewMark}`);
      const good = list.lastGood();
      end(200, types['.html'] ?? '', good === null ? html : withPageMetadata(html, good.dataset));
    } else {
      const found = path === null ? null : liveFile(list, folder, path);
      const type = types[extname(path ?? '')] ?? 'application/octet-stream';
      if (found !== null) end(200, type, found.content, found.etag);
      else if (path !== null && shellFiles.has(path)) end(200, type, readFileSync(join(shell, path)));
      else end(404, 'text/plain', 'Not Found');
    }
  }
}

/** The path of a request below the server's root; null if it cannot be decoded. */
function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/u, '')).slice(1);
    return path === '' ? 'index.html' : path;
  } catch {
    return null;
  }
}
