import * as panelMessages from '../../messages/panel.ts';

/** What _Cite_ says after its shortcut was pressed. */
export const citeOutcomes = {
  copied: panelMessages.bibtexCopied,
  refused: panelMessages.bibtexShown,
} as const;
