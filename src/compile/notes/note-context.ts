import type { Reporter } from '../diagnostics/reporter.ts';
import type { LinkResolver } from '../links/resolve-link.ts';
import type { AssetStore } from './assets.ts';
import type { FormulaReader } from './formula.ts';
import type { NameAnchor } from './name-anchors.ts';

/** What a note needs to know of the page it stands on. */
export interface NoteContext {
  readonly file: string;
  readonly resolver: LinkResolver;
  readonly assets: AssetStore;
  readonly formulas: FormulaReader;
  readonly anchors: NameAnchor;
  readonly reporter: Reporter;
}
