import { betweenCanaries } from './canary-texts.ts';

/**
 * A page that would do harm: what stands between its canaries, what must be reported, what must be kept and what must
 * not. Where it calls `hit`, nothing may ever run.
 */
export interface HostilePage {
  readonly name: string;
  readonly text: string;
  /** What stands above the page's heading. */
  readonly front?: string;
  /** The diagnostics, each as often as it must be found at least. */
  readonly codes?: readonly string[];
  readonly kept?: readonly string[];
  readonly absent?: RegExp;
  /** The titles of other papers in the page. */
  readonly papers?: readonly string[];
}

/** The whole text of a page, with its canaries. */
export function wholeText({ front = '', text }: HostilePage): string {
  return front + betweenCanaries(text);
}
