import type { Report } from '../../paper/reports/report.ts';
import type { GivenOrigin } from '../list-origin.ts';
import type { FinishedList } from './finish-list.ts';

/** Why a text of a page must not be compiled again: the thread that compiled it had to be stopped. */
export interface Refusal {
  /** The hash of the text, by `hashOf`. */
  readonly hash: string;
  /** As a clause: `compiling the page took more than 20 s`. */
  readonly reason: string;
}

/** What the thread that compiles a list is started with. */
export interface ListThreadData {
  readonly folder: string;
  readonly given: GivenOrigin;
  /** By path of the page. */
  readonly refusals: ReadonlyMap<string, Refusal>;
  /** The last texts of pages that were compiled, by path. */
  readonly earlier: ReadonlyMap<string, string>;
}

/**
 * What the app asks about the last good compilation, by the file that it loads: the parts of a dataset that it loads
 * later, and what the page List health shows. `report`: of the latest compilation, good or not.
 */
export type ListQuestion =
  | { readonly file: 'pages.json' | 'details.json' }
  | { readonly file: 'health.json'; readonly report: Report; readonly version: number }
  | { readonly file: 'lines.json'; readonly path: string }
  | { readonly file: 'explanation.json'; readonly path: string; readonly line: number };

/** The answer as JSON; null if the list has no such page, or there is no list. */
export interface ListAnswer {
  readonly json: string | null;
}

/**
 * What the thread is asked for. `look`: reads the files, and compiles them if they have changed or if it must:
 * `isForced`. `isSettled`: they have been still for a while.
 */
export type ListRequest =
  | { readonly kind: 'look'; readonly isForced: boolean; readonly isSettled: boolean }
  | { readonly kind: 'question'; readonly question: ListQuestion };

/** What a look at the files led to. */
export type Looked =
  /** The files are those that were compiled last. */
  | { readonly outcome: 'unchanged' }
  /** The files may be in transit, as during a checkout: look again when they have been still for a while. */
  | { readonly outcome: 'held' }
  | {
      readonly outcome: 'compiled';
      readonly report: Report;
      /** Null if the compilation has errors that the last good one has not, and the latter stays. */
      readonly finished: FinishedList | null;
    };

/** What the thread tells: the page that it begins, a page that it compiled, or the answer to a request. */
export type ListMessage =
  /** `path`: null for what is done with all pages together. */
  | { readonly kind: 'page'; readonly path: string | null; readonly hash: string }
  | { readonly kind: 'read'; readonly path: string; readonly text: string }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Looked | ListAnswer };
