import { type ReactNode, useState } from 'react';
import * as commonWords from '../words/common.ts';
import * as noticeWords from '../words/library-notices.ts';
import { readAside } from './kept-records.ts';
import { store, tryAgain, useLibrary } from './library.ts';
import { deleteAside } from './library-acts.ts';
import type { Trouble } from './live-library.ts';
import { type Download, saveCopy } from './save-copy.ts';

interface LibraryNoticesProps {
  /** What the list is called. */
  list: string;
  onDownload: Download;
}

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
        <Notice words={noticeWords.troubles[trouble]}>
          {trouble === 'newer' ? (
            <NoticeButton words={commonWords.reload} onPress={() => location.reload()} />
          ) : (
            <>
              <NoticeButton words={commonWords.saveCopy} onPress={() => saveCopy(records, list, onDownload)} />
              <NoticeButton words={commonWords.tryAgain} onPress={() => void tryAgain()} />
            </>
          )}
          <NoticeButton words={commonWords.dismiss} onPress={() => setDismissed(trouble)} />
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
    const values = Object.fromEntries(await readAside(store));
    onDownload('paperdex-set-aside.json', `${JSON.stringify(values, null, 1)}\n`, 'application/json');
  };
  return (
    <Notice words={noticeWords.aside(count)}>
      <NoticeButton words={noticeWords.saveAside} onPress={() => void save()} />
      {asked ? (
        <NoticeButton words={noticeWords.deleteForGood} onPress={() => void deleteAside()} />
      ) : (
        <NoticeButton words={noticeWords.askDelete} onPress={() => setAsked(true)} />
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
