import { createServer } from 'vite';
import { defaultList } from './default-list.ts';
import { previewPlugin } from './preview/preview-plugin.ts';
import { reportErrors } from './report-errors.ts';
import { siteConfig } from './site-config.ts';

/**
 * Serves a list (`data` by default) for working on the app, with React's warnings and hot reloading. Arguments:
 * `[LIST]`. Exit codes: 0 serving, 1 no list.
 */
export function run([folder = defaultList()]: string[]): Promise<number> {
  return reportErrors(async () => {
    process.env.NODE_ENV = 'development';
    const server = await createServer({
      ...siteConfig(previewPlugin(folder)),
      configFile: false,
      mode: 'development',
      server: { port: Number(process.env.PORT ?? 5173), host: '127.0.0.1' },
    });
    await server.listen();
    console.log(`Serving ${folder} at ${server.resolvedUrls?.local[0]}`);
    return 0;
  });
}
