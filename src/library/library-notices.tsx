import { type ReactNode, useState } from 'react';
import { readAside } from './kept-records.ts';
import { type Trouble, tryAgain, useLibrary } from './library.ts';
import { deleteAside } from './library-acts.ts';
import { type Download, saveCopy } from './save-copy.ts';

interface LibraryNoticesProps {
  /** What the list is called. */
  list: string;
  onDownload: Download;
}

const troubles: Readonly<Record<Trouble, string>> = {
  refused: 'This browser keeps nothing for this page: your stars, marks and notes last until you leave it.',
  full: 'This browser has no room left for your library: what you changed last is lost when you leave the page.',
  failed: 'What you changed last in your library could not be kept.',
  newer:
    'Your library was written by a newer version of this page. It can be read here, not changed. Load the page again to get that version.',
};

const buttonClasses = 'h-6 shrink-0 rounded-sm px-1.5 font-medium text-accent hover:underline';

/** Says when the library is not kept as it should be, and what to do about it. */
export function LibraryNotices({ list, onDownload }: LibraryNoticesProps) {
  const { records, trouble, aside } = useLibrary();
  const [dismissed, setDismissed] = useState<Trouble | null>(null);
  if (trouble === null && dismissed !== null) setDismissed(null);
  const concerns = trouble !== null && trouble !== dismissed && (trouble !== 'refused' || records.size > 0);
  return (
    <>
      {concerns && (
        <Notice words={troubles[trouble]}>
          {trouble === 'newer' ? (
            <NoticeButton words="Load again" onPress={() => location.reload()} />
          ) : (
            <>
              <NoticeButton words="Save a copy" onPress={() => saveCopy(records, list, onDownload)} />
              <NoticeButton words="Try again" onPress={() => void tryAgain()} />
            </>
          )}
          <NoticeButton words="Dismiss" onPress={() => setDismissed(trouble)} />
        </Notice>
      )}
      {aside > 0 && <AsideNotice count={aside} onDownload={onDownload} />}
    </>
  );
}

/** What could not be read can be saved, and deleted for good once the reader has said so twice. */
function AsideNotice({ count, onDownload }: { count: number; onDownload: Download }) {
  const [asked, setAsked] = useState(false);
  const save = async () => {
    const values = Object.fromEntries(await readAside());
    onDownload('paperdex-set-aside.json', `${JSON.stringify(values, null, 1)}\n`, 'application/json');
  };
  const what =
    count === 1 ? '1 entry of your library could not be read and was' : `${count} entries of your library could not be read and were`;
  return (
    <Notice words={`${what} set aside. Nothing was overwritten.`}>
      <NoticeButton words="Save what was set aside" onPress={() => void save()} />
      {asked ? (
        <NoticeButton words="Delete it for good" onPress={() => void deleteAside()} />
      ) : (
        <NoticeButton words="Delete it…" onPress={() => setAsked(true)} />
      )}
    </Notice>
  );
}

function Notice({ words, children }: { words: string; children: ReactNode }) {
  return (
    <div
      role="status"
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-surface px-4 py-1.5 text-cell text-ink print:hidden"
    >
      <p className="min-w-60 flex-1">{words}</p>
      <div className="flex flex-wrap">{children}</div>
    </div>
  );
}

function NoticeButton({ words, onPress }: { words: string; onPress: () => void }) {
  return (
    <button type="button" onClick={onPress} className={buttonClasses}>
      {words}
    </button>
  );
}
