import { type RefObject, Suspense } from 'react';
import { onDemand } from '../ui/deferred/on-demand.tsx';
import type { OpenPageProps } from './open-page.tsx';

const OpenPage = onDemand(() => import('./open-page.tsx').then((module) => module.OpenPage));

interface PageScrollerProps extends OpenPageProps {
  scroller: RefObject<HTMLDivElement | null>;
}

/** The scroller for a page of the list, in place of the table. Its code is loaded when the first page is opened. */
export function PageScroller({ scroller, ...page }: PageScrollerProps) {
  return (
    <div
      ref={scroller}
      className="relative min-h-0 flex-1 overflow-y-auto overscroll-contain print:overflow-visible"
    >
      <div>
        <Suspense>
          <OpenPage {...page} />
        </Suspense>
      </div>
    </div>
  );
}
