import type { Paper } from '../paper/schema.ts';
import { parseBibFile } from './bibtex/bib-records.ts';
import { type Bibliography, createBibliography } from './bibtex/bibliography.ts';
import { type BibtexFacts, bibtexFacts } from './bibtex/bibtex-facts.ts';
import { quoted } from './diagnostics/quoted.ts';
import type { Reporter } from './diagnostics/reporter.ts';
import type { Entry, EntryLink } from './entries/entry.ts';
import { isBibliography } from './names/link-kind.ts';
import { oneOf } from './patterns/pattern.ts';
import { readBibliography } from './read/read-bibliography.ts';

/** The `.bib` files of a list, read where entries link to them. */
export interface Bibliographies {
  /** The facts of the first record that an entry of the paper links to; null if none links to a record. */
  factsOf(group: readonly Entry[], title: string): BibtexFacts | null;
  /** The lines of a file that was read; none of any other. */
  linesOf(path: string): readonly string[];
}

/** Creates a reader of the `.bib` files below a folder: each is read once, its problems are reported once. */
export function createBibliographies(root: string, reporter: Reporter): Bibliographies {
  const known = new Map<string, Bibliography | null>();
  const open = (path: string): Bibliography | null => {
    const found = known.get(path);
    if (found !== undefined) return found;
    const bibliography = openBibliography(root, path, reporter);
    known.set(path, bibliography);
    return bibliography;
  };
  return {
    factsOf(group, title) {
      for (const entry of group)
        for (const link of entry.links) {
          const { page } = link;
          const bibliography = page !== null && isBibliography(page) ? open(page) : null;
          if (page === null || bibliography === null) continue;
          const record = recordOf(bibliography, link, [title, entry.title]);
          if (record !== null) return bibtexFacts(record, page);
          reportMissing(entry, link, page, reporter);
        }
      return null;
    },
    linesOf: (path) => known.get(path)?.lines ?? [],
  };
}

/** A merged paper with its BibTeX record's facts. A record of literature makes the paper's kind `paper`. */
export function withBibtex<P extends Pick<Paper, 'kind' | 'provenance'>>(
  paper: P,
  facts: BibtexFacts | null,
): P & Pick<Paper, 'bibtex'> {
  if (facts === null) return { ...paper, bibtex: null };
  const { bibtex, provenance } = facts;
  return {
    ...paper,
    bibtex,
    kind: literature.test(bibtex.type) || bibtex.arxiv !== undefined ? 'paper' : paper.kind,
    provenance: { ...paper.provenance, ...provenance },
  };
}

/** Record types that are always research literature. With others, such as `book`, a paper keeps its kind. */
const literature = oneOf('u')`
  article|inproceedings|conference|incollection|inbook|phdthesis|mastersthesis|thesis|techreport|report
  |unpublished`;

function openBibliography(root: string, path: string, reporter: Reporter): Bibliography | null {
  const { text, problem } = readBibliography(root, path);
  const { records, problems } = parseBibFile(text ?? '');
  const all = [...(problem === null ? [] : [{ line: 1, message: problem }]), ...problems];
  const [first, ...others] = all;
  const count = `${others.length} more ${others.length === 1 ? 'problem' : 'problems'}`;
  const more = others.length === 0 ? '' : ` (and ${count} in this file)`;
  if (first !== undefined)
    reporter.report('bibtex-unreadable', { file: path, line: first.line }, `${first.message}${more}`);
  return text === null ? null : createBibliography(records, text.split('\n'));
}

function recordOf(bibliography: Bibliography, { url }: EntryLink, titles: readonly string[]) {
  const fragment = fragmentOf(url);
  if (fragment !== '') return bibliography.named(fragment);
  return titles.map((title) => bibliography.titled(title)).find((record) => record !== null) ?? null;
}

function fragmentOf(url: string): string {
  const fragment = url.split('#').slice(1).join('#');
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function reportMissing(entry: Entry, { url, line }: EntryLink, path: string, reporter: Reporter): void {
  const fragment = fragmentOf(url);
  reporter.report(
    'bibtex-missing',
    { file: entry.file, line },
    fragment === ''
      ? `${path} has no record with the title ${quoted(entry.title)}`
      : `${path} has no record ${quoted(fragment)}`,
  );
}
