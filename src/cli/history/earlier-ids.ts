import { compileList } from '../../compile/compile-list.ts';
import { createReporter } from '../../compile/diagnostics/reporter.ts';
import type { ListFiles, SourceFile } from '../../compile/read/read-list.ts';
import type { EarlierLine } from '../../history/earlier-titles.ts';
import { wordsOf } from '../../history/line-words.ts';
import type { Paper } from '../../paper/schema.ts';
import { aroundLines } from './around-lines.ts';
import type { EarlierPaper } from './former-ids.ts';

/** In lines: of a longer page, only what is around the earlier texts is compiled. */
const maxPage = 400;
const context = 40;

/** Pages in which lines have earlier texts. */
export interface EarlierPages {
  readonly pages: readonly SourceFile[];
  /** Where each text is now: its line, from 1. */
  readonly lines: readonly number[];
}

/**
 * Puts earlier texts in the place of the present ones, so that they are read by the habits of their page. If the block
 * is needed to read a text, as for a row of a table, the block comes at the end of the page instead.
 */
export function earlierPages(files: ListFiles, texts: readonly EarlierLine[]): EarlierPages {
  const pages = new Map<string, string[]>();
  const places = new Map<string, number>();
  const lines = texts.map(({ file, line, text, block }) => {
    const page = pages.get(file) ?? files.pages.find(({ path }) => path === file)?.text.split('\n') ?? [];
    pages.set(file, page);
    page[line - 1] = '';
    const isInPlace = block.length === 0;
    const key = `${file}\n${isInPlace ? text : block.join('\n')}`;
    const start = places.get(key) ?? (isInPlace ? line : page.push('') + 1);
    if (!places.has(key)) {
      if (isInPlace) page[line - 1] = text;
      else page.push(...block);
    }
    places.set(key, start);
    return start + Math.max(0, block.indexOf(text));
  });
  return {
    pages: [...pages].map(([path, page]) => {
      const own = lines.filter((_, index) => texts[index]?.file === path);
      const read = page.length <= maxPage ? page : aroundLines(page, own, context);
      return { path, text: read.join('\n') };
    }),
    lines,
  };
}

/** Compiles pages with earlier texts and finds the ids of the papers there. */
export function compiledIds(files: ListFiles, papers: readonly EarlierPaper[]): (string | null)[] {
  const { pages, lines } = earlierPages(
    files,
    papers.map(({ before }) => before),
  );
  const { dataset } = compileList({ ...files, pages }, createReporter());
  return papers.map(({ paper, before }, index) => {
    const line = lines[index] ?? 0;
    const found = dataset.papers.filter(({ placements }) =>
      placements.some((place) => place.file === before.file && place.line <= line && place.endLine >= line),
    );
    // In a table, the line may be that of another paper.
    const isCertain = found.length < 2 && before.block.length === 0;
    return (isCertain ? found[0] : found.find((other) => isSame(paper, other)))?.id ?? null;
  });
}

/** Whether two papers are one: they have a link, or most words of the shorter title in common. */
function isSame(one: Paper, other: Paper): boolean {
  const urls = new Set(one.links.map(({ url }) => url));
  if (other.links.some(({ url }) => urls.has(url))) return true;
  const [words, others] = [wordsOf(one.title), wordsOf(other.title)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return 2 * shared > Math.min(words.size, others.size);
}
