import type { ComponentProps, ComponentType } from 'react';

interface ToolButtonProps extends ComponentProps<'button'> {
  label: string;
  icon: ComponentType<{ className?: string }>;
  /** How it is displayed: `flex`, unless it is hidden somewhere, and its other states. */
  className?: string;
}

/** A small button above the table. On cards only its icon is visible. */
export function ToolButton({ label, icon: Icon, className = 'flex', ...attributes }: ToolButtonProps) {
  return (
    <button
      type="button"
      {...attributes}
      className={`-me-2 h-7 shrink-0 items-center gap-1.5 rounded-md px-2 -outline-offset-2 text-meta text-ink-muted hover:bg-surface hover:text-ink print:hidden ${className}`}
    >
      <Icon aria-hidden className="size-3.5" />
      <span className="@max-cards:sr-only">{label}</span>
    </button>
  );
}
