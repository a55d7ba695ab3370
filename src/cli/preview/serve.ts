import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { createReporter } from '../../compile/diagnostics/reporter.ts';
import { readList } from '../../compile/read/read-list.ts';
import { onListError } from '../on-list-error.ts';
import { siteConfig } from '../site-config.ts';
import { previewPlugin } from './preview-plugin.ts';

/**
 * Serves a list with live preview; `data` when no folder is named. For those who write lists the app runs as it is published, and a save is
 * on the screen in half the time; for those who write the app it runs with React's warnings, and follows its own sources.
 * Exit codes: 1 when there is no list to serve, 2 for wrong usage.
 */
export async function serve(args: string[], mode: 'production' | 'development'): Promise<number> {
  const folder = readFolder(args);
  if (folder === null) {
    console.error('usage: npm start -- [LIST_DIR]');
    return 2;
  }
  return onListError(async () => {
    readList(folder, createReporter());
    process.env.NODE_ENV = mode;
    const server = await createServer({
      ...siteConfig(previewPlugin(folder)),
      configFile: false,
      mode,
      server: { port: Number(process.env.PORT ?? 5173), host: '127.0.0.1' },
    });
    await server.listen();
    console.log(
      `${folder} is served at ${server.resolvedUrls?.local[0]}\nEvery save changes the table. Ctrl-C ends it.`,
    );
    return 0;
  });
}

function readFolder(args: string[]): string | null {
  try {
    const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
    return positionals.length > 1 ? null : (positionals[0] ?? 'data');
  } catch {
    return null;
  }
}
