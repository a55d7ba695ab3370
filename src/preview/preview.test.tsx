import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { Diagnostic, Severity } from '../paper/reports/report.ts';
import { LiveDiagnostics } from './live-diagnostics.tsx';
import { LiveErrors } from './live-errors.tsx';
import { connectPreview } from './live-report.ts';

const diagnostic = (severity: Severity, index: number): Diagnostic => ({
  file: 'README.md',
  line: index + 1,
  column: 1,
  severity,
  code: 'sample',
  message: 'a sample',
  advice: null,
});

/** Shows what the maintainer sees when the app opens and the server tells of a compilation. */
async function open(isCurrent: boolean, ...kinds: Severity[]): Promise<void> {
  const message = { isCurrent, report: { diagnostics: kinds.map(diagnostic) } };
  vi.spyOn(window, 'fetch').mockResolvedValue(Response.json(message));
  const read = new Promise<void>((done) => {
    connectPreview({ onCompiled: async () => {}, onSave: () => {}, onVersion: async () => done() });
  });
  await read;
  await render(
    <>
      <LiveErrors />
      <LiveDiagnostics />
    </>,
  );
}

const alert = () => page.getByRole('alert');

describe('the preview', () => {
  it('offers the diagnostics of a list without errors, and raises no alarm', async () => {
    await open(true, 'warning', 'info');
    await expect.element(page.getByRole('link', { name: '2 diagnostics' })).toBeVisible();
    await expect.element(alert()).not.toBeInTheDocument();
  });

  it.each([
    [true, '1 error: not all of the list could be read'],
    [false, '1 error: the table shows the last good version'],
  ])('tells of an error; the table is current: %s', async (isCurrent, text) => {
    await open(isCurrent, 'error', 'info');
    await expect.element(alert().getByText(text)).toBeVisible();
    await expect.element(alert().getByRole('link', { name: 'List health' })).toBeVisible();
    await expect.element(page.getByRole('link', { name: '2 diagnostics' })).not.toBeInTheDocument();
  });
});
