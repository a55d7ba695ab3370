import type { Entry } from '../compile/entries/entry.ts';
import { createPageCompiler } from '../compile/page-compiler.ts';
import type { PageFacts } from '../compile/pages/page-facts.ts';
import type { ListFiles } from '../compile/read/read-list.ts';

/** What emptying single lines of a list changed. */
export interface EmptiedLines {
  /** How many entries that have nothing to do with the line were compared, over all lines. */
  readonly compared: number;
  readonly changed: readonly string[];
}

/** Headings, rows, HTML, fences, rules and GitBook blocks say what the lines around them are. */
const structural = /^\s*(?:#|\||<|```|~~~|---|===|\{%)/u;

/** Empties every `step`th line of a list's pages in turn, and compares the other entries of its page. */
export function emptyLines(files: ListFiles, step: number): EmptiedLines {
  const compilePages = createPageCompiler();
  const factsOf = (path: string, text: string): PageFacts | undefined => {
    const pages = files.pages.map((page) => (page.path === path ? { path, text } : page));
    return compilePages({ ...files, pages }).find(({ facts }) => facts.path === path)?.facts;
  };
  const lines = files.pages.flatMap(({ path, text }) => {
    const facts = factsOf(path, text);
    // Every line of a note page is about its paper.
    if (facts === undefined || facts.asNote !== null) return [];
    return text
      .split('\n')
      .flatMap((line, index) =>
        /\S/u.test(line) && !structural.test(line)
          ? [{ path, text, index, before: facts.contents.entries }]
          : [],
      );
  });
  let compared = 0;
  const changed: string[] = [];
  for (const { path, text, index, before } of lines.filter((_, at) => at % step === 0)) {
    const emptied = text
      .split('\n')
      .map((line, at) => (at === index ? '' : line))
      .join('\n');
    const after = factsOf(path, emptied)?.contents.entries ?? [];
    const own = linesOfEntriesAt(index + 1, [...before, ...after]);
    const titles = [before, after].map(
      (entries) =>
        new Map(
          entries
            .filter(({ line }) => !own.has(line))
            .map(({ line, column, title }) => [`${path}:${line}:${column}`, title]),
        ),
    );
    const [old = new Map(), now = new Map()] = titles;
    compared += old.size;
    for (const place of new Set([...old.keys(), ...now.keys()]))
      if (old.get(place) !== now.get(place))
        changed.push(`without line ${index + 1}, ${place}: “${old.get(place)}” is “${now.get(place)}”`);
  }
  return { compared, changed };
}

/**
 * The lines of the entries that a line is part of, and the two lines below it, because the line may separate
 * them from an entry.
 */
function linesOfEntriesAt(line: number, entries: readonly Entry[]): ReadonlySet<number> {
  const own = new Set([line, line + 1, line + 2]);
  for (const entry of entries)
    if (entry.line <= line && entry.endLine >= line)
      for (let each = entry.line; each <= entry.endLine; each += 1) own.add(each);
  return own;
}
