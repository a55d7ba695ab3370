import { type ComponentType, lazy, Suspense } from 'react';
import type { SeparatorProps } from './separator.tsx';

/** Without it the widths stay as they are; nothing needs to be said. */
const Separator = lazy(
  (): Promise<{ default: ComponentType<SeparatorProps> }> =>
    import('./separator.tsx').then(
      ({ Separator: component }) => ({ default: component }),
      () => ({ default: () => null }),
    ),
);

/** Stands between a part of the page and the table, from the breakpoint on at which they stand side by side. */
export function WidthSeparator(props: SeparatorProps) {
  return (
    <Suspense>
      <Separator {...props} />
    </Suspense>
  );
}
