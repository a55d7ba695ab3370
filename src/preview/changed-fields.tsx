import type { FieldChange } from '../changes/list-changes.ts';
import * as changeMessages from '../messages/preview/preview-changes.ts';

/** The fields of a paper that changed, each with its values before and after. */
export function ChangedFields({ fields }: { fields: readonly FieldChange[] }) {
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
      {fields.map(({ field, from, to }) => (
        <div key={field} className="contents">
          <dt className="text-ink-faint">{changeMessages.fieldLabel(field)}</dt>
          <dd className="text-ink-muted">
            {from !== '' && <del>{from}</del>}
            {to !== '' && (from === '' ? '+ ' : ' → ')}
            {to !== '' && <ins className="text-ink no-underline">{to}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
