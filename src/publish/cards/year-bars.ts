import { cardColours } from './card-colours.ts';

/** Fewer say no more than the numbers beside them; more would be lines, not bars. */
const fewest = 3;
const most = 60;
const room = { width: 440, height: 44 };
const widest = 20;
const between = 4;

/** A bar for each year, as high as there are papers from it. The last is at the right. */
export function yearBars(
  years: ReadonlyMap<number, number>,
  { right, bottom }: { readonly right: number; readonly bottom: number },
): string {
  const [first, last] = [Math.min(...years.keys()), Math.max(...years.keys())];
  const count = last - first + 1;
  if (years.size < fewest || count > most) return '';
  const step = Math.min(widest + between, Math.floor(room.width / count));
  const highest = Math.max(...years.values());
  return [...years]
    .toSorted(([one], [other]) => one - other)
    .map(([year, papers]) => {
      const height = Math.max(3, Math.round((room.height * papers) / highest));
      const x = right - (last - year + 1) * step + between;
      return `<rect x="${x}" y="${bottom - height}" width="${step - between}" height="${height}" fill="${cardColours.accent}"/>`;
    })
    .join('');
}
