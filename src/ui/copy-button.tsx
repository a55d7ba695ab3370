import { type RefObject, useEffect, useState } from 'react';
import * as uiMessages from '../messages/ui.ts';

interface CopyButtonProps {
  text: string;
  /** The element that shows the text; it is selected if the browser refuses to copy. */
  shown: RefObject<HTMLElement | null>;
  label?: string;
  className: string;
}

/** How long the button shows the outcome, in milliseconds. */
const confirmationTime = 2_500;

const outcomes = { copied: uiMessages.copied, refused: uiMessages.refused } as const;

/** Copies a text and confirms it; if the browser refuses, selects the text so that the reader can copy it. */
export function CopyButton({ text, shown, label = uiMessages.copy, className }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<keyof typeof outcomes | null>(null);

  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), confirmationTime);
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
