import {
  type ComponentType,
  type ReactNode,
  Suspense,
  type ToggleEvent,
  useId,
  useRef,
  useState,
} from 'react';
import { prefetch } from '../deferred/prefetch.ts';
import { IconButton } from '../icon-button.tsx';
import { ToolButton } from '../tool-button.tsx';

interface PopoverButtonProps {
  /** The id of the button itself. */
  id?: string;
  label: string;
  icon: ComponentType<{ className?: string }>;
  /** Whether it is an icon in the header, above a popover with room for sentences. */
  inHeader?: boolean;
  /** Fetches the code of the content as soon as the button is hovered or focused. */
  load: () => Promise<unknown>;
  className?: string;
  /** The content of the popover; `close` closes it. */
  children: (close: () => void) => ReactNode;
}

/** Space between the button and the popover, in pixels. */
const gap = 4;

/** Opens a popover below itself, which gets the focus. Esc and a click outside close it and return the focus. */
export function PopoverButton({
  id,
  label,
  icon,
  inHeader = false,
  load,
  className = '',
  children,
}: PopoverButtonProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const popoverId = useId();

  const Trigger = inHeader ? IconButton : ToolButton;
  const position = ({ newState, currentTarget }: ToggleEvent<HTMLDivElement>) => {
    const box = button.current?.getBoundingClientRect();
    if (newState !== 'open' || box === undefined) return;
    currentTarget.style.top = `${box.bottom + gap}px`;
    // On a small screen the popover may be wider than the space to the left of the button's end.
    currentTarget.style.right = `min(${document.documentElement.clientWidth - box.right}px, 100vw - ${inHeader ? 20.25 : 15.25}rem)`;
  };
  const toggle = ({ newState }: ToggleEvent<HTMLDivElement>) => {
    setOpen(newState === 'open');
    if (newState === 'open') popover.current?.focus();
    if (newState === 'closed' && !isFocusOnControl()) button.current?.focus();
  };

  return (
    <>
      <Trigger
        ref={button}
        id={id}
        label={label}
        icon={icon}
        popoverTarget={popoverId}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={() => prefetch(load)}
        onFocus={() => prefetch(load)}
        className={`flex aria-expanded:bg-surface aria-expanded:text-ink ${className}`}
      />
      <div
        ref={popover}
        id={popoverId}
        popover="auto"
        tabIndex={-1}
        role="dialog"
        aria-label={label}
        onBeforeToggle={position}
        onToggle={toggle}
        className={`inset-auto max-h-[85dvh] ${inHeader ? 'w-80' : 'w-60'} overflow-y-auto rounded-lg border border-line bg-paper p-3 text-ink outline-none [box-shadow:0_12px_32px_-12px_var(--shade)] empty:opacity-0`}
      >
        {open && <Suspense>{children(() => popover.current?.hidePopover())}</Suspense>}
      </div>
    </>
  );
}

/** Tells whether the focused element is reachable by Tab. */
function isFocusOnControl(): boolean {
  return document.activeElement instanceof HTMLElement && document.activeElement.tabIndex >= 0;
}
