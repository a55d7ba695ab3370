import type { Compilation } from '../../compile/compile-list.ts';
import type { ListImage } from '../../compile/rich-text/list-images.ts';
import { corePaper, pagesInCore } from '../../paper/dataset-parts.ts';
import { datasetText } from '../../paper/dataset-text.ts';
import type { Dataset, Paper } from '../../paper/schema.ts';
import type { DatasetUpdate } from '../../paper/updates/dataset-update.ts';
import { updateOf } from '../../paper/updates/update-of.ts';
import { summary } from '../formats/summary.ts';
import { describeSource, type GivenOrigin } from '../list-origin.ts';
import { describeSave, type Save } from './changes/describe-save.ts';
import { hashOf } from './hash-of.ts';

/** What a preview serves and prints of a compilation, finished off the main thread. */
export interface FinishedList {
  readonly list: Pick<Dataset['list'], 'title' | 'description'>;
  /** The file `dataset.json`. */
  readonly dataset: string;
  /** Its ETag, without quotes: tells it from every other. */
  readonly tag: string;
  /** What changed in it since the last good compilation; null for the first. */
  readonly update: DatasetUpdate | null;
  readonly images: readonly ListImage[];
  /** The numbers of papers and so on, as one line. */
  readonly summary: string;
  /** Where the links to the list's lines lead, or why there are none. */
  readonly source: string | null;
  /** What the terminal is told once, such as that the history is incomplete. */
  readonly notices: readonly string[];
  /** What the save before it changed; null for the first compilation. */
  readonly save: Save | null;
}

/** A good compilation, and the good one before it: null for the first. */
export interface Compiled {
  readonly before: (Pick<Compilation, 'dataset' | 'report'> & { readonly tag: string }) | null;
  readonly after: Compilation;
  readonly milliseconds: number;
  readonly notices: readonly string[];
}

/** Papers as they are in the file `dataset.json`: each object is written once. */
export type PaperTexts = WeakMap<Paper, string>;

/** Finishes a good compilation, and describes the save that led to it. Adds to `texts`. */
export function finishList(
  { before, after, milliseconds, notices }: Compiled,
  given: GivenOrigin,
  texts: PaperTexts = new WeakMap(),
): FinishedList {
  const { dataset, report, images } = after;
  const text = coreText(dataset, texts);
  return {
    list: { title: dataset.list.title, description: dataset.list.description },
    dataset: text,
    tag: hashOf(text),
    update: before && updateOf(before.tag, before.dataset, dataset),
    images,
    summary: summary(dataset, report),
    source: describeSource(dataset, given),
    notices,
    save: describeSave(before, after, milliseconds),
  };
}

/** What the app loads first. */
function coreText(dataset: Dataset, texts: PaperTexts): string {
  const { papers, ...rest } = { ...dataset, pages: pagesInCore(dataset) };
  return datasetText(
    rest,
    papers.map((paper) => {
      const text = texts.get(paper) ?? JSON.stringify(corePaper(paper));
      texts.set(paper, text);
      return text;
    }),
  );
}
