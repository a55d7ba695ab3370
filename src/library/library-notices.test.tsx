import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { keepValues, keptValues } from '../testing/page/kept-values.ts';
import { fillStorage } from '../testing/page/storage-faults.ts';
import { samplePaper } from '../testing/sample-list.ts';
import { currentLibrary, markPapers, openLibrary, tryAgain } from './library.ts';
import { LibraryNotices } from './library-notices.tsx';
import { newRecord } from './records/record.ts';

const alder = samplePaper({ id: 'alder', title: 'Alder' });
const birch = samplePaper({ id: 'birch', title: 'Birch' });

const button = (name: string) => page.getByRole('button', { name, exact: true });
const notice = (words: RegExp) => page.getByRole('status').filter({ hasText: words });
const noRoom = /^This browser has no room left for your library/u;
const star = (paper: typeof alder) => markPapers([paper], { kind: 'star', on: true });

async function show(kept: Readonly<Record<string, unknown>> = {}) {
  await openLibrary();
  await keepValues(kept);
  const onDownload = vi.fn();
  await render(<LibraryNotices list="Trees" onDownload={onDownload} />);
  return onDownload;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('where the browser has no room', () => {
  it('a notice says so, saves a copy of what would be lost, and goes when there is room again', async () => {
    const onDownload = await show();
    const { makeRoom } = fillStorage();
    await star(alder);
    await star(birch);
    await expect.element(notice(noRoom)).toBeVisible();
    await button('Save a copy').click();
    const [name, text] = onDownload.mock.lastCall ?? [];
    expect(name).toBe('paperdex-library.json');
    expect(JSON.parse(text).records.map(({ id }: { id: string }) => id)).toEqual(['alder', 'birch']);

    makeRoom();
    await button('Try again').click();
    await expect.element(notice(noRoom)).not.toBeInTheDocument();
    expect(Object.keys(await keptValues())).toEqual(['record:alder', 'record:birch', 'version']);
  });

  it('a notice that was dismissed comes again with the next trouble', async () => {
    await show();
    const { makeRoom } = fillStorage();
    await star(alder);
    await button('Dismiss').click();
    await expect.element(notice(noRoom)).not.toBeInTheDocument();
    makeRoom();
    await star(birch);
    await expect.poll(() => currentLibrary().error).toBeNull();
    const again = fillStorage();
    await markPapers([alder], { kind: 'progress', to: 'read' });
    await expect.element(notice(noRoom)).toBeVisible();
    again.makeRoom();
    await tryAgain();
  });
});

describe('what could not be read and was set aside', () => {
  it('can be saved, and deleted by two presses', async () => {
    const onDownload = await show({
      'record:x': { id: 'x', starred: 'yes', note: 'A note.' },
      'record:odd': '<html>',
    });
    await expect
      .element(notice(/^2 entries of your library could not be read and were set aside/u))
      .toBeVisible();
    await button('Save what was set aside').click();
    await expect.poll(() => onDownload.mock.lastCall?.[0]).toBe('paperdex-set-aside.json');
    expect(onDownload.mock.lastCall?.[1]).toContain('A note.');
    expect(onDownload.mock.lastCall?.[1]).toContain('<html>');
    await button('Delete it…').click();
    await button('Delete it for good').click();
    await expect.element(page.getByRole('status')).not.toBeInTheDocument();
    expect(await keptValues()).toEqual({});
  });
});

describe('where a newer version of the page keeps the library', () => {
  it('a notice says so and offers to load the page again', async () => {
    await show({ version: 99, 'record:alder': { ...newRecord(alder), starred: true } });
    await expect.element(notice(/^Your library was written by a newer version of this page/u)).toBeVisible();
    await expect.element(button('Reload')).toBeVisible();
    await expect.element(button('Save a copy')).not.toBeInTheDocument();
  });
});
