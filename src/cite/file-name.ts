import { fold } from '../paper/fold.ts';

const maxTitleLength = 40;

/**
 * The file name of an export: `model-serving-37-papers.bib`. ASCII letters, digits and hyphens only, for any
 * system.
 */
export function exportFileName(listTitle: string, papers: number, extension: string): string {
  const words = slug(listTitle);
  return `${words === '' ? '' : `${words}-`}${papers}-paper${papers === 1 ? '' : 's'}.${extension}`;
}

function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, maxTitleLength)
    .replace(/^-+|-+$/gu, '');
}
