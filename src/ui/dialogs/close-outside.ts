import type { MouseEvent } from 'react';

/** Closes a dialog when a click is outside its content. */
export function closeOutside({ target, currentTarget }: MouseEvent<HTMLDialogElement>): void {
  if (target === currentTarget) currentTarget.close();
}
