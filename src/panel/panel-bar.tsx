import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronUp from 'lucide-react/icons/chevron-up';
import X from 'lucide-react/icons/x';
import * as commonMessages from '../messages/common.ts';
import * as panelMessages from '../messages/panel.ts';

export interface PanelBarProps {
  /** The paper's position among the rows of the view; null if the filters hide it. */
  position: { readonly number: number; readonly of: number } | null;
  onPrevious: (() => void) | null;
  onNext: (() => void) | null;
  onClose: () => void;
}

const buttonClasses =
  'flex size-8 items-center justify-center rounded-md text-ink-muted hover:bg-surface hover:text-ink aria-disabled:opacity-35';

/** The bar of the panel: steps through the rows of the view, and closes the panel. */
export function PanelBar({ position, onPrevious, onNext, onClose }: PanelBarProps) {
  return (
    <div className="panel-bar sticky top-0 z-10 flex h-11 items-center gap-1 border-b border-line bg-paper px-3 desk:ps-4 print:hidden">
      <button
        type="button"
        onClick={onPrevious ?? undefined}
        aria-disabled={onPrevious === null}
        aria-label={commonMessages.previousPaper}
        title={panelMessages.previousByKey}
        className={`panel-step ${buttonClasses}`}
      >
        <ChevronUp aria-hidden className="size-4.5" />
      </button>
      <button
        type="button"
        onClick={onNext ?? undefined}
        aria-disabled={onNext === null}
        aria-label={commonMessages.nextPaper}
        title={panelMessages.nextByKey}
        className={`panel-step ${buttonClasses}`}
      >
        <ChevronDown aria-hidden className="size-4.5" />
      </button>
      <span className="panel-position ms-1 flex-1 text-meta text-ink-faint figures">
        {position !== null && panelMessages.positionAmong(position.number, position.of)}
      </span>
      <button
        type="button"
        onClick={onClose}
        aria-label={commonMessages.close}
        title={commonMessages.closeByKey}
        className={buttonClasses}
      >
        <X aria-hidden className="size-4.5" />
      </button>
    </div>
  );
}
