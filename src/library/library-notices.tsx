import { useState } from 'react';
import * as commonMessages from '../messages/common.ts';
import * as libraryMessages from '../messages/library.ts';
import type { Download } from '../ui/download-file.ts';
import { NoticeBar, NoticeButton } from '../ui/notice-bar.tsx';
import { pressTrigger } from '../ui/triggers.ts';
import { backUp } from './back-up.ts';
import { readUnreadable } from './database.ts';
import { setKeptCount } from './kept-count.ts';
import { database, tryAgain, useLibrary } from './library.ts';
import { deleteUnreadable } from './library-actions.ts';
import type { StorageError } from './library-types.ts';
import { useSavedViews } from './saved/saved-views.ts';

interface LibraryNoticesProps {
  /** The title of the list. */
  listTitle: string;
  onDownload: Download;
}

/** Notices about storage errors, a library that is gone and values that cannot be read, each with a way on. */
export function LibraryNotices({ listTitle, onDownload }: LibraryNoticesProps) {
  const { records, error, unreadable, lost } = useLibrary();
  // A backup has them, too.
  useSavedViews();
  const [dismissed, setDismissed] = useState<StorageError | null>(null);
  if (error === null && dismissed !== null) setDismissed(null);
  const hasNotice = error !== null && error !== dismissed && (error !== 'refused' || records.size > 0);
  return (
    <>
      {hasNotice && (
        <NoticeBar text={libraryMessages.storageErrors[error]}>
          {error === 'newer' ? (
            <NoticeButton text={commonMessages.reload} onPress={() => location.reload()} />
          ) : (
            <>
              <NoticeButton
                text={commonMessages.backUp}
                onPress={() => backUp(records, listTitle, onDownload)}
              />
              <NoticeButton text={commonMessages.tryAgain} onPress={() => void tryAgain()} />
            </>
          )}
          <NoticeButton text={commonMessages.dismiss} onPress={() => setDismissed(error)} />
        </NoticeBar>
      )}
      {lost > records.size && <LostNotice count={lost} />}
      {unreadable > 0 && <UnreadableNotice count={unreadable} onDownload={onDownload} />}
    </>
  );
}

/** Says that the browser has deleted the library, and leads to importing a backup. */
function LostNotice({ count }: { count: number }) {
  const [isDismissed, setIsDismissed] = useState(false);
  if (isDismissed) return null;
  const dismiss = () => {
    setKeptCount(0);
    setIsDismissed(true);
  };
  return (
    <NoticeBar text={libraryMessages.lost(count)}>
      <NoticeButton text={libraryMessages.importBackup} onPress={() => pressTrigger('library')} />
      <NoticeButton text={commonMessages.dismiss} onPress={dismiss} />
    </NoticeBar>
  );
}

/** Saves the values that cannot be read, or deletes them after a confirmation. */
function UnreadableNotice({ count, onDownload }: { count: number; onDownload: Download }) {
  const [isConfirming, setIsConfirming] = useState(false);
  const save = async () => {
    const values = Object.fromEntries(await readUnreadable(database));
    onDownload('paperdex-unreadable.json', `${JSON.stringify(values, null, 1)}\n`, 'application/json');
  };
  return (
    <NoticeBar text={libraryMessages.unreadable(count)}>
      <NoticeButton text={libraryMessages.saveUnreadable} onPress={() => void save()} />
      {isConfirming ? (
        <NoticeButton text={libraryMessages.deleteForGood} onPress={() => void deleteUnreadable()} />
      ) : (
        <NoticeButton text={libraryMessages.askDelete} onPress={() => setIsConfirming(true)} />
      )}
    </NoticeBar>
  );
}
