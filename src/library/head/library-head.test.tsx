import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { readStoredValues, writeStoredValues } from '../../testing/page/stored-values.ts';
import { samplePaper } from '../../testing/sample-list.ts';
import { emptyView } from '../../view/view.ts';
import { openLibrary } from '../library.ts';
import { newRecord } from '../records/record.ts';
import { LibraryHead } from './library-head.tsx';

const papers = ['alder', 'birch', 'cedar'].map((id) => samplePaper({ id, title: `The ${id}` }));
const record = (id: string, fields: object) => ({
  ...newRecord(samplePaper({ id, title: `The ${id}` })),
  ...fields,
});
const alder = record('alder', { starred: true, note: 'Keep this.', progress: 'reading', changed: 1 });
const birch = record('birch', { starred: true, changed: 2 });

const onDownload = vi.fn();
const updateView = vi.fn();
const button = (name: string) => page.getByRole('button', { name, exact: true });
const entry = (name: string) => page.getByRole('link', { name, exact: true });
const chooser = () => page.getByLabelText('Import a backup…');
const jsonFile = (text: string) => new File([text], 'backup.json', { type: 'application/json' });

async function show(values: Readonly<Record<string, unknown>> = {}) {
  await openLibrary();
  await writeStoredValues(values);
  await render(
    <LibraryHead
      papers={papers}
      listTitle="Trees"
      view={{ ...emptyView, library: true }}
      updateView={updateView}
      onDownload={onDownload}
    />,
  );
}

/** Saves a backup and returns its content. */
async function savedBackup(): Promise<string> {
  await button('Back up').click();
  return String(onDownload.mock.lastCall?.[1]);
}

beforeEach(() => {
  onDownload.mockClear();
  updateView.mockClear();
});

describe('the library', () => {
  it('counts its records by star, progress and note, with links to the papers', async () => {
    await show({ 'record:alder': alder, 'record:birch': birch });
    await expect.element(entry('Starred 2')).toBeVisible();
    await expect.element(entry('Reading 1')).toBeVisible();
    await expect.element(entry('With my note 1')).toBeVisible();
    await expect.element(page.getByRole('link')).toHaveLength(3);
    expect(entry('Starred 2').element().getAttribute('href')).toBe('?library=starred&show=library');
  });

  it('lists the records of papers that the list no longer has, and keeps them', async () => {
    await show({ 'record:gone': record('gone', { starred: true }) });
    await page.getByText('1 paper is no longer in this list; what you saved about it is kept').click();
    await expect.element(page.getByText('The gone')).toBeVisible();
    expect(Object.keys(await readStoredValues())).toEqual(['record:gone']);
  });

  it('is deleted with one press, which can be undone', async () => {
    await show({ 'record:alder': alder, 'record:birch': birch });
    await button('Delete all').click();
    await expect.element(page.getByText('Nothing yet.')).toBeVisible();
    await expect.element(page.getByText('Deleted your data for 2 papers.')).toBeVisible();
    await expect.poll(async () => Object.keys(await readStoredValues())).toEqual(['version']);
    await expect.element(button('Delete all')).toBeDisabled();
    await button('Undo').click();
    await expect.element(entry('Starred 2')).toBeVisible();
    await expect.poll(readStoredValues).toEqual({ version: 3, 'record:alder': alder, 'record:birch': birch });
  });
});

describe('a backup of the library', () => {
  it('gives another browser the same library, after a preview', async () => {
    await show({ 'record:alder': alder, 'record:birch': birch });
    const backup = await savedBackup();
    expect(onDownload.mock.lastCall?.[0]).toBe('paperdex-library.json');

    await writeStoredValues({ 'record:birch': birch });
    await expect.element(entry('Starred 1')).toBeVisible();
    await chooser().upload(jsonFile(backup));
    await expect
      .element(page.getByText('Importing this backup would add 1 paper, change 0 and leave 1 unchanged.'))
      .toBeVisible();
    await button('Cancel').click();
    await expect.element(button('Import')).not.toBeInTheDocument();
    await chooser().upload(jsonFile(backup));
    await button('Import').click();
    await expect.element(entry('Starred 2')).toBeVisible();
    await expect.element(page.getByText('Imported: 1 paper added, 0 changed, 1 unchanged.')).toBeVisible();
    await button('Undo').click();
    await expect.element(entry('Starred 1')).toBeVisible();

    await writeStoredValues();
    await expect.element(page.getByText('Nothing yet.')).toBeVisible();
    await chooser().upload(jsonFile(backup));
    await button('Import').click();
    await expect.element(entry('Starred 2')).toBeVisible();
    expect(JSON.parse(await savedBackup()).records).toEqual(JSON.parse(backup).records);
    await expect.poll(readStoredValues).toEqual({ version: 3, 'record:alder': alder, 'record:birch': birch });
  });

  it('is rebound to papers whose id has changed', async () => {
    await show();
    const renamed = { ...birch, id: 'an-older-id' };
    await chooser().upload(jsonFile(JSON.stringify({ paperdexLibrary: 1, records: [renamed] })));
    await button('Import').click();
    await expect.poll(async () => Object.keys(await readStoredValues())).toContain('record:birch');
  });

  it('with more notes than can be typed says what would be left out', async () => {
    await show();
    const long = { ...birch, note: 'x'.repeat(60_000) };
    await chooser().upload(jsonFile(JSON.stringify({ paperdexLibrary: 2, records: [long] })));
    await expect
      .element(page.getByText(/^.*1 entry has more than 50,000 characters of notes/u))
      .toBeVisible();
    await button('Import').click();
    await expect
      .poll(async () => JSON.stringify((await readStoredValues())['record:birch'] ?? '').length)
      .toBeLessThan(51_000);
  });

  it('is rejected with a message if the file is not a backup', async () => {
    await show();
    await chooser().upload(jsonFile('<html>'));
    await expect.element(page.getByText('This file is not a backup of a library.')).toBeVisible();
    await expect.element(button('Import')).not.toBeInTheDocument();
  });
});
