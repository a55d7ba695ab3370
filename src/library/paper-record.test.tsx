import { set } from 'idb-keyval';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { keepValues, keptValues } from '../testing/page/kept-values.ts';
import { samplePaper } from '../testing/sample-list.ts';
import { database, openLibrary } from './library.ts';
import { PaperRecord } from './paper-record.tsx';
import { newRecord } from './records/record.ts';
import { notePause } from './use-note-draft.ts';

const paper = samplePaper({ id: 'alder', title: 'Alder' });
const other = samplePaper({ id: 'birch', title: 'Birch' });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const note = () => page.getByLabelText('Private note');
const tag = () => page.getByLabelText('Add a tag of your own');

async function show(kept: Readonly<Record<string, unknown>> = {}) {
  await openLibrary();
  await keepValues(kept);
  return render(<PaperRecord paper={paper} />);
}

/** Waits until the browser keeps of the paper what is given. */
async function expectKept(record: object | undefined): Promise<void> {
  const matches = record === undefined ? undefined : expect.objectContaining(record);
  await expect.poll(async () => (await keptValues())['record:alder']).toEqual(matches);
}

/** Lets the reader write on without ever pausing. */
function withoutPauses(): void {
  const { setTimeout: later } = window;
  vi.spyOn(window, 'setTimeout').mockImplementation(((work: () => void, delay?: number) =>
    delay === notePause ? 0 : later(work, delay)) as typeof setTimeout);
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('what the reader says of a paper', () => {
  it('is a star and how far the reader has come, each said and taken back by one press', async () => {
    await show();
    await button('Star').click();
    await expect.element(button('Starred')).toHaveAttribute('aria-pressed', 'true');
    await button('To read').click();
    await button('Reading').click();
    await expect.element(button('To read')).toHaveAttribute('aria-pressed', 'false');
    await expect.element(button('Reading')).toHaveAttribute('aria-pressed', 'true');
    await expectKept({ starred: true, progress: 'reading' });
    await button('Reading').click();
    await expectKept({ starred: true, progress: null });
    await button('Starred').click();
    await expectKept(undefined);
  });

  it('is tags: added by Enter, by a comma or by leaving the field, offered for other papers, and taken away', async () => {
    await show();
    await tag().fill('thesis');
    await userEvent.keyboard('{Enter}');
    await tag().fill('to cite');
    await userEvent.keyboard(',');
    await expect.element(tag()).toHaveValue('');
    await tag().fill('later');
    await button('Star').click();
    await expectKept({ tags: ['later', 'thesis', 'to cite'] });
    await button('Remove tag to cite').click();
    await expectKept({ tags: ['later', 'thesis'] });

    await render(<PaperRecord paper={other} />);
    expect(
      [...document.querySelectorAll('datalist option')].map((option) => option.getAttribute('value')),
    ).toContain('thesis');
  });

  it('is a private note, which is kept as it was written when the field is left', async () => {
    await show();
    await note().fill('<b>Ask</b> about the scheduler.');
    await button('Star').element().focus();
    await expectKept({ note: '<b>Ask</b> about the scheduler.' });
    await expect.element(note()).toHaveValue('<b>Ask</b> about the scheduler.');
  });

  it('is a note that is kept at a pause, when another paper is opened and when the page is left', async () => {
    const { rerender } = await show();
    await note().fill('First.');
    await expectKept({ note: 'First.' });
    withoutPauses();
    await note().fill('First. Second.');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await expectKept({ note: 'First. Second.' });
    await note().fill('First. Second. Third.');
    await rerender(<PaperRecord paper={other} />);
    await expectKept({ note: 'First. Second. Third.' });
    await expect.element(note()).toHaveValue('');
  });

  it('shows both texts where the note was changed in another tab while it was being written', async () => {
    await show({ 'record:alder': { ...newRecord(paper), note: 'Old.' } });
    await expect.element(note()).toHaveValue('Old.');
    await note().fill('Mine.');
    await set('record:alder', { ...newRecord(paper), note: 'Theirs.' }, database);
    await button('Star').element().focus();
    await expect.element(note()).toHaveValue('Theirs.\n\nMine.');
  });

  it('can be read and not changed where a newer version of the page keeps it', async () => {
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
