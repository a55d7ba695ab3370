import * as commonMessages from '../messages/common.ts';
import { openPalette } from './palette.tsx';

/** The button at the end of the search box that opens the palette. Its word is the keys that do the same. */
export function CommandsButton({ keys }: { keys: string }) {
  return (
    <button
      type="button"
      onClick={openPalette}
      aria-haspopup="dialog"
      aria-label={`${commonMessages.commands} (${keys})`}
      title={commonMessages.goToAnything}
      className="absolute end-1.5 top-1/2 h-6 -translate-y-1/2 rounded-sm border border-line px-1.5 text-meta text-ink-faint hover:border-control hover:text-ink max-tablet:hidden [@media(any-hover:none)]:hidden"
    >
      {keys}
    </button>
  );
}
