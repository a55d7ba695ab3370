import * as tableMessages from '../messages/table.ts';
import { linkAttributes } from '../ui/links/external-link.ts';
import { columnLabel } from '../view/columns.ts';
import { type RowItem, type RowLink, shortName } from './row-item.ts';

const slots = ['paper', 'code', 'notes'] as const satisfies readonly RowLink['kind'][];
const slotClasses: Readonly<Record<RowLink['kind'], string>> = {
  paper: 'col-start-1',
  code: 'col-start-2',
  notes: 'col-start-3',
  // Only a paper with no other link shows it.
  other: 'col-span-3 justify-self-start',
};

const markClasses =
  '-my-0.5 inline-flex h-6 min-w-6 items-center justify-center @roomy:justify-start rounded-sm px-1 text-cell';

/** The heading of the links: where they are letters, it says what these stand for. */
export function LinksHeading() {
  return (
    <>
      <span className="@max-roomy:sr-only">{columnLabel('links')}</span>
      <span
        aria-hidden
        data-letters={slots.map((kind) => tableMessages.links[kind]).join(', ')}
        className="hidden after:content-[attr(data-letters)] @max-roomy:inline"
      />
    </>
  );
}

/** The links of a paper, each kind in a fixed slot, so that it is at the same position in every row. */
export function LinksCell({ item }: { item: RowItem }) {
  const name = shortName(item.paper);
  return (
    <div className="grid grid-cols-[repeat(3,1.75rem)_1.75rem] items-baseline @max-cards:flex @roomy:grid-cols-[2.75rem_2.5rem_2.75rem_1.5rem]">
      {item.links.map((link) => (
        <LinkMark key={link.kind} link={link} name={name} />
      ))}
      {item.moreLinks > 0 && (
        <a
          href={item.href}
          aria-label={tableMessages.linkOf(tableMessages.moreLinks(item.moreLinks), name)}
          className={`${markClasses} col-start-4 text-ink-faint hover:text-ink`}
        >
          +{item.moreLinks}
        </a>
      )}
    </div>
  );
}

function LinkMark({ link, name }: { link: RowLink; name: string }) {
  const label = tableMessages.links[link.kind];
  const letters = link.kind === 'other' ? label.length : 1;
  const { href, ...attributes } = linkAttributes(link);
  return (
    <a
      href={href}
      {...attributes}
      aria-label={tableMessages.linkOf(label, name)}
      title={label}
      // As generated text: an element for it would be one of four in a row.
      data-rest={label.slice(letters)}
      className={`${markClasses} ${slotClasses[link.kind]} text-accent hover:bg-tint hover:underline @max-cards:after:content-[attr(data-rest)] @roomy:after:content-[attr(data-rest)]`}
    >
      {label.slice(0, letters)}
    </a>
  );
}
