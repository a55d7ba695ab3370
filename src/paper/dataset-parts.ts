import { z } from 'zod/mini';
import { type Dataset, type Page, type Paper, paperSchema, relatedPaper } from './schema.ts';
import { confidence, printedLine } from './schemas/printed-lines.ts';
import { richTextNode } from './schemas/rich-text-schema.ts';

/**
 * The texts of pages by path: a separate file, loaded when a page is opened. Texts of note pages stay in the
 * dataset, because they are searched.
 */
export const pageTextsSchema = z.strictObject({ texts: z.record(z.string(), z.array(richTextNode)) });

/**
 * What only the panel shows of papers, by paper id: a separate file, loaded when a paper is opened. Papers
 * without any are absent.
 */
export const detailsSchema = z.strictObject({
  details: z.record(
    z.string(),
    z.strictObject({
      related: z.optional(z.array(relatedPaper)),
      printedLines: z.optional(z.array(printedLine)),
      confidence: z.optional(confidence),
    }),
  ),
});

/** What only the panel shows of a paper. What is missing has its default. */
export type PaperDetails = z.infer<typeof detailsSchema>['details'][string];

/** A dataset whose papers lack the fields that have their default value. */
export type CompactDataset = Omit<Dataset, 'papers'> & { readonly papers: readonly Partial<Paper>[] };

/** The parts of a dataset that the browser loads separately. */
export interface DatasetParts {
  readonly core: CompactDataset;
  readonly pageTexts: z.infer<typeof pageTextsSchema>;
  readonly details: z.infer<typeof detailsSchema>;
}

/** The fields of papers that may be missing, with the defaults that they then have, as JSON. */
const defaults = Object.entries(paperSchema.shape).flatMap(([field, type]) =>
  type instanceof z.ZodMiniDefault ? [[field, JSON.stringify(type._zod.def.defaultValue)] as const] : [],
);

function withoutDefaults(paper: Paper): Partial<Paper> {
  const missing = new Set(
    defaults.flatMap(([field, value]) =>
      JSON.stringify(paper[field as keyof Paper]) === value ? [field] : [],
    ),
  );
  return Object.fromEntries(Object.entries(paper).filter(([field]) => !missing.has(field)));
}

/** Splits a dataset: the core holds what is shown or searched first. */
export function splitDataset(dataset: Dataset): DatasetParts {
  return { core: coreOf(dataset), pageTexts: pageTextsOf(dataset), details: detailsOf(dataset) };
}

/** What is shown or searched first of a dataset. */
export function coreOf(dataset: Dataset): CompactDataset {
  return {
    ...dataset,
    pages: pagesInCore(dataset),
    papers: dataset.papers.map(corePaper),
  };
}

/** What is shown or searched first of a paper. */
export function corePaper(paper: Paper): Partial<Paper> {
  return withoutDefaults({ ...paper, ...panelFields });
}

/** The fields of a paper that the core leaves out, with the values that stand in for them there. */
export const panelFields = { related: [], provenance: {}, printedLines: [], confidence: null };

/** The pages of a dataset, with the texts of those that are searched. */
export function pagesInCore({ pages }: Pick<Dataset, 'pages'>): Page[] {
  return pages.map((page) => (isLater(page) ? { ...page, body: [] } : page));
}

/** The texts of a dataset's pages that are loaded when a page is opened. */
export function pageTextsOf({ pages }: Pick<Dataset, 'pages'>): DatasetParts['pageTexts'] {
  return { texts: Object.fromEntries(pages.filter(isLater).map(({ path, body }) => [path, body])) };
}

/** What only the panel shows of a dataset's papers. */
export function detailsOf({ papers }: Pick<Dataset, 'papers'>): DatasetParts['details'] {
  return {
    details: Object.fromEntries(
      papers.flatMap((paper) => {
        const details = detailsOfPaper(paper);
        return Object.keys(details).length === 0 ? [] : [[paper.id, details]];
      }),
    ),
  };
}

/** The text of a note page is searched. */
function isLater({ kind, body }: Page): boolean {
  return kind !== 'note' && body.length > 0;
}

function detailsOfPaper(paper: Paper): PaperDetails {
  return {
    ...(paper.related.length > 0 && { related: paper.related }),
    ...(paper.printedLines.length > 0 && { printedLines: paper.printedLines }),
    ...(paper.confidence !== null && { confidence: paper.confidence }),
  };
}
