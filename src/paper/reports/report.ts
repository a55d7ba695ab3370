import { z } from 'zod/mini';
import { described } from '../described.ts';
import { severities } from './report-kinds.ts';

/** The version of the report: it increases when a field is removed, renamed or changes its meaning. */
export const reportVersion = 1;

const counted = (what: string) => described(z.int().check(z.gte(0)), what);

const diagnostic = z.strictObject({
  file: described(z.string(), 'the path of the file in the list'),
  line: described(z.int().check(z.gte(1)), 'from 1'),
  column: described(z.int().check(z.gte(1)), 'from 1, in UTF-16 code units'),
  severity: described(z.enum(severities), 'whether input was lost, is probably wrong, or is worth a look'),
  code: described(z.string(), 'a stable rule id, such as link-broken'),
  message: described(z.string(), 'what was found, as one sentence'),
  advice: described(z.nullable(z.string()), 'what to write instead; null when there is nothing to fix'),
});

const fileAccount = z.strictObject({
  path: described(z.string(), 'the path of the page in the list'),
  lines: described(
    z.strictObject({
      total: counted('all lines of the page'),
      entry: counted('lines of entries'),
      note: counted('lines of remarks on papers'),
      navigation: counted('lines that lead to other pages'),
      prose: counted('lines of other text'),
      heading: counted('lines of headings'),
      markup: counted('lines of markup without words'),
      boilerplate: counted('lines that the host added to the export'),
      blank: counted('empty lines'),
      notUnderstood: counted('lines that could not be read'),
    }),
    'how many lines were read as what: every line has one use, and the counts add up to the total',
  ),
  items: described(
    z.strictObject({
      total: counted('all list items, table rows and paragraphs of the page'),
      entry: counted('those that are entries'),
      note: counted('those that are remarks on papers'),
      navigation: counted('those that lead to other pages'),
      prose: counted('those that are other text'),
      notUnderstood: counted('those that could not be read'),
    }),
    'how many list items, table rows and paragraphs were read as what: the counts add up to the total',
  ),
  literature: described(
    z.optional(
      z.strictObject({
        total: counted('the distinct links to publishers, archives and documents'),
        entry: counted('how many of them are in an entry'),
      }),
    ),
    'the links to literature; absent in older reports',
  ),
});

/** The report of a list: its diagnostics by location and, for each page, how many lines were read as what. */
export const reportSchema = z.strictObject({
  schemaVersion: described(z.literal(reportVersion), 'the version of this format'),
  diagnostics: described(z.array(diagnostic), 'what is wrong or worth a look, by file, line and column'),
  files: described(z.array(fileAccount), 'the pages, each with what became of its lines'),
});

export type Report = z.infer<typeof reportSchema>;
export type Diagnostic = Report['diagnostics'][number];
export type Severity = Diagnostic['severity'];
export type FileAccount = Report['files'][number];
