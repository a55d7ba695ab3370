import * as libraryMessages from '../../messages/library.ts';
import type { LibraryRecord } from '../records/record.ts';

/** The most papers that are named of those that the list no longer has. */
const maxNamed = 500;

/** The papers of the library that the list no longer has. */
export function OrphanedRecords({ records }: { records: readonly LibraryRecord[] }) {
  return (
    <details className="mt-2">
      <summary className="w-fit cursor-pointer text-meta text-ink-muted">
        {libraryMessages.noLongerListed(records.length)}
      </summary>
      <ul className="library-unlisted mt-1 overflow-y-auto ps-5 text-cell text-ink-muted">
        {records.slice(0, maxNamed).map(({ id, title }) => (
          <li key={id} dir="auto">
            {title}
          </li>
        ))}
        {records.length > maxNamed && <li>{libraryMessages.moreUnlisted(records.length - maxNamed)}</li>}
      </ul>
    </details>
  );
}
