import Command from 'lucide-react/icons/command';
import * as layoutMessages from '../messages/layout.ts';
import { loadPalette, openPalette } from './palette.tsx';

interface CommandsButtonProps {
  /** The keys that do the same, as this computer names them; nothing where that is not known yet. */
  keys?: string;
}

/** Opens the palette for those who have no keyboard, or do not know its keys. */
export function CommandsButton({ keys }: CommandsButtonProps) {
  return (
    <button
      type="button"
      onClick={openPalette}
      onPointerEnter={loadPalette}
      aria-label={layoutMessages.commands}
      aria-haspopup="dialog"
      title={keys === undefined ? layoutMessages.commands : `${layoutMessages.commands} (${keys})`}
      className="flex size-9 shrink-0 items-center justify-center rounded-md text-ink-muted hover:bg-surface hover:text-ink"
    >
      <Command aria-hidden className="size-4.5" />
    </button>
  );
}
