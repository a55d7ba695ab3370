import { type ComponentType, lazy, Suspense } from 'react';
import type { SeparatorProps } from './separator.tsx';

/** If it cannot be loaded, the widths are fixed; that needs no message. */
const Separator = lazy(
  (): Promise<{ default: ComponentType<SeparatorProps> }> =>
    import('./separator.tsx').then(
      ({ Separator: component }) => ({ default: component }),
      () => ({ default: () => null }),
    ),
);

/** The separator between a part of the page and the table, if they are side by side. */
export function WidthSeparator(props: SeparatorProps) {
  return (
    <Suspense>
      <Separator {...props} />
    </Suspense>
  );
}
