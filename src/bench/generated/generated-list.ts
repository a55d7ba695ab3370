import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../seeded-random.ts';
import { type EntryShape, entryShapes } from './entry-shapes.ts';
import { createVocabulary } from './vocabulary.ts';

/** How large a list is to be. */
export interface ListSize {
  readonly entries: number;
  readonly bytes: number;
}

/** Entries on one page: a page stays well below the largest that is read. */
const entriesPerPage = 500;
const entriesPerSection = 20;

/** Writes an invented list into a folder: pages of sections, each section in one of the shapes that people write. The same size gives the same bytes. */
export function writeGeneratedList(folder: string, { entries, bytes }: ListSize): void {
  const random = seededRandom(entries);
  const vocabulary = createVocabulary(random);
  const perEntry = bytes / entries;
  const names: string[] = [];
  mkdirSync(join(folder, 'topics'), { recursive: true });
  for (let done = 0; done < entries; done += entriesPerPage) {
    const name = `topics/page-${names.length + 1}.md`;
    const page: string[] = [`# Topic ${vocabulary.words(2)}\n`];
    for (let count = 0; count < Math.min(entriesPerPage, entries - done); count += entriesPerSection) {
      const shape = entryShapes[
        (names.length + count / entriesPerSection) % entryShapes.length
      ] as EntryShape;
      const size = Math.min(entriesPerSection, entries - done - count);
      page.push(`## Section ${vocabulary.words(2)}\n`, shape.head);
      for (let entry = 0; entry < size; entry += 1)
        page.push(shape.write({ random, vocabulary, number: done + count + entry, bytes: perEntry }));
    }
    writeFileSync(join(folder, name), `${page.join('\n')}\n`);
    names.push(name);
  }
  writeFileSync(join(folder, 'README.md'), '# An invented list\n\nIts pages are in the table of contents.\n');
  writeFileSync(
    join(folder, 'SUMMARY.md'),
    `# Table of contents\n\n${names.map((name, index) => `* [Page ${index + 1}](${name})\n`).join('')}`,
  );
}
