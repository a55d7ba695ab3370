import type { ComponentProps, ComponentType } from 'react';

interface IconButtonProps extends ComponentProps<'button'> {
  label: string;
  icon: ComponentType<{ className?: string }>;
}

/** A square button with an icon. Its label is its name and its tooltip. */
export function IconButton({ label, icon: Icon, className = '', ...attributes }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...attributes}
      className={`flex size-9 shrink-0 items-center justify-center rounded-md text-ink-muted hover:bg-surface hover:text-ink ${className}`}
    >
      <Icon aria-hidden className="size-4.5" />
    </button>
  );
}
