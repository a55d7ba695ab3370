import Quote from 'lucide-react/icons/quote';
import { useEffect, useRef, useState } from 'react';
import * as panelMessages from '../../messages/panel.ts';
import { useSingleKey } from '../../preferences/use-single-key.ts';
import { citationId } from '../../ui/dom.ts';
import { shortcutKeys } from '../../ui/keys/keys.ts';
import { useCopy } from '../../ui/use-copy.ts';
import { panelButton } from '../panel-button.ts';
import { citeOutcomes } from './cite-outcomes.ts';

/**
 * On the page of a paper, leads to its citation, without scripts too. Its shortcut copies the BibTeX; if the browser
 * refuses, it leads there instead.
 */
export function CiteLink({ bibtex }: { bibtex: () => string }) {
  const [outcome, copy] = useCopy();
  const link = useRef<HTMLAnchorElement>(null);
  // Without scripts, there is no key.
  const [title, setTitle] = useState<string>();
  const text = outcome === null ? panelMessages.cite : citeOutcomes[outcome];

  useEffect(() => setTitle(panelMessages.citeByKey), []);
  useSingleKey(shortcutKeys.cite, async () => {
    if ((await copy(bibtex())) === 'refused') link.current?.click();
  });

  return (
    <>
      <a ref={link} href={`#${citationId}`} title={title} className={panelButton}>
        <Quote aria-hidden className="size-4 shrink-0" />
        {text}
      </a>
      <span role="status" className="sr-only">
        {outcome !== null && text}
      </span>
    </>
  );
}
