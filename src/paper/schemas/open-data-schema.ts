import { z } from 'zod/mini';
import { described } from '../described.ts';
import { schemaVersion } from '../kinds.ts';
import { acronym, datasetSchema, paperSchema, placement } from '../schema.ts';

const version = described(z.literal(schemaVersion), 'the version of this format');

/** A paper without what changes when other lines of the list do. */
const stablePaper = z.extend(
  z.omit(paperSchema, { related: true, provenance: true, printedLines: true, confidence: true }),
  {
    placements: described(
      z.array(z.omit(placement, { line: true, endLine: true })).check(z.minLength(1)),
      'every place that lists the paper; the details have its lines',
    ),
  },
);

/** What the details file holds of a paper. */
const paperDetails = z.extend(
  z.pick(paperSchema, { related: true, provenance: true, printedLines: true, confidence: true }),
  {
    lines: described(
      z.array(z.pick(placement, { file: true, line: true, endLine: true })),
      'the lines of each of its placements, in their order',
    ),
  },
);

/** The file `papers.json` of a site: the whole list, apart from what is in `details.json`. */
export const papersFileSchema = z.strictObject({
  $schema: described(z.string(), 'where the schema of this file is'),
  schemaVersion: version,
  generator: described(z.string(), 'the program that wrote this file, and its version'),
  commit: described(
    z.nullable(z.string()),
    'the git commit of the list; null if its files are in none, or were changed since',
  ),
  list: datasetSchema.shape.list,
  acronyms: described(z.array(z.omit(acronym, { line: true })), 'acronyms that the list explains'),
  pages: datasetSchema.shape.pages,
  papers: described(z.array(stablePaper), 'its papers and resources, in reading order'),
});

/** The file `details.json` of a site: what is left out of `papers.json`, by paper id. */
export const detailsFileSchema = z.strictObject({
  $schema: described(z.string(), 'where the schema of this file is'),
  schemaVersion: version,
  details: described(z.record(z.string(), paperDetails), 'by the ids of papers'),
});

export type PapersFile = z.infer<typeof papersFileSchema>;
export type StablePaper = PapersFile['papers'][number];
export type DetailsFile = z.infer<typeof detailsFileSchema>;
