import X from 'lucide-react/icons/x';
import { useEffect, useRef } from 'react';
import * as commonMessages from '../messages/common.ts';
import * as richTextMessages from '../messages/rich-text.ts';
import { fileUrl } from '../ui/files/site-files.ts';
import { openLayer } from '../view/session-history.ts';
import type { Picture } from './rich-text-context.ts';

interface LightboxProps {
  picture: Picture;
  onClose: () => void;
}

/**
 * Shows a picture as large as the window allows, in a modal dialog. Esc, the button and any click close it;
 * the focus returns to the note.
 */
export function Lightbox({ picture, onClose }: LightboxProps) {
  const { node, caption } = picture;
  const dialog = useRef<HTMLDialogElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each click sets a new `picture` object, even for the same image
  useEffect(() => {
    if (dialog.current?.open === false) openLayer(dialog.current);
  }, [picture]);
  /** The close event fires late: by then the dialog may be open again. */
  const handleClose = () => {
    if (dialog.current?.open !== true) onClose();
  };
  const { src = '', alt = '', width = 1, height = 1 } = node;
  const text = caption || alt;
  const close = () => dialog.current?.close();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc and the button close it too
    <dialog
      ref={dialog}
      onClose={handleClose}
      onClick={close}
      aria-label={text || richTextMessages.picture}
      className="m-0 h-dvh max-h-none w-full max-w-none cursor-zoom-out flex-col items-center justify-center gap-3 bg-paper p-4 pt-14 text-ink open:flex"
    >
      <button
        type="button"
        onClick={close}
        aria-label={commonMessages.close}
        title={commonMessages.closeByKey}
        className="absolute end-2 top-2 flex size-10 items-center justify-center rounded-md text-ink-muted hover:bg-surface hover:text-ink"
      >
        <X aria-hidden className="size-5" />
      </button>
      <div className="flex min-h-0 w-full flex-1 items-center justify-center [container-type:size]">
        <img
          src={fileUrl(src) ?? undefined}
          alt={alt || caption}
          className="max-h-full max-w-full rounded-sm bg-white object-contain"
          style={{ aspectRatio: `${width} / ${height}`, width: `min(100cqw, ${width / height} * 100cqh)` }}
        />
      </div>
      {text !== '' && (
        <p
          dir="auto"
          className="max-h-[20dvh] max-w-prose shrink-0 overflow-y-auto text-center text-cell text-ink-muted"
        >
          {text}
        </p>
      )}
    </dialog>
  );
}
