import { authorsOf } from '../../paper/authors-of.ts';
import type { RowItem } from '../row-item.ts';

/** What a row out of sight says besides its title, for the browser's own find. */
export function FarText({ item: { paper } }: { item: RowItem }) {
  const { venue, year, affiliations, tags, topics } = paper;
  const texts = [venue?.name, year, ...affiliations, ...authorsOf(paper), ...tags, topics[0]?.at(-1)];
  return <div>{texts.filter((text) => text != null).join(', ')}</div>;
}
