import Quote from 'lucide-react/icons/quote';
import * as panelMessages from '../../messages/panel.ts';
import { useSingleKey } from '../../preferences/use-single-key.ts';
import { shortcutKeys } from '../../ui/keys/keys.ts';
import { useCopy } from '../../ui/use-copy.ts';
import { panelButton } from '../panel-button.ts';
import { citeOutcomes } from './cite-outcomes.ts';

interface CiteButtonProps {
  /** The DOM id of the citation. */
  citation: string;
  /** Whether the citation is shown. */
  isShown: boolean;
  onShow: (isShown: boolean) => void;
  /** Loads the paper's BibTeX. */
  bibtex: () => Promise<string>;
}

/**
 * Shows the citation of the open paper below the row of its links. Its shortcut copies the BibTeX; if the
 * browser refuses, the citation is shown instead.
 */
export function CiteButton({ citation, isShown, onShow, bibtex }: CiteButtonProps) {
  const [outcome, copy] = useCopy();
  const text = outcome === null ? panelMessages.cite : citeOutcomes[outcome];

  useSingleKey(shortcutKeys.cite, async () => {
    if ((await copy(bibtex())) === 'refused') onShow(true);
  });

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
