import { type ReactNode, useState } from 'react';
import * as commonMessages from '../messages/common.ts';
import * as libraryMessages from '../messages/library.ts';
import { readQuarantine } from './database.ts';
import { database, tryAgain, useLibrary } from './library.ts';
import { deleteQuarantined } from './library-actions.ts';
import type { StorageError } from './library-types.ts';
import { type Download, saveCopy } from './save-copy.ts';

interface LibraryNoticesProps {
  /** What the list is called. */
  list: string;
  onDownload: Download;
}

const buttonClasses = 'h-6 shrink-0 rounded-sm px-1.5 font-medium text-accent hover:underline';

/** Says when the library is not kept as it should be, and what to do about it. */
export function LibraryNotices({ list, onDownload }: LibraryNoticesProps) {
  const { records, error, quarantined } = useLibrary();
  const [dismissed, setDismissed] = useState<StorageError | null>(null);
  if (error === null && dismissed !== null) setDismissed(null);
  const concerns = error !== null && error !== dismissed && (error !== 'refused' || records.size > 0);
  return (
    <>
      {concerns && (
        <Notice words={libraryMessages.storageErrors[error]}>
          {error === 'newer' ? (
            <NoticeButton words={commonMessages.reload} onPress={() => location.reload()} />
          ) : (
            <>
              <NoticeButton
                words={commonMessages.saveCopy}
                onPress={() => saveCopy(records, list, onDownload)}
              />
              <NoticeButton words={commonMessages.tryAgain} onPress={() => void tryAgain()} />
            </>
          )}
          <NoticeButton words={commonMessages.dismiss} onPress={() => setDismissed(error)} />
        </Notice>
      )}
      {quarantined > 0 && <QuarantineNotice count={quarantined} onDownload={onDownload} />}
    </>
  );
}

/** What could not be read can be saved, and deleted for good once the reader has said so twice. */
function QuarantineNotice({ count, onDownload }: { count: number; onDownload: Download }) {
  const [asked, setAsked] = useState(false);
  const save = async () => {
    const values = Object.fromEntries(await readQuarantine(database));
    onDownload('paperdex-set-aside.json', `${JSON.stringify(values, null, 1)}\n`, 'application/json');
  };
  return (
    <Notice words={libraryMessages.quarantined(count)}>
      <NoticeButton words={libraryMessages.saveQuarantined} onPress={() => void save()} />
      {asked ? (
        <NoticeButton words={libraryMessages.deleteForGood} onPress={() => void deleteQuarantined()} />
      ) : (
        <NoticeButton words={libraryMessages.askDelete} onPress={() => setAsked(true)} />
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
