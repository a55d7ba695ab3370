import { type FocusEvent, useLayoutEffect, useRef } from 'react';
import * as overviewMessages from '../messages/overview.ts';
import { treePath } from '../paper/facets.ts';
import type { Matrix } from '../search/crosstab/matrix.ts';
import { MatrixHead } from './matrix-head.tsx';
import { MatrixRow } from './matrix-row.tsx';
import type { NarrowHref } from './narrow-href.ts';
import { OverviewPart } from './overview-part.tsx';
import { stepAt } from './scales.ts';
import { leftOutText } from './slice-text.ts';

interface MatrixPartProps {
  title: string;
  matrix: Matrix;
  href: NarrowHref;
}

const tints = 5;
/** The tint scale ends at the largest count, but never below this. */
const minScaleEnd = 9;

/** A matrix of two facets. Each row, column and cell links to its papers; more papers make a darker cell. */
export function MatrixPart({ title, matrix: { rowAxis, columnAxis, cells }, href }: MatrixPartProps) {
  const maxCount = cells.reduce((highest, count) => Math.max(highest, count), minScaleEnd);
  // Square roots, so that one large count does not leave all other cells untinted.
  const tintOf = (count: number) => stepAt(Math.sqrt(count / maxCount), tints);
  const width = columnAxis.slices.length;
  const startsAtEnd = columnAxis.column.facet.shape === 'range';
  const leftOut = [rowAxis, columnAxis].map(leftOutText);
  const shallowest = Math.min(...rowAxis.slices.map(({ name }) => treePath(name).length));
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // If not all years fit, show the latest.
    if (startsAtEnd && box.current !== null) box.current.scrollLeft = box.current.scrollWidth;
  }, [startsAtEnd]);
  return (
    <OverviewPart title={title} description={leftOut.filter((description) => description !== '').join(' ')}>
      <section
        ref={box}
        aria-label={overviewMessages.numbersOf(title)}
        onFocus={scrollFocusedIntoView}
        className="matrix-box"
      >
        <table className="matrix text-cell figures">
          <caption className="sr-only">{overviewMessages.matrixCaption(title)}</caption>
          <MatrixHead corner={rowAxis.column.facet.label} side={columnAxis} href={href} />
          <tbody>
            {rowAxis.slices.map((row, index) => (
              <MatrixRow
                key={row.name}
                row={row}
                depth={rowAxis.column.facet.shape === 'tree' ? treePath(row.name).length - shallowest : 0}
                rowAxis={rowAxis}
                columnAxis={columnAxis}
                counts={cells.subarray(index * width, (index + 1) * width)}
                tintOf={tintOf}
                href={href}
              />
            ))}
          </tbody>
        </table>
      </section>
    </OverviewPart>
  );
}

/** Keeps the focused cell from being covered by the sticky row names. */
function scrollFocusedIntoView({ target }: FocusEvent<HTMLElement>): void {
  target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
