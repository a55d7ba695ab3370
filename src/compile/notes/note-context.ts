import type { Reporter } from '../diagnostics/reporter.ts';
import type { LinkResolver } from '../links/resolve-link.ts';
import type { AnchorNamer } from './anchor-namer.ts';
import type { AssetStore } from './assets.ts';
import type { FormulaParser } from './formula.ts';

/** What converting a page to notes needs. */
export interface NoteContext {
  readonly file: string;
  readonly resolver: LinkResolver;
  readonly assets: AssetStore;
  readonly parseFormula: FormulaParser;
  readonly nameAnchor: AnchorNamer;
  readonly reporter: Reporter;
}
