import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { plainTextOf } from '../paper/rich-text.ts';
import { datasetSchema, type Paper } from '../paper/schema.ts';
import { type Compilation, compileList } from './compile-list.ts';
import { createReporter } from './diagnostics/reporter.ts';
import { readList } from './read/read-list.ts';

/** Each folder is a list that tests one behaviour. UPDATE_FIXTURES=1 rewrites its `expected.json`. */
const fixtures = fileURLToPath(new URL('./fixtures', import.meta.url));

describe('compileList', () => {
  for (const name of readdirSync(fixtures)) {
    it(name.replaceAll('-', ' '), () => {
      const reporter = createReporter();
      const found = summarise(
        compileList({ ...readList(join(fixtures, name), reporter), year: 2026 }, reporter),
      );
      const file = join(fixtures, name, 'expected.json');
      if (process.env.UPDATE_FIXTURES !== undefined)
        writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
      expect(existsSync(file)).toBe(true);
      expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    });
  }
});

/** A readable summary: kinds of pages, non-empty fields of papers, diagnostics by location. */
function summarise({ dataset: compiled, report }: Compilation): unknown {
  const dataset = datasetSchema.parse(compiled);
  return {
    pages: dataset.pages.map(({ path, kind }) => `${path}: ${kind}`),
    papers: dataset.papers.map(summarisePaper),
    ...(dataset.acronyms.length > 0 && {
      acronyms: dataset.acronyms.map(({ short, long }) => `${short}: ${long}`),
    }),
    diagnostics: report.diagnostics.map(
      ({ file, line, severity, code, message }) => `${file}:${line} ${severity} ${code} ${message}`,
    ),
  };
}

/** Without related papers, places and confidence, which have their own tests. */
function summarisePaper({
  venue,
  links,
  notes,
  placements,
  topics,
  authorsComplete,
  related: _,
  provenance: _places,
  printedLines: _lines,
  confidence: _confidence,
  ...paper
}: Paper): unknown {
  const filled = Object.entries(paper).filter(
    ([, value]) => value !== null && (typeof value === 'number' || Object.keys(value).length !== 0),
  );
  return {
    ...Object.fromEntries(filled),
    ...(!authorsComplete && { authorsComplete }),
    ...(venue !== null && { venue: `${venue.name} (${venue.kind}, printed ${venue.raw})` }),
    links: links.map(
      ({ kind, label, url, page }) => `${kind} “${label}” ${url}${page === null ? '' : ` -> ${page}`}`,
    ),
    ...(notes.length > 0 && { notes: notes.map((note) => plainTextOf([note])) }),
    placements: placements.map(
      ({ file, line, endLine, section }) => `${file}:${line}-${endLine} ${section.join(' > ')}`,
    ),
    ...(topics.length > 0 && { topics: topics.map((path) => path.join(' > ')) }),
  };
}
