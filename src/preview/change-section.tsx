import type { ReactNode } from 'react';
import { formatNumber } from '../messages/count.ts';
import * as changeMessages from '../messages/preview/preview-changes.ts';

interface ChangeSectionProps<Item> {
  heading: string;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  children: (item: Item) => ReactNode;
}

/** More items are only counted. */
const maxItems = 200;

/** The changes of one kind below a heading with their number; nothing without any. */
export function ChangeSection<Item>({ heading, items, keyOf, children }: ChangeSectionProps<Item>) {
  if (items.length === 0) return null;
  return (
    <section>
      <h3 className="pt-4 pb-1 text-row font-semibold">
        {heading} <span className="font-normal text-ink-faint figures">{formatNumber(items.length)}</span>
      </h3>
      <ul className="divide-y divide-line">
        {items.slice(0, maxItems).map((item) => (
          <li key={keyOf(item)} className="py-1.5 text-cell">
            {children(item)}
          </li>
        ))}
      </ul>
      {items.length > maxItems && (
        <p className="py-1.5 text-cell text-ink-muted">{changeMessages.more(items.length - maxItems)}</p>
      )}
    </section>
  );
}
