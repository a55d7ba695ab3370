import { linksOf, type StyledText, slice } from '../../markdown/styled-text.ts';
import { spacedWords } from '../../markdown/white-space.ts';
import { isAllLinks, isDocument, isLabel, isPaperUrl } from '../../names/link-kind.ts';
import { isTitleLike } from '../../names/title-text.ts';

/** Tells whether a cell is nothing but links such as [Code], whatever its column is called. */
export function hasOnlyLabelledLinks(cell: StyledText | undefined): boolean {
  if (cell === undefined || !isAllLinks(cell)) return false;
  return linksOf(cell).every(({ start, end }) => isLabel(cell.text.slice(start, end)));
}

/** Tells whether a text holds a title: words that read like one, or that lead to literature. */
export function isTitleCell(cell: StyledText | undefined): boolean {
  if (cell === undefined) return false;
  const links = linksOf(cell);
  const words = spacedWords(cell.text);
  return (
    (words >= 3 && links.some(({ url, start, end }) => isPaperUrl(url) && end - start >= 12)) ||
    cell.text
      .split('\n')
      .some(
        (line) => (spacedWords(line) >= 4 || /^\s*\p{Script=Han}/u.test(line)) && isTitleLike(line.trim()),
      )
  );
}

/** `[KNAR'20][A Title of Words](…)`: a cell whose words, or nearly all, lead to a paper. */
export function isLinkedTitle(cell: StyledText | undefined): boolean {
  if (cell === undefined) return false;
  const link = linksOf(cell).find(({ url, start, end }) => {
    const words = cell.text.slice(start, end).trim();
    return spacedWords(words) >= 3 && (isPaperUrl(url) || isDocument(url)) && !isLabel(words);
  });
  return link !== undefined && cell.text.trim().length - (link.end - link.start) <= 30;
}

/** `[A Title of Words](…)<br>[Another Title](…), 2020`: a cell of several lines, each a linked title. */
export function isLinkedTitles(cell: StyledText): boolean {
  const lines = linesOf(cell).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return lines.length > 1 && lines.every(isLinkedTitle);
}

function linesOf(cell: StyledText): StyledText[] {
  let from = 0;
  return cell.text.split('\n').map((line) => {
    const start = from;
    from += line.length + 1;
    return slice(cell, start, from - 1);
  });
}

/** Tells whether a cell begins with a link to the web. */
export function beginsWithWebLink(cell: StyledText | undefined): boolean {
  return (
    cell !== undefined &&
    linksOf(cell).some(({ start, url }) => cell.text.slice(0, start).trim() === '' && /^https?:/iu.test(url))
  );
}

/** Tells whether a cell has words. */
export function isFilled<Cell extends StyledText>(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && /\S/u.test(cell.text);
}
