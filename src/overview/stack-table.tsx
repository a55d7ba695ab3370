import * as overviewMessages from '../messages/overview.ts';
import { noValue } from '../paper/facets.ts';
import type { YearStacks } from '../search/crosstab/year-stacks.ts';
import type { Layer } from './layer.ts';

interface StackTableProps {
  stacks: YearStacks;
  layers: readonly Layer[];
  /** By what the years are stacked, as a label. */
  by: string;
}

/** The numbers of the drawing for those who do not see it. */
export function StackTable({ stacks: { years, counts }, layers, by }: StackTableProps) {
  return (
    <div className="sr-only">
      <table>
        <caption>{overviewMessages.perYearBy(by)}</caption>
        <thead>
          <tr>
            <th scope="col">{overviewMessages.year}</th>
            {layers.map(({ place, label }) => (
              <th key={place} scope="col">
                {label}
              </th>
            ))}
            <th scope="col">{overviewMessages.all}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ name, count }, year) => (
            <tr key={name}>
              <th scope="row">{name === noValue ? overviewMessages.noYear : name}</th>
              {layers.map(({ place }) => (
                <td key={place}>{counts[year]?.[place] ?? 0}</td>
              ))}
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
