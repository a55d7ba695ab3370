import { loadDataset, reloadIfChanged } from '../loading/dataset-source.ts';
import { connectPreview } from '../preview/live-report.ts';

export { LiveDiagnostics } from '../preview/live-diagnostics.tsx';
export { LiveErrors } from '../preview/live-errors.tsx';

connectPreview({ onCompiled: () => void loadDataset(), onVersion: reloadIfChanged });
