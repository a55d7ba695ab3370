import { fold } from '../paper/fold.ts';

const longestTitle = 40;

/** The name of a file with papers of a list: `model-serving-37-papers.bib`. Letters of ASCII, digits and hyphens only, for any system. */
export function exportFileName(listTitle: string, papers: number, extension: string): string {
  const words = slug(listTitle);
  return `${words === '' ? '' : `${words}-`}${papers}-paper${papers === 1 ? '' : 's'}.${extension}`;
}

function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, longestTitle)
    .replace(/^-+|-+$/gu, '');
}
