import { type RefObject, useEffect, useState } from 'react';

interface CopyButtonProps {
  text: string;
  /** Where the text stands: it is selected when the browser refuses to copy. */
  shown: RefObject<HTMLElement | null>;
  className: string;
}

/** How long the button says what became of the text, in milliseconds. */
const confirmation = 2_500;

const words = { idle: 'Copy', copied: 'Copied', refused: 'Press Ctrl+C to copy' } as const;

/** Copies a text and says so; where the browser refuses, the text is selected for the reader's own keys. */
export function CopyButton({ text, shown, className }: CopyButtonProps) {
  const [state, setState] = useState<keyof typeof words>('idle');

  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), confirmation);
    return () => clearTimeout(timer);
  }, [state]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      if (shown.current !== null) getSelection()?.selectAllChildren(shown.current);
      setState('refused');
    }
  };

  return (
    <>
      <button type="button" onClick={copy} className={className}>
        {words[state]}
      </button>
      <span role="status" className="sr-only">
        {state === 'idle' ? '' : words[state]}
      </span>
    </>
  );
}
