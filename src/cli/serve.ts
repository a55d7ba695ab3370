import { createServer } from 'vite';
import { readList } from '../compile/read/read-list.ts';
import { createReporter } from '../compile/report/reporter.ts';
import { onListError } from './on-list-error.ts';
import { siteConfig } from './site-config.ts';

/**
 * Serves a list with live preview; `data` when no folder is named. For those who write lists the app runs as it is published, and a save is
 * on the screen in half the time; for those who write the app it runs with React's warnings, and follows its own sources.
 * Exit code 1 when there is no list to serve.
 */
export async function serve(args: readonly string[], mode: 'production' | 'development'): Promise<number> {
  const [folder = 'data'] = args.filter((arg) => !arg.startsWith('-'));
  return onListError(async () => {
    readList(folder, createReporter());
    process.env.NODE_ENV = mode;
    const server = await createServer({
      ...siteConfig(folder),
      configFile: false,
      mode,
      server: { port: Number(process.env.PORT ?? 5173), host: '127.0.0.1' },
    });
    await server.listen();
    console.log(`${folder} is served at ${server.resolvedUrls?.local[0]}\nEvery save changes the table. Ctrl-C ends it.`);
    return 0;
  });
}
