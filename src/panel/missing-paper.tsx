import * as panelMessages from '../messages/panel.ts';
import { PanelBar } from './panel-bar.tsx';

interface MissingPaperProps {
  id: string;
  onClose: () => void;
}

/** Shown if the list has no paper with the id in the URL. */
export function MissingPaper({ id, onClose }: MissingPaperProps) {
  return (
    <>
      <PanelBar position={null} onPrevious={null} onNext={null} onClose={onClose} />
      <div className="px-5 pt-4 desk:ps-6">
        <h2 className="text-title font-semibold">{panelMessages.notFound}</h2>
        <p className="mt-2 text-row text-ink-muted">
          {panelMessages.noPaperCalled} <span className="break-all text-ink">{id}</span>{' '}
          {panelMessages.renamed}
        </p>
        <button
          type="button"
          onClick={onClose}
          className="mt-4 h-8 rounded-md border border-control px-3 text-cell font-medium text-accent hover:bg-tint"
        >
          {panelMessages.backToList}
        </button>
      </div>
    </>
  );
}
