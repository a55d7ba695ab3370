import { build } from 'vite';
import { siteConfig } from '../site-config.ts';
import { thirdPartyLicences } from '../third-party-licences.mjs';
import { shellPlugin } from './shell-plugin.ts';

/** Builds the app without a list into a folder. */
export async function buildShell(folder: string): Promise<void> {
  const mode = process.env.NODE_ENV;
  // A NODE_ENV set in the shell must not put development builds of the libraries into the site.
  process.env.NODE_ENV = 'production';
  const site = siteConfig(shellPlugin(), thirdPartyLicences());
  await build({
    ...site,
    configFile: false,
    logLevel: 'warn',
    build: { ...site.build, outDir: folder, emptyOutDir: true },
  });
  if (mode === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = mode;
}
