import { basename, join } from 'node:path';
import { createReporter } from '../../compile/diagnostics/reporter.ts';
import { readList } from '../../compile/read/read-list.ts';
import { allCases } from '../../testing/cases/read-cases.ts';
import { citationFiles, pageOfCitations, readCitations } from '../../testing/cases/read-citations.ts';
import { type Corpus, foldersOfLists } from '../../testing/corpus.ts';
import { withMadeUpLists } from '../../testing/made-up-lists.ts';
import { hashOf } from './pick.ts';
import { readPage, type TriedPage } from './try-law.ts';

/** Where pages are from on which laws are tried. */
export interface Source {
  readonly name: string;
  /** Compiles its pages. Throws a CorpusError if its lists cannot be generated. */
  readonly read: () => TriedPage[];
}

/** All citations that the compiler is tested with. */
export const citations: Source = {
  name: 'citations',
  read: () =>
    citationFiles().flatMap((file) =>
      readCitations(file).map((page, index) =>
        readPage(`${file} page ${index + 1}`, 'README.md', pageOfCitations(page)),
      ),
    ),
};

/** The compiler's cases: one in three, to save time. */
export const cases: Source = { name: 'cases', read: casePages };

/** The lists of a corpus, and lists that its generator makes up. */
export function listsOf(corpus: Corpus): Source[] {
  return [
    { name: 'lists', read: () => foldersOfLists(corpus.lists).flatMap(sampleOfList) },
    { name: 'generated lists', read: () => generatedPages(corpus) },
  ];
}

function casePages(): TriedPage[] {
  return allCases()
    .filter(({ name }) => hashOf(name) % 3 === 0)
    .flatMap(({ name, files }) =>
      files
        .filter(({ path }) => path.endsWith('.md'))
        .map(({ path, text }) => readPage(`${name} ${path}`, path, text)),
    );
}

const linesPerSection = 60;
const linesPerList = 400;

/** Sections of a list from anywhere in it, so that each list counts alike. */
function sampleOfList(folder: string): TriedPage[] {
  const sections = readList(folder, createReporter()).pages.flatMap(({ path, text }) =>
    sectionsOf(text).map((section) => ({ path, ...section })),
  );
  const sample: TriedPage[] = [];
  let lines = 0;
  for (const { path, linesAbove, section } of inMixedOrder(sections)) {
    if (lines >= linesPerList) break;
    const page = readPage(`${basename(folder)} ${path}`, path, section, linesAbove);
    lines += page.page.lines.length;
    sample.push(page);
  }
  return sample;
}

interface Section {
  readonly path: string;
  readonly linesAbove: number;
  readonly section: string;
}

/** An order that has nothing to do with the page's. */
function inMixedOrder(sections: readonly Section[]): Section[] {
  const keyOf = ({ path, linesAbove }: Section) => hashOf(`${path}:${linesAbove}`);
  return sections.toSorted((a, b) => keyOf(a) - keyOf(b));
}

/** The first lines of each section of a page. */
function sectionsOf(text: string): Omit<Section, 'path'>[] {
  const lines = text.split(/\r?\n/u);
  const starts = lines.flatMap((each, index) => (index === 0 || /^#{1,6} /u.test(each) ? [index] : []));
  return starts.map((start, index) => {
    const end = Math.min(starts[index + 1] ?? lines.length, start + linesPerSection);
    return { linesAbove: start, section: lines.slice(start, end).join('\n') };
  });
}

function generatedPages(corpus: Corpus): TriedPage[] {
  return withMadeUpLists(corpus, { seed: 9301, lists: 40, size: '8-12' }, (folder) =>
    foldersOfLists(join(folder, 'lists')).flatMap((list) =>
      readList(list, createReporter()).pages.map(({ path, text }) =>
        readPage(`${basename(list)} ${path}`, path, text),
      ),
    ),
  );
}
