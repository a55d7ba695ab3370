import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { createReporter } from '../../compile/diagnostics/reporter.ts';
import { readList } from '../../compile/read/read-list.ts';
import { reportErrors } from '../report-errors.ts';
import { siteConfig } from '../site-config.ts';
import { previewPlugin } from './preview-plugin.ts';

/**
 * Serves a list (`data` by default) with live preview (`npm start` and `npm run dev`; `npm run preview`
 * serves a build). In production mode, for editing lists, a save reaches the screen in half the time; in
 * development mode, for working on the app, React's warnings and hot reloading are on. Exit codes: 0
 * serving, 1 no list, 2 wrong usage.
 */
export async function serve(args: string[], mode: 'production' | 'development'): Promise<number> {
  const folder = readFolder(args);
  if (folder === null) {
    console.error('usage: npm start -- [LIST_DIR]');
    return 2;
  }
  return reportErrors(async () => {
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
      `Serving ${folder} at ${server.resolvedUrls?.local[0]}\nThe table updates on every save. Press Ctrl-C to stop.`,
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
