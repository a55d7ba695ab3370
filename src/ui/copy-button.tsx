import type { RefObject } from 'react';
import * as uiMessages from '../messages/ui.ts';
import { useCopy } from './use-copy.ts';

interface CopyButtonProps {
  text: string;
  /** The element that shows the text; it is selected if the browser refuses to copy. */
  shown: RefObject<HTMLElement | null>;
  label?: string;
  className: string;
}

const outcomes = { copied: uiMessages.copied, refused: uiMessages.refused } as const;

/** Copies a text and confirms it; if the browser refuses, selects the text so that the reader can copy it. */
export function CopyButton({ text, shown, label = uiMessages.copy, className }: CopyButtonProps) {
  const [outcome, copy] = useCopy();

  const copyOrSelect = async () => {
    const found = await copy(text);
    if (found === 'refused' && shown.current !== null) getSelection()?.selectAllChildren(shown.current);
  };

  return (
    <>
      <button type="button" onClick={copyOrSelect} className={className}>
        {outcome === null ? label : outcomes[outcome]}
      </button>
      <span role="status" className="sr-only">
        {outcome !== null && outcomes[outcome]}
      </span>
    </>
  );
}
