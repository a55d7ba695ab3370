import { type ReactNode, useState } from 'react';
import * as commonMessages from '../messages/common.ts';
import * as libraryMessages from '../messages/library.ts';
import { readQuarantine } from './database.ts';
import { database, tryAgain, useLibrary } from './library.ts';
import { deleteQuarantined } from './library-actions.ts';
import type { StorageError } from './library-types.ts';
import { type Download, saveCopy } from './save-copy.ts';

interface LibraryNoticesProps {
  /** The title of the list. */
  listTitle: string;
  onDownload: Download;
}

const buttonClasses = 'h-6 shrink-0 rounded-sm px-1.5 font-medium text-accent hover:underline';

/** Notices about storage errors and quarantined values, with buttons to resolve them. */
export function LibraryNotices({ listTitle, onDownload }: LibraryNoticesProps) {
  const { records, error, quarantined } = useLibrary();
  const [dismissed, setDismissed] = useState<StorageError | null>(null);
  if (error === null && dismissed !== null) setDismissed(null);
  const hasNotice = error !== null && error !== dismissed && (error !== 'refused' || records.size > 0);
  return (
    <>
      {hasNotice && (
        <Notice text={libraryMessages.storageErrors[error]}>
          {error === 'newer' ? (
            <NoticeButton text={commonMessages.reload} onPress={() => location.reload()} />
          ) : (
            <>
              <NoticeButton
                text={commonMessages.saveCopy}
                onPress={() => saveCopy(records, listTitle, onDownload)}
              />
              <NoticeButton text={commonMessages.tryAgain} onPress={() => void tryAgain()} />
            </>
          )}
          <NoticeButton text={commonMessages.dismiss} onPress={() => setDismissed(error)} />
        </Notice>
      )}
      {quarantined > 0 && <QuarantineNotice count={quarantined} onDownload={onDownload} />}
    </>
  );
}

/** Saves the quarantined values, or deletes them after a confirmation. */
function QuarantineNotice({ count, onDownload }: { count: number; onDownload: Download }) {
  const [isConfirming, setIsConfirming] = useState(false);
  const save = async () => {
    const values = Object.fromEntries(await readQuarantine(database));
    onDownload('paperdex-set-aside.json', `${JSON.stringify(values, null, 1)}\n`, 'application/json');
  };
  return (
    <Notice text={libraryMessages.quarantined(count)}>
      <NoticeButton text={libraryMessages.saveQuarantined} onPress={() => void save()} />
      {isConfirming ? (
        <NoticeButton text={libraryMessages.deleteForGood} onPress={() => void deleteQuarantined()} />
      ) : (
        <NoticeButton text={libraryMessages.askDelete} onPress={() => setIsConfirming(true)} />
      )}
    </Notice>
  );
}

function Notice({ text, children }: { text: string; children: ReactNode }) {
  return (
    <div
      role="status"
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-surface px-4 py-1.5 text-cell text-ink print:hidden"
    >
      <p className="min-w-60 flex-1">{text}</p>
      <div className="flex flex-wrap">{children}</div>
    </div>
  );
}

function NoticeButton({ text, onPress }: { text: string; onPress: () => void }) {
  return (
    <button type="button" onClick={onPress} className={buttonClasses}>
      {text}
    </button>
  );
}
