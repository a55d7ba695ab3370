import { type ReactNode, useState } from 'react';
import { readAside } from './kept-records.ts';
import { keepWaiting, type Trouble, useLibrary } from './library.ts';
import { deleteAside } from './library-acts.ts';
import { writeLibrary } from './records/library-file.ts';

interface LibraryNoticesProps {
  list: string;
  onDownload: (name: string, text: string, mediaType: string) => void;
}

const troubles: Readonly<Record<Trouble, string>> = {
  refused: 'This browser keeps nothing for this page: your stars, marks and notes last until you leave it.',
  full: 'This browser has no room left for your library: what you changed last is lost when you leave the page.',
  newer:
    'Your library was written by a newer version of this page. It can be read here, not changed. Load the page again to get that version.',
};

const buttonClasses = 'h-6 shrink-0 rounded-sm px-1.5 font-medium text-accent hover:underline';

/** Says when the library is not kept as it should be, and what to do about it. */
export function LibraryNotices({ list, onDownload }: LibraryNoticesProps) {
  const { records, trouble, aside } = useLibrary();
  const [accepted, setAccepted] = useState<Trouble | null>(null);
  const inDanger = (trouble === 'refused' && records.size > 0) || trouble === 'full';
  const save = () => onDownload('paperdex-library.json', writeLibrary(records.values(), list, new Date()), 'application/json');
  const saveAside = async () => {
    const values = Object.fromEntries(await readAside());
    onDownload('paperdex-set-aside.json', `${JSON.stringify(values, null, 1)}\n`, 'application/json');
  };
  return (
    <>
      {trouble !== null && trouble !== accepted && (inDanger || trouble === 'newer') && (
        <Notice words={troubles[trouble]}>
          {inDanger && <NoticeButton words="Save a copy" onPress={save} />}
          {inDanger && <NoticeButton words="Try again" onPress={() => void keepWaiting()} />}
          {trouble === 'newer' && <NoticeButton words="Load again" onPress={() => location.reload()} />}
          <NoticeButton words="Dismiss" onPress={() => setAccepted(trouble)} />
        </Notice>
      )}
      {aside > 0 && (
        <Notice
          words={`${aside === 1 ? '1 entry of your library could not be read and was' : `${aside} entries of your library could not be read and were`} set aside. Nothing was overwritten.`}
        >
          <NoticeButton words="Save what was set aside" onPress={() => void saveAside()} />
          <NoticeButton words="Delete it" onPress={() => void deleteAside()} />
        </Notice>
      )}
    </>
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
