import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFolder } from '../../../cli/compile-folder.ts';

/** Saves a list's page with an additional entry of the given title, replacing the one it added before. */
export type EntryEditor = (title: string) => void;

/**
 * Creates an editor for the longest page that lists a paper with a plain-text title. New entries copy that
 * paper's markdown. Throws if no entry can be copied.
 */
export function createEntryEditor(folder: string): EntryEditor {
  const { pages, papers } = compileFolder(folder).dataset;
  const texts = new Map(pages.map(({ path }) => [path, readFileSync(join(folder, path), 'utf8')]));
  const candidates = papers.flatMap(({ title, placements, kind }) => {
    const [placement, ...more] = placements;
    if (placement === undefined || more.length > 0 || kind !== 'paper') return [];
    const lines = (texts.get(placement.file) ?? '').split('\n');
    const written = lines.slice(placement.line - 1, placement.endLine).join('\n');
    return written.split(title).length === 2
      ? [{ file: placement.file, title, lines, written, end: placement.endLine }]
      : [];
  });
  const [model] = candidates.toSorted((a, b) => b.lines.length - a.lines.length);
  if (model === undefined) throw new Error(`no entry of ${folder} can be copied`);
  const { file, title, lines, written, end } = model;
  return (newTitle) => {
    // URLs are replaced too, since two papers with the same URL cause a diagnostic.
    const copy = written
      .replace(title, () => newTitle)
      .replace(/https?:\/\/[^\s)\]>"]+/gu, () => 'https://papers.example.org/new.pdf');
    writeFileSync(join(folder, file), [...lines.slice(0, end), copy, ...lines.slice(end)].join('\n'));
  };
}

/** Distinct titles for new entries. `run`: a word that no other run over the same list has. */
export function newTitles(count: number, run: string): string[] {
  return Array.from(
    { length: count },
    (_, index) => `Fresh${run}${index}: An Entry That Nobody Listed Before Number ${index}`,
  );
}
