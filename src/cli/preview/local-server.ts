import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { policyHeader } from '../site/content-security-policy.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.ndjson': 'application/x-ndjson; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
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
export const localNames = /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/u;

/** Sends a file: its content, and its ETag if it has one. */
export type Send = (content: string | Buffer, etag?: string | null) => void;

/** Answers a request for a path below the server's root. False if there is nothing there. */
export type Answer = (path: string, send: Send, response: ServerResponse, query: URLSearchParams) => boolean;

/** Does what a POST to a path asks for, and says how it went; null if nothing can be done there. */
export type Act = (
  path: string,
  query: URLSearchParams,
  request: IncomingMessage,
) => Promise<{ readonly status: number; readonly content: string }> | null;

/**
 * Handles the requests of a server on this machine: a path that `answer` does not know, or throws for, is not found.
 * Every answer has the content security policy of the published page, and must not be shown in a frame.
 * `act` answers requests to do something, by POST; other methods are refused.
 * `isLocal`: whether only this machine may ask, so that other names in the Host header are refused.
 */
export function requestHandler(isLocal: boolean, answer: Answer, act: Act = () => null) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    response.setHeader('Content-Security-Policy', policyHeader);
    // Over http, browsers look up the hosts of a page's links before one is clicked.
    response.setHeader('X-DNS-Prefetch-Control', 'off');
    const end = (status: number, type: string, content: string | Buffer, etag: string | null = null) => {
      response.writeHead(status, {
        'Content-Type': type,
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'no-cache',
        ...(etag !== null && { ETag: etag }),
      });
      response.end(request.method === 'HEAD' ? undefined : content);
    };
    if (isLocal && !localNames.test(request.headers.host ?? '')) end(403, 'text/plain', 'Forbidden');
    else if (request.method !== 'GET' && request.method !== 'HEAD') {
      const done = request.method === 'POST' ? actOn(request) : null;
      if (done === null) end(405, 'text/plain', 'Method Not Allowed');
      else
        done.then(
          ({ status, content }) => end(status, 'text/plain; charset=utf-8', content),
          () => end(500, 'text/plain', 'Internal Server Error'),
        );
    } else if (!find(request.url ?? '/', (type, content, etag) => end(200, type, content, etag), response))
      end(404, 'text/plain', 'Not Found');
  };

  function actOn(request: IncomingMessage): ReturnType<Act> {
    try {
      const url = request.url ?? '/';
      return act(pathOf(url), queryOf(url), request);
    } catch {
      // The path cannot be decoded.
      return null;
    }
  }

  function find(
    url: string,
    send: (type: string, ...file: Parameters<Send>) => void,
    response: ServerResponse,
  ): boolean {
    try {
      const path = pathOf(url);
      const type = types[extname(path)] ?? 'application/octet-stream';
      return answer(path, (...file) => send(type, ...file), response, queryOf(url));
    } catch {
      // The path cannot be decoded, or the file has been deleted since it was listed.
      return false;
    }
  }
}

/** The path of a request below the server's root. Throws a URIError if it cannot be decoded. */
function pathOf(url: string): string {
  const path = decodeURIComponent(url.replace(/[?#].*$/u, '')).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function queryOf(url: string): URLSearchParams {
  return new URLSearchParams(/\?([^#]*)/u.exec(url)?.[1] ?? '');
}
