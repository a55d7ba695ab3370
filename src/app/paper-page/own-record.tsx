import { useEffect, useMemo } from 'react';
import { openLibrary, useLibrary } from '../../library/library.ts';
import { PaperRecord } from '../../library/paper-record.tsx';
import { StorageNotice } from '../../library/storage-notice.tsx';
import type { Paper } from '../../paper/schema.ts';
import { useSingleKey } from '../../preferences/use-single-key.ts';
import { shortcutKeys } from '../../ui/keys/keys.ts';
import { useStar } from '../state/use-star.ts';
import { showParts } from './parts-state.ts';

interface OwnRecordProps {
  paper: Paper;
  listTitle: string;
}

/** The reader's record of the paper of a page. The page shows what needs the app once the record has been read. */
export function OwnRecord({ paper, listTitle }: OwnRecordProps) {
  const { error } = useLibrary();
  const { star, announcement } = useStar(useMemo(() => [paper], [paper]));
  useSingleKey(shortcutKeys.star, () => star(paper.id));
  useEffect(() => void openLibrary().then(showParts), []);
  return (
    <>
      {/* Unfolding what is written would move the text below. */}
      <PaperRecord paper={paper} startsFolded />
      <p role="status" className="sr-only">
        {announcement}
      </p>
      {error !== null && <StorageNotice listTitle={listTitle} />}
    </>
  );
}
