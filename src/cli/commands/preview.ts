import { createServer } from 'node:http';
import { createReporter } from '../../compile/diagnostics/reporter.ts';
import { readList } from '../../compile/read/read-list.ts';
import type { Command } from '../command-line/command.ts';
import { listParameter, repositoryOptions } from '../command-line/list-parameter.ts';
import { runCommand, wrongUsage } from '../command-line/run-command.ts';
import { defaultList } from '../default-list.ts';
import { type GivenOrigin, readOrigin } from '../list-origin.ts';
import { answerWithList, answerWithSite, isSite } from '../preview/answer.ts';
import { editList } from '../preview/edit-list.ts';
import { openRequest } from '../preview/health/open-request.ts';
import { listen } from '../preview/listen.ts';
import { requestHandler } from '../preview/local-server.ts';
import { openInBrowser } from '../preview/open-in-browser.ts';
import { shellFolder } from '../site/shell-folder.ts';

/** Serves a list while it is edited. */
export const command = {
  name: 'preview',
  summary: 'Serves a list on this machine and updates the table on every save; or a site that was built.',
  parameters: [listParameter],
  options: {
    port: { value: 'PORT', help: 'the port to serve on; without it, $PORT or the first free one from 5173' },
    host: { value: 'HOST', help: 'the address to serve on; without it, 127.0.0.1, for this machine alone' },
    open: { help: 'open the preview in the browser' },
    ...repositoryOptions,
  },
  example: 'paperdex preview . --open',
  exitCodes: [
    [0, 'served until it was stopped'],
    [1, 'no list, or a port that is in use'],
  ],
} as const satisfies Command;

/** Runs the command. Resolves when the preview is served; it ends with the process. */
export function run(args: string[]): Promise<number> {
  return runCommand(command, args, async ({ words: [folder = defaultList()], options }) => {
    const { host = '127.0.0.1', port: printed = process.env.PORT } = options;
    const port = printed === undefined ? null : Number(printed);
    if (port !== null && !(Number.isInteger(port) && port >= 0 && port < 65_536)) {
      console.error(wrongUsage(command.name, `“${printed}” is not a port, a number up to 65535`));
      return 2;
    }
    const given = readOrigin(options);
    if ('problem' in given) {
      console.error(wrongUsage(command.name, given.problem));
      return 2;
    }
    const { answer, act, close, note } = isSite(folder)
      ? {
          answer: answerWithSite(folder),
          act: undefined,
          close: () => {},
          note: 'This is the site as it was built.',
        }
      : await editedList(folder, given.origin);
    const isLocal = /^(?:localhost|127(?:\.\d+){3}|::1)$/u.test(host);
    const server = createServer(requestHandler(isLocal, answer, act));
    const bound = await listen(server, host, port).catch(async (error: unknown) => {
      await close();
      throw error;
    });
    const address = `http://${shownHost(host)}:${bound}/`;
    console.log(`Serving ${folder} at ${address}\n${note} Press Ctrl-C to stop.`);
    if (options.open) openInBrowser(address);
    return 0;
  });
}

/** Opens a list for editing. Throws a ListError if there is none, now rather than in the browser. */
async function editedList(folder: string, origin: GivenOrigin) {
  readList(folder, createReporter());
  const shell = await shellFolder();
  const edited = await editList(folder, { info: console.log, error: console.error }, origin);
  return {
    answer: answerWithList(shell, folder, edited),
    act: openRequest(folder, edited.list),
    close: edited.close,
    note: 'The table updates on every save.',
  };
}

/** The name under which a browser reaches an address that a server listens on. */
function shownHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
