import {
  type ComponentType,
  type ReactNode,
  Suspense,
  type ToggleEvent,
  useId,
  useRef,
  useState,
} from 'react';

interface PopoverButtonProps {
  /** The id of the button itself. */
  id: string;
  label: string;
  icon: ComponentType<{ className?: string }>;
  /** Fetches what is opened, as soon as the reader comes near. */
  load: () => void;
  className?: string;
  /** What is opened; `close` closes it. */
  children: (close: () => void) => ReactNode;
}

/** Space between the button and what it opens, in pixels. */
const gap = 4;

/** Opens something small below itself. Esc and a click elsewhere close it and give the focus back. */
export function PopoverButton({ id, label, icon: Icon, load, className = '', children }: PopoverButtonProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const dropped = useRef<HTMLDivElement>(null);
  const droppedId = useId();

  const place = ({ newState, currentTarget }: ToggleEvent<HTMLDivElement>) => {
    const box = button.current?.getBoundingClientRect();
    if (newState !== 'open' || box === undefined) return;
    currentTarget.style.top = `${box.bottom + gap}px`;
    // On a small screen there may be no room for all of it to the left of the button's end.
    currentTarget.style.right = `min(${document.documentElement.clientWidth - box.right}px, 100vw - 15.25rem)`;
  };
  const toggle = ({ newState }: ToggleEvent<HTMLDivElement>) => {
    setOpen(newState === 'open');
    if (newState === 'closed' && !isAtControl()) button.current?.focus();
  };

  return (
    <>
      <button
        ref={button}
        id={id}
        type="button"
        popoverTarget={droppedId}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={load}
        onFocus={load}
        className={`-me-2 flex h-7 shrink-0 items-center gap-1.5 rounded-md px-2 -outline-offset-2 text-meta text-ink-muted hover:bg-surface hover:text-ink aria-expanded:bg-surface aria-expanded:text-ink print:hidden ${className}`}
      >
        <Icon aria-hidden className="size-3.5" />
        <span className="@max-cards:sr-only">{label}</span>
      </button>
      <div
        ref={dropped}
        id={droppedId}
        popover="auto"
        role="dialog"
        aria-label={label}
        onBeforeToggle={place}
        onToggle={toggle}
        className="inset-auto max-h-[85dvh] w-60 overflow-y-auto rounded-lg border border-line bg-paper p-3 text-ink shadow-[0_12px_32px_-12px_var(--shade)] empty:invisible"
      >
        {open && <Suspense>{children(() => dropped.current?.hidePopover())}</Suspense>}
      </div>
    </>
  );
}

/** Tells whether the focus is at something that Tab leads to. */
function isAtControl(): boolean {
  return document.activeElement instanceof HTMLElement && document.activeElement.tabIndex >= 0;
}
