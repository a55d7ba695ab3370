import type { Reporter } from '../diagnostics/reporter.ts';
import type { LinkResolver } from '../links/resolve-link.ts';
import type { AnchorNamer } from './anchor-namer.ts';
import type { FormulaParser } from './formula.ts';
import type { ImageStore } from './list-images.ts';

/** What converting a page to notes needs. */
export interface RichTextContext {
  readonly file: string;
  readonly resolver: LinkResolver;
  readonly imageStore: ImageStore;
  readonly parseFormula: FormulaParser;
  readonly nameAnchor: AnchorNamer;
  readonly reporter: Reporter;
}
