import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fillStorage } from '../testing/page/storage-faults.ts';
import { firePageShow, readStoredValues, writeStoredValues } from '../testing/page/stored-values.ts';
import { samplePaper } from '../testing/sample-list.ts';
import { keptCount, setKeptCount } from './kept-count.ts';
import { changeRecords, currentLibrary, openLibrary, tryAgain } from './library.ts';
import { LibraryNotices } from './library-notices.tsx';
import { newRecord } from './records/record.ts';

const alder = samplePaper({ id: 'alder', title: 'Alder' });
const birch = samplePaper({ id: 'birch', title: 'Birch' });

const button = (name: string) => page.getByRole('button', { name, exact: true });
const notice = (pattern: RegExp) => page.getByRole('status').filter({ hasText: pattern });
const storageFull = /^This browser has no room left for your library/u;
const star = (paper: typeof alder) => changeRecords([paper], { kind: 'star', on: true });

async function show(values: Readonly<Record<string, unknown>> = {}) {
  await openLibrary();
  await writeStoredValues(values);
  const onDownload = vi.fn();
  await render(<LibraryNotices listTitle="Trees" onDownload={onDownload} />);
  return onDownload;
}

describe('when storage is full', () => {
  it('a notice can back up of what would be lost, and disappears once there is space', async () => {
    const onDownload = await show();
    const { freeSpace } = fillStorage();
    await star(alder);
    await star(birch);
    await expect.element(notice(storageFull)).toBeVisible();
    await button('Back up').click();
    const [name, text] = onDownload.mock.lastCall ?? [];
    expect(name).toBe('paperdex-library.json');
    expect(JSON.parse(text).records.map(({ id }: { id: string }) => id)).toEqual(['alder', 'birch']);

    freeSpace();
    await button('Try again').click();
    await expect.element(notice(storageFull)).not.toBeInTheDocument();
    expect(Object.keys(await readStoredValues())).toEqual(['record:alder', 'record:birch', 'version']);
  });

  it('a dismissed notice reappears with the next error', async () => {
    await show();
    const { freeSpace } = fillStorage();
    await star(alder);
    await button('Dismiss').click();
    await expect.element(notice(storageFull)).not.toBeInTheDocument();
    freeSpace();
    await star(birch);
    await expect.poll(() => currentLibrary().error).toBeNull();
    const again = fillStorage();
    await changeRecords([alder], { kind: 'progress', to: 'read' });
    await expect.element(notice(storageFull)).toBeVisible();
    again.freeSpace();
    await tryAgain();
  });
});

describe('values that cannot be read', () => {
  it('can be saved, and deleted with a second press to confirm', async () => {
    const onDownload = await show({
      'record:x': { id: 'x', starred: 'yes', note: 'A note.' },
      'record:odd': '<html>',
    });
    await expect.element(notice(/^2 entries of your library are damaged and cannot be read/u)).toBeVisible();
    await button('Save what cannot be read').click();
    await expect.poll(() => onDownload.mock.lastCall?.[0]).toBe('paperdex-unreadable.json');
    expect(onDownload.mock.lastCall?.[1]).toContain('A note.');
    expect(onDownload.mock.lastCall?.[1]).toContain('<html>');
    expect(Object.keys(await readStoredValues())).toEqual(['record:odd', 'record:x']);
    await button('Delete it…').click();
    await button('Delete it for good').click();
    await expect.element(page.getByRole('status')).not.toBeInTheDocument();
    expect(await readStoredValues()).toEqual({});
  });
});

describe('a library that the browser deleted', () => {
  it('is missed, with a way to import a backup, until the reader has seen it', async () => {
    await show();
    setKeptCount(12);
    firePageShow();
    const deleted = notice(/^This browser has deleted your library of 12 papers/u);
    await expect.element(deleted).toBeVisible();
    await expect.element(button('Import a backup…')).toBeVisible();
    await button('Dismiss').click();
    await expect.element(deleted).not.toBeInTheDocument();
    expect(keptCount()).toBe(0);
  });
});

describe('when a newer version of the app has written the library', () => {
  it('a notice says so, with a button to reload the page', async () => {
    await show({ version: 99, 'record:alder': { ...newRecord(alder), starred: true } });
    await expect.element(notice(/^Your library was saved by a newer version of this page/u)).toBeVisible();
    await expect.element(button('Reload')).toBeVisible();
    await expect.element(button('Back up')).not.toBeInTheDocument();
  });
});
