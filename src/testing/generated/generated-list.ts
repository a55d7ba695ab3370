import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EntryShape, entryShapes } from './entry-shapes.ts';
import { seededRandom } from './seeded-random.ts';
import { createVocabulary } from './vocabulary.ts';

/** The target size of a list. */
export interface ListSize {
  readonly entries: number;
  readonly bytes: number;
  /** 500 if not given: that keeps a page well below the largest size that the compiler reads. */
  readonly entriesPerPage?: number;
}

const entriesPerSection = 20;

/**
 * Writes a generated list into a folder: pages of sections, each in one of the entry shapes. Deterministic.
 */
export function writeGeneratedList(folder: string, { entries, bytes, entriesPerPage = 500 }: ListSize): void {
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
      const size = Math.min(entriesPerSection, entriesPerPage - count, entries - done - count);
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
