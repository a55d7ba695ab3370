import { type RefObject, useEffect, useState } from 'react';
import * as uiMessages from '../messages/ui.ts';

interface CopyButtonProps {
  text: string;
  /** Where the text stands: it is selected when the browser refuses to copy. */
  shown: RefObject<HTMLElement | null>;
  label?: string;
  className: string;
}

/** How long the button says what became of the text, in milliseconds. */
const confirmation = 2_500;

const outcomes = { copied: uiMessages.copied, refused: uiMessages.refused } as const;

/** Copies a text and says so; where the browser refuses, the text is selected for the reader's own keys. */
export function CopyButton({ text, shown, label = uiMessages.copy, className }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<keyof typeof outcomes | null>(null);

  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), confirmation);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      if (shown.current !== null) getSelection()?.selectAllChildren(shown.current);
      setOutcome('refused');
    }
  };

  return (
    <>
      <button type="button" onClick={copy} className={className}>
        {outcome === null ? label : outcomes[outcome]}
      </button>
      <span role="status" className="sr-only">
        {outcome !== null && outcomes[outcome]}
      </span>
    </>
  );
}
