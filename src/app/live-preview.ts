import { reloadIfChanged, showUpdate } from '../loading/reload-dataset.ts';
import { showSave } from '../preview/latest-save.ts';
import { connectPreview } from '../preview/live-report.ts';
import { connectHead, readHead } from '../preview/since-head.ts';

export { LiveBanner } from '../preview/live-banner.tsx';
export { LiveTools } from '../preview/live-tools.tsx';

connectPreview({
  onCompiled: showUpdate,
  onSave: (save) => {
    showSave(save);
    void readHead();
  },
  onVersion: reloadIfChanged,
});
connectHead();
