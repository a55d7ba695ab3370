import type { Dataset, Page, Paper } from '../schema.ts';

/** Lines of a file are now further down by this many, or further up: an edit moves all below it. */
export interface Move {
  readonly file: string;
  readonly by: number;
}

/** A run of items that stay as they were, or only moved; an item of which some fields changed; or a new one. */
export type Piece<Item> =
  | { readonly from: number; readonly count: number; readonly moved?: Move }
  | { readonly of: number; readonly fields: Partial<Item> }
  | { readonly item: Item };

/**
 * What one save changed of a dataset, as the preview tells its page: pages and papers that stay are named by their index
 * in the dataset before. Without what is loaded later: see `splitDataset`.
 */
export interface DatasetUpdate extends Pick<Dataset, 'schemaVersion' | 'list' | 'acronyms'> {
  /** The ETag of the dataset that it applies to, without quotes. */
  readonly since: string;
  readonly pages: readonly Piece<Page>[];
  readonly papers: readonly Piece<Paper>[];
}
