import { useRef, useState } from 'react';
import * as exportMessages from '../messages/export.ts';
import type { Paper } from '../paper/schema.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { emptyView } from '../view/view.ts';
import { linkTo } from '../view/view-link.ts';

/** The longest URL that mail and chat programs do not cut off, in characters. */
const safeLength = 8_000;

/** A link that opens the papers in their order. They are in its fragment, which no server receives. */
export function ShareLink({ papers }: { papers: readonly Paper[] }) {
  const [name, setName] = useState('');
  const shown = useRef<HTMLElement>(null);
  const readingList = { name: name.trim(), ids: papers.map(({ id }) => id) };
  const link = linkTo({ ...emptyView, readingList });
  return (
    <div className="mt-3 border-t border-line pt-3">
      <h3 className="px-2 text-cell text-ink-muted">{exportMessages.asReadingList}</h3>
      <input
        value={name}
        onChange={({ target }) => setName(target.value)}
        maxLength={200}
        aria-label={exportMessages.nameOfList}
        placeholder={exportMessages.nameIfLiked}
        className="mt-2 h-8 w-full rounded-md border border-control bg-paper px-2 text-cell text-ink placeholder:text-ink-faint max-tablet:text-base"
      />
      <div className="mt-2 flex items-center gap-2">
        <CopyButton
          key={link}
          text={link}
          shown={shown}
          label={exportMessages.copyLink}
          className="h-8 shrink-0 rounded-md border border-control px-3 text-cell font-medium text-accent hover:border-accent hover:bg-tint"
        />
        <code ref={shown} className="line-clamp-1 min-w-0 break-all text-meta text-ink-faint">
          {link}
        </code>
      </div>
      {link.length > safeLength && <p className="mt-2 px-2 text-meta text-warn">{exportMessages.longLink}</p>}
    </div>
  );
}
