import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { policyHeader } from '../../src/cli/site/content-security-policy.ts';

/** The site of the bundled list, as `npm run build` built it. */
export const builtSite = fileURLToPath(new URL('../../dist', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A host of one site, which a test publishes anew and switches off. */
export interface Host {
  /** The origin and the path of the site. */
  readonly address: string;
  /** Serves the files of another folder from now on. */
  readonly publish: (folder: string) => void;
  /** Breaks all connections while it is off. */
  readonly setOff: (isOff: boolean) => void;
  readonly close: () => void;
}

/** A host of a site below a path, with the headers of a build's `_headers` and without redirects. */
export function hostBelow(prefix: string, folder = builtSite): Promise<Host> {
  let site = folder;
  let isOff = false;
  const server = createServer((request, response) => {
    if (isOff) {
      request.socket.destroy();
      return;
    }
    const path = (request.url ?? '').replace(/[?#].*$/u, '');
    const name = path === prefix || path === prefix.slice(0, -1) ? 'index.html' : path.slice(prefix.length);
    try {
      if (!`${path}/`.startsWith(prefix)) throw new Error('outside the site');
      const content = readFileSync(join(site, name));
      response.setHeader('Content-Type', types[extname(name)] ?? 'application/octet-stream');
      response.setHeader('Content-Security-Policy', policyHeader);
      response.setHeader(
        'Cache-Control',
        /^(?:assets|files)\//u.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
      response.end(content);
    } catch {
      response.writeHead(404).end('not found');
    }
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
      resolve({
        address: `http://127.0.0.1:${port}${prefix}`,
        publish: (other) => {
          site = other;
        },
        setOff: (off) => {
          isOff = off;
        },
        close: () => server.close(),
      });
    });
  });
}
