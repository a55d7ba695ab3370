import { realpathSync, statSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { resolve, sep } from 'node:path';
import type { OpenOutcome } from '../../../paper/reports/health.ts';
import { isInside } from '../../site/inside.ts';
import type { EditedState } from '../answer-questions.ts';
import { type Act, localNames } from '../local-server.ts';
import { type FilePlace, openInEditor } from './editor.ts';

/**
 * Opens a file of the list in the editor: `POST open?file=&line=&column=`. Refuses files that the report does not
 * name and requests that this preview's own page on this machine did not make.
 */
export function openRequest(
  folder: string,
  list: Pick<EditedState, 'report'>,
  open: (place: FilePlace) => Promise<string | null> = openInEditor,
): Act {
  return (path, query, request) => {
    if (path !== 'open') return null;
    const file = query.get('file') ?? '';
    const [line, column] = [placeIn(query, 'line'), placeIn(query, 'column')];
    if (!isOwnRequest(request)) return Promise.resolve({ status: 403, content: 'Forbidden' });
    const opened = line === null || column === null ? null : filePath(folder, list, file);
    if (line === null || column === null || opened === null)
      return Promise.resolve({ status: 404, content: 'Not Found' });
    return open({ path: opened, line, column }).then((editor) => {
      const outcome: OpenOutcome = { editor };
      return { status: 200, content: JSON.stringify(outcome) };
    });
  };
}

const ownMachine = /^(?:127(?:\.\d+){3}|::1|::ffff:127(?:\.\d+){3})$/u;

/**
 * Whether the page that this server sent made a request, in a browser on this machine. Browsers send `Origin` with
 * every POST, and no page of another site can change it or `Sec-Fetch-Site`; a name of another site may lead here too.
 */
export function isOwnRequest({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>): boolean {
  const { host = '', origin, 'sec-fetch-site': site = 'same-origin' } = headers;
  return (
    ownMachine.test(socket.remoteAddress ?? '') &&
    localNames.test(host) &&
    origin === `http://${host}` &&
    site === 'same-origin'
  );
}

/** The absolute path of a file that the report names, if it is in the list's folder. */
function filePath(folder: string, { report }: Pick<EditedState, 'report'>, file: string): string | null {
  const { files, diagnostics } = report();
  const isNamed = files.some(({ path }) => path === file) || diagnostics.some((each) => each.file === file);
  if (!isNamed || !isInside(folder, file)) return null;
  const path = resolve(folder, file);
  try {
    // A page may be a link to another file of the list.
    const target = realpathSync(path);
    return target.startsWith(realpathSync(folder) + sep) && statSync(target).isFile() ? path : null;
  } catch {
    return null;
  }
}

function placeIn(query: URLSearchParams, key: string): number | null {
  const text = query.get(key) ?? '1';
  return /^[1-9]\d{0,8}$/u.test(text) ? Number(text) : null;
}
