import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { CardParts } from '../../../publish/cards/draw-card.ts';
import { publishedFolder } from '../../files/published-folder.ts';
import { projectRoot } from '../../project-root.ts';

/** Where the parts are that cards are made with, in the project. */
const sources = {
  renderer: 'node_modules/@resvg/resvg-wasm/index_bg.wasm',
  title: 'node_modules/inter-ui/display/InterDisplay-SemiBold.woff2',
  text: 'node_modules/inter-ui/web/Inter-Regular.woff2',
  licence: 'node_modules/inter-ui/LICENSE.txt',
} as const;
/** The folder of the package with them. */
export const cardPartsFolder = 'card-parts';
/** The renderer takes a third of its size in the package. */
const compressedRenderer = 'resvg.wasm.br';
/** The highest would take ten times as long and save a tenth. */
const quality = 9;

/** Reads what cards are made with: beside the commands where these are published, else from the project. */
export function cardParts(shell: string): CardParts {
  const published = publishedFolder(cardPartsFolder);
  const read = (source: string) =>
    readFileSync(published === null ? join(projectRoot, source) : join(published, basename(source)));
  return {
    renderer:
      published === null
        ? read(sources.renderer)
        : brotliDecompressSync(readFileSync(join(published, compressedRenderer))),
    logo: readFileSync(join(shell, 'favicon.svg'), 'utf8'),
    fonts: { title: read(sources.title), text: read(sources.text) },
  };
}

/** Writes what cards are made with into a folder of the package. */
export function writeCardParts(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const source of [sources.title, sources.text, sources.licence])
    copyFileSync(join(projectRoot, source), join(folder, basename(source)));
  const renderer = readFileSync(join(projectRoot, sources.renderer));
  writeFileSync(
    join(folder, compressedRenderer),
    brotliCompressSync(renderer, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
  );
}
