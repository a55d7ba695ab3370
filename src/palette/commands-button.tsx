import Command from 'lucide-react/icons/command';
import * as layoutMessages from '../messages/layout.ts';
import { prefetch } from '../ui/deferred/prefetch.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { loadPalette, openPalette } from './palette.tsx';

interface CommandsButtonProps {
  /** The keyboard shortcut, as this computer names its keys; absent until that is known. */
  keys?: string;
}

/** The button that opens the palette. */
export function CommandsButton({ keys }: CommandsButtonProps) {
  const label = layoutMessages.commands;
  return (
    <IconButton
      label={label}
      icon={Command}
      onClick={openPalette}
      onPointerEnter={() => prefetch(loadPalette)}
      aria-haspopup="dialog"
      title={keys === undefined ? label : `${label} (${keys})`}
    />
  );
}
