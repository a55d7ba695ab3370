/** Enumerations of the dataset, apart from the schema, because the browser does not load zod. */

/**
 * The version of the dataset: it increases when a field is removed, renamed or changes its meaning. Version 2
 * also allows fields that it does not name.
 */
export const schemaVersion = 2;

/** The oldest version that the app still reads: what it lacks has its default. */
export const oldestVersion = 1;

/** Link kinds, in the order in which a row shows them. */
export const linkKinds = [
  'paper',
  'arxiv',
  'code',
  'notes',
  'artifact',
  'benchmark',
  'dataset',
  'slides',
  'video',
  'demo',
  'docs',
  'homepage',
  'blog',
  'venue',
  'other',
] as const;

export const venueKinds = [
  'conference',
  'journal',
  'workshop',
  'preprint',
  'report',
  'thesis',
  'publisher',
  'other',
] as const;
export const pageKinds = ['topic', 'venue', 'note', 'other'] as const;
export const yearSources = ['venue', 'date', 'heading', 'page', 'arxiv'] as const;
export const dateSources = ['date', 'arxiv'] as const;
