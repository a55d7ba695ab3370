import { titleKey } from '../../paper/fold.ts';
import type { BibRecord } from './bib-records.ts';
import { texText } from './tex-text.ts';

/** The records of a `.bib` file, to look up. */
export interface Bibliography {
  readonly lines: readonly string[];
  /** The record that a link's fragment names, by its key or, as code hosts write it, by its line: `#L12`. */
  named(fragment: string): BibRecord | null;
  /** The file's only record, or else the one with this title; either title may lack its subtitle. */
  titled(title: string): BibRecord | null;
}

/** Indexes the records of a file. Of records with the same key or title, the first counts. */
export function createBibliography(records: readonly BibRecord[], lines: readonly string[]): Bibliography {
  const byKey = indexed(records, ({ key }) => key);
  const byFoldedKey = indexed(records, ({ key }) => key.toLowerCase());
  const byTitle = indexed(records, (record) => titleKey(titleOf(record)));
  const byLine = new Map(
    records.flatMap((record) =>
      Array.from({ length: record.endLine - record.line + 1 }, (_, index) => [record.line + index, record]),
    ),
  );
  const byMainTitle = indexed(records, (record) => titleKey(mainPart(titleOf(record))));
  const complete = (record: BibRecord | undefined): BibRecord | null => {
    const parent = byFoldedKey.get(record?.fields.get('crossref')?.text.trim().toLowerCase() ?? '');
    if (record === undefined) return null;
    return parent === undefined || parent === record ? record : inherited(record, parent);
  };
  return {
    lines,
    named: (fragment) => {
      const line = Number(/^L(\d+)/u.exec(fragment)?.[1] ?? 0);
      return complete(byKey.get(fragment) ?? byFoldedKey.get(fragment.toLowerCase()) ?? byLine.get(line));
    },
    titled: (title) =>
      complete(
        records.length === 1
          ? records[0]
          : (byTitle.get(titleKey(title)) ??
              byMainTitle.get(titleKey(title)) ??
              byTitle.get(titleKey(mainPart(title)))),
      ),
  };
}

function titleOf({ fields }: BibRecord): string {
  return texText(fields.get('title')?.text ?? '');
}

function mainPart(title: string): string {
  return title.split(/:\s/u, 1)[0] ?? '';
}

function indexed(
  records: readonly BibRecord[],
  keyOf: (record: BibRecord) => string,
): ReadonlyMap<string, BibRecord> {
  const keyed = records.map((record) => [keyOf(record), record] as const).filter(([key]) => key !== '');
  return new Map(keyed.toReversed());
}

/** A record inherits by `crossref` the fields that it lacks; the parent's title becomes its `booktitle`. */
function inherited(record: BibRecord, parent: BibRecord): BibRecord {
  const { title: volume, author: _, ...others } = Object.fromEntries(parent.fields);
  const given = new Map(Object.entries(others));
  if (volume !== undefined && !given.has('booktitle')) given.set('booktitle', volume);
  return { ...record, fields: new Map([...given, ...record.fields]) };
}
