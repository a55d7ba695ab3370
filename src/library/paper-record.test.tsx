import { set } from 'idb-keyval';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { readStoredValues, writeStoredValues } from '../testing/page/stored-values.ts';
import { samplePaper } from '../testing/sample-list.ts';
import { database, openLibrary } from './library.ts';
import { PaperRecord } from './paper-record.tsx';
import { newRecord } from './records/record.ts';
import { saveDelay } from './use-note-draft.ts';

const paper = samplePaper({ id: 'alder', title: 'Alder' });
const other = samplePaper({ id: 'birch', title: 'Birch' });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const note = () => page.getByLabelText('Your note');
const tag = () => page.getByLabelText('Add a tag of your own');

async function show(values: Readonly<Record<string, unknown>> = {}) {
  await openLibrary();
  await writeStoredValues(values);
  const shown = await render(<PaperRecord paper={paper} />);
  if (Object.keys(values).length === 0) await button('Tags, note').click();
  return shown;
}

/** Waits until the stored record of the paper has the given fields. */
async function expectRecord(record: object | undefined): Promise<void> {
  const matches = record === undefined ? undefined : expect.objectContaining(record);
  await expect.poll(async () => (await readStoredValues())['record:alder']).toEqual(matches);
}

/** Disables saving at pauses, as if the reader never stopped typing. */
function disablePauses(): void {
  const { setTimeout: realSetTimeout } = window;
  vi.spyOn(window, 'setTimeout').mockImplementation(((work: () => void, delay?: number) =>
    delay === saveDelay ? 0 : realSetTimeout(work, delay)) as typeof setTimeout);
}

describe('the record of a paper', () => {
  it('has a star and progress, each set and removed with one press', async () => {
    await show();
    await button('Star').click();
    await expect.element(button('Starred')).toHaveAttribute('aria-pressed', 'true');
    await button('To read').click();
    await button('Reading').click();
    await expect.element(button('To read')).toHaveAttribute('aria-pressed', 'false');
    await expect.element(button('Reading')).toHaveAttribute('aria-pressed', 'true');
    await expectRecord({ starred: true, progress: 'reading' });
    await button('Reading').click();
    await expectRecord({ starred: true, progress: null });
    await button('Starred').click();
    await expectRecord(undefined);
  });

  it('has tags: added by Enter, comma or blur, suggested for other papers, and removed', async () => {
    await show();
    await tag().fill('thesis');
    await userEvent.keyboard('{Enter}');
    await tag().fill('to cite');
    await userEvent.keyboard(',');
    await expect.element(tag()).toHaveValue('');
    await tag().fill('later');
    await button('Star').click();
    await expectRecord({ tags: ['later', 'thesis', 'to cite'] });
    await button('Remove tag to cite').click();
    await expectRecord({ tags: ['later', 'thesis'] });

    await render(<PaperRecord paper={other} />);
    await button('Tags, note').click();
    expect(
      [...document.querySelectorAll('datalist option')].map((option) => option.getAttribute('value')),
    ).toContain('thesis');
  });

  it('has no more tags than a backup may have', async () => {
    const tags = Array.from({ length: 100 }, (_, index) => `tag ${index}`);
    await show({ 'record:alder': { ...newRecord(paper), tags } });
    await expect.element(tag()).toHaveAttribute('placeholder', 'No more than 100 tags');
    await expect.element(tag()).toHaveAttribute('readonly');
  });

  it('has a private note, which is saved verbatim on blur', async () => {
    await show();
    await note().fill('<b>Ask</b> about the scheduler.');
    await button('Star').element().focus();
    await expectRecord({ note: '<b>Ask</b> about the scheduler.' });
    await expect.element(note()).toHaveValue('<b>Ask</b> about the scheduler.');
  });

  it('saves its note at a pause, when another paper is opened and when the page is closed', async () => {
    const { rerender } = await show();
    await note().fill('First.');
    await expectRecord({ note: 'First.' });
    disablePauses();
    await note().fill('First. Second.');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await expectRecord({ note: 'First. Second.' });
    await note().fill('First. Second. Third.');
    await rerender(<PaperRecord paper={other} />);
    await expectRecord({ note: 'First. Second. Third.' });
    await expect.element(note()).toHaveValue('');
  });

  it('shows both texts if the note was changed in another tab while the reader wrote', async () => {
    await show({ 'record:alder': { ...newRecord(paper), note: 'Old.' } });
    await expect.element(note()).toHaveValue('Old.');
    await note().fill('Mine.');
    await set('record:alder', { ...newRecord(paper), note: 'Theirs.' }, database);
    await button('Star').element().focus();
    await expect.element(note()).toHaveValue('Theirs.\n\nMine.');
    const message = page.getByText('This note was also changed in another tab: both texts are kept.');
    await expect.element(message).toBeVisible();
    await note().fill('Both.');
    await expect.element(message).not.toBeInTheDocument();
  });

  it('is read-only if a newer version of the app has written it', async () => {
    await show({
      version: 99,
      'record:alder': { ...newRecord(paper), starred: true, note: 'From the future.' },
    });
    await expect.element(button('Starred')).toBeDisabled();
    for (const name of ['To read', 'Reading', 'Read']) await expect.element(button(name)).toBeDisabled();
    await expect.element(tag()).toBeDisabled();
    await expect.element(note()).toHaveValue('From the future.');
    await expect.element(note()).toHaveAttribute('readonly');
  });
});
