import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFolder } from '../../cli/compile-folder.ts';

/** Saves a page of a list with one more entry of the given title, as a maintainer would. The one that it saved before is gone. */
export type EntryEditor = (title: string) => void;

/** Finds a page to edit: the longest one that lists a paper with its title in plain words. New entries are written as that one is. */
export function createEntryEditor(folder: string): EntryEditor {
  const { pages, papers } = compileFolder(folder).dataset;
  const texts = new Map(pages.map(({ path }) => [path, readFileSync(join(folder, path), 'utf8')]));
  const models = papers.flatMap(({ title, placements, kind }) => {
    const [place, ...more] = placements;
    if (place === undefined || more.length > 0 || kind !== 'paper') return [];
    const lines = (texts.get(place.file) ?? '').split('\n');
    const written = lines.slice(place.line - 1, place.endLine).join('\n');
    return written.split(title).length === 2
      ? [{ file: place.file, title, lines, written, end: place.endLine }]
      : [];
  });
  const [model] = models.toSorted((a, b) => b.lines.length - a.lines.length);
  if (model === undefined) throw new Error(`no entry of ${folder} can be copied`);
  const { file, title, lines, written, end } = model;
  return (newTitle) => {
    // The addresses are changed too: two papers of one address would be told of.
    const copy = written
      .replace(title, () => newTitle)
      .replace(/https?:\/\/[^\s)\]>"]+/gu, () => 'https://papers.example.org/new.pdf');
    writeFileSync(join(folder, file), [...lines.slice(0, end), copy, ...lines.slice(end)].join('\n'));
  };
}

/** Titles of new entries, each unlike the others. */
export function newTitles(count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => `Freshly${index}Saved: An Entry That Nobody Listed Before Number ${index}`,
  );
}
