import { createRoot } from 'react-dom/client';
import { HealthPage } from '../preview/health/health-page.tsx';
import { connectPreview } from '../preview/live-report.ts';
import { ThemeSwitch } from '../settings/theme-switch.tsx';

connectPreview({ onCompiled: async () => {}, onSave: () => {}, onVersion: async () => {} });

/** Shows the page List health of a preview in the root of the app. */
export function showListHealth(root: HTMLElement): void {
  createRoot(root).render(<HealthPage settings={<ThemeSwitch />} />);
}
