import { z } from 'zod/mini';
import { severities } from './report-kinds.ts';

/** The version of the report: it increases when a field is removed, renamed or changes its meaning. */
export const reportVersion = 1;

const count = z.int().check(z.gte(0));

const diagnostic = z.strictObject({
  file: z.string(),
  line: z.int().check(z.gte(1)),
  column: z.int().check(z.gte(1)),
  severity: z.enum(severities),
  /** A stable rule id, such as `link-broken`. */
  code: z.string(),
  message: z.string(),
  /** What to write instead; null when there is nothing to fix. */
  advice: z.nullable(z.string()),
});

const fileAccount = z.strictObject({
  path: z.string(),
  /** Every line has exactly one use: the counts add up to `lines.total`. */
  lines: z.strictObject({
    total: count,
    entry: count,
    note: count,
    navigation: count,
    prose: count,
    heading: count,
    markup: count,
    boilerplate: count,
    blank: count,
    notUnderstood: count,
  }),
  /** Every list item, table row and paragraph has exactly one use: the counts add up to `items.total`. */
  items: z.strictObject({
    total: count,
    entry: count,
    note: count,
    navigation: count,
    prose: count,
    notUnderstood: count,
  }),
  /** The distinct links to publishers, archives and documents, and how many of them are in an entry; absent in older reports. */
  literature: z.optional(z.strictObject({ total: count, entry: count })),
});

/** The report of a list: its diagnostics by location and, for each page, how many lines were read as what. */
export const reportSchema = z.strictObject({
  schemaVersion: z.literal(reportVersion),
  diagnostics: z.array(diagnostic),
  files: z.array(fileAccount),
});

export type Report = z.infer<typeof reportSchema>;
export type Diagnostic = Report['diagnostics'][number];
export type Severity = Diagnostic['severity'];
export type FileAccount = Report['files'][number];
