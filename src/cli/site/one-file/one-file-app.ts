import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { projectRoot } from '../../project-root.ts';
import { siteConfig } from '../../site-config.ts';
import { buildForProduction } from '../build-for-production.ts';
import { appParts } from './one-file-names.ts';

const embeddedFiles = join(projectRoot, 'src/ui/files/embedded-files.ts');

/** The app gets its files from the page. */
const filesInPage: Plugin = {
  name: 'paperdex:files-in-page',
  enforce: 'pre',
  resolveId: (source) => (source.endsWith('/site-files.ts') ? embeddedFiles : null),
};

/** Builds the app without a list: all scripts as one, and all styles as one with the font in them. */
export async function buildOneFileApp(folder: string): Promise<void> {
  const site = siteConfig(filesInPage);
  const built = await buildForProduction({
    ...site,
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      modulePreload: false,
      rolldownOptions: {
        checks: { pluginTimings: false },
        transform: { inject: { fetch: [embeddedFiles, 'fetchFile'] } },
        output: { codeSplitting: false },
      },
    },
  });
  const outputs = [built].flat().flatMap((made) => ('output' in made ? made.output : []));
  const scripts = outputs.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  const styles = outputs.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  if (scripts.length !== 1) throw new Error(`the app is in ${scripts.length} scripts, not in one`);
  writeFileSync(join(folder, appParts.script), scripts.join(''));
  // The font is in the page and so there before the text: no other font stands in for it.
  const withFont = styles.join('').replaceAll('font-display:optional', 'font-display:block');
  writeFileSync(join(folder, appParts.styles), withFont);
}
