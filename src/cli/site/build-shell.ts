import { siteConfig } from '../site-config.ts';
import { thirdPartyLicences } from '../third-party-licences.mjs';
import { buildForProduction } from './build-for-production.ts';
import { shellPlugin } from './shell-plugin.ts';

/** Builds the app without a list into a folder. */
export async function buildShell(folder: string): Promise<void> {
  const site = siteConfig(shellPlugin(), thirdPartyLicences());
  await buildForProduction({ ...site, build: { ...site.build, outDir: folder, emptyOutDir: true } });
}
