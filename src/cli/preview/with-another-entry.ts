import type { ListFiles, SourceFile } from '../../compile/read/read-list.ts';
import type { Paper } from '../../paper/schema.ts';

/**
 * The files of a list as if someone had added an entry to the middle of its longest page. `papers`: what the list was
 * compiled to.
 */
export function withAnotherEntry(files: ListFiles, papers: readonly Paper[]): ListFiles {
  const [longest] = files.pages.toSorted((a, b) => b.text.length - a.text.length);
  if (longest === undefined) return files;
  const placements = papers.flatMap((paper) => paper.placements).filter(({ file }) => file === longest.path);
  const model = placements[Math.floor(placements.length / 2)];
  const edited = withCopy(longest, model?.line ?? 1, model?.endLine ?? 1);
  return { ...files, pages: files.pages.map((page) => (page === longest ? edited : page)) };
}

/** A page with the lines from `first` to `last` once more below them, about something that nobody has listed. */
function withCopy(page: SourceFile, first: number, last: number): SourceFile {
  const lines = page.text.split('\n');
  const copy = lines.slice(first - 1, last).map(withOtherWords);
  return { ...page, text: lines.toSpliced(last, 0, ...copy).join('\n') };
}

/** A line of the same shape with other words: the longer ones are spelled backwards, but for `https:`. */
function withOtherWords(line: string): string {
  return line.replace(/\p{Ll}{5,}(?!:)/gu, (word) => [...word].reverse().join(''));
}
