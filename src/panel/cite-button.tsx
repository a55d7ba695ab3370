import Quote from 'lucide-react/icons/quote';
import { useEffect, useEffectEvent } from 'react';
import * as panelMessages from '../messages/panel.ts';
import { shortcutsOff } from '../preferences/preferences.ts';
import { usePreference } from '../preferences/use-preference.ts';
import { shortcutKeys } from '../ui/keys.ts';
import { isKeyTaken, isKeyTyped } from '../ui/shortcut-events.ts';
import { useCopy } from '../ui/use-copy.ts';
import { panelButton } from './panel-button.ts';

interface CiteButtonProps {
  /** The DOM id of the citation. */
  citation: string;
  /** Whether the citation is shown. */
  isShown: boolean;
  onShow: (isShown: boolean) => void;
  /** Loads the paper's BibTeX. */
  bibtex: () => Promise<string>;
}

const outcomes = { copied: panelMessages.bibtexCopied, refused: panelMessages.bibtexShown } as const;

/**
 * Shows the citation of the open paper below the row of its links. Its shortcut copies the BibTeX; if the
 * browser refuses, the citation is shown instead.
 */
export function CiteButton({ citation, isShown, onShow, bibtex }: CiteButtonProps) {
  const [outcome, copy] = useCopy();
  const [singleKeysOff] = usePreference(shortcutsOff);
  const text = outcome === null ? panelMessages.cite : outcomes[outcome];

  const onKeyDown = useEffectEvent(async (event: KeyboardEvent) => {
    if (event.key !== shortcutKeys.cite || singleKeysOff || isKeyTaken(event) || isKeyTyped(event)) return;
    event.preventDefault();
    if ((await copy(bibtex())) === 'refused') onShow(true);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => void onKeyDown(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);

  return (
    <li className="print:hidden">
      <button
        type="button"
        aria-expanded={isShown}
        aria-controls={isShown ? citation : undefined}
        title={panelMessages.citeByKey}
        onClick={() => onShow(!isShown)}
        className={panelButton}
      >
        <Quote aria-hidden className="size-4 shrink-0" />
        {text}
      </button>
      <span role="status" className="sr-only">
        {outcome !== null && text}
      </span>
    </li>
  );
}
