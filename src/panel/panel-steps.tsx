import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import * as commonMessages from '../messages/common.ts';
import * as panelMessages from '../messages/panel.ts';
import type { PanelBarProps } from './panel-bar.tsx';

const buttonClasses =
  'flex size-11 items-center justify-center rounded-md text-ink-muted hover:bg-surface aria-disabled:opacity-35';

/** The steps to the previous and the next paper at the bottom of a phone's sheet, where the thumbs are. */
export function PanelSteps({ position, onPrevious, onNext }: Omit<PanelBarProps, 'onClose'>) {
  if (position === null) return null;
  return (
    <div className="panel-steps sticky bottom-0 z-10 flex items-center justify-between border-t border-line bg-paper px-3 print:hidden">
      <button
        type="button"
        onClick={onPrevious ?? undefined}
        aria-disabled={onPrevious === null}
        aria-label={commonMessages.previousPaper}
        className={buttonClasses}
      >
        <ChevronLeft aria-hidden className="size-4.5" />
      </button>
      <span className="text-meta text-ink-faint figures">
        {panelMessages.positionAmong(position.number, position.of)}
      </span>
      <button
        type="button"
        onClick={onNext ?? undefined}
        aria-disabled={onNext === null}
        aria-label={commonMessages.nextPaper}
        className={buttonClasses}
      >
        <ChevronRight aria-hidden className="size-4.5" />
      </button>
    </div>
  );
}
