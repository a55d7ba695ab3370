import { useMemo, useRef, useState } from 'react';
import * as exportMessages from '../messages/sharing/export.ts';
import type { Paper } from '../paper/schema.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { linkToList, namesInLink } from './link-to-papers.ts';

/** The longest URL that mail and chat programs do not cut off, in characters. */
const safeLength = 8_000;

/** More fields would make the menu slow to open. */
const maxLines = 200;

const fieldClasses =
  'mt-2 h-8 w-full rounded-md border border-control bg-paper px-2 text-cell text-ink placeholder:text-ink-faint max-tablet:text-base';

interface ShareLinkProps {
  papers: readonly Paper[];
  /** All papers of the list. */
  all: readonly Paper[];
}

/** A link that opens the papers in their order. They are in its fragment, which no server receives. */
export function ShareLink({ papers, all }: ShareLinkProps) {
  const [name, setName] = useState('');
  const [lineById, setLineById] = useState<ReadonlyMap<string, string>>(new Map());
  const [isWriting, setIsWriting] = useState(false);
  const shown = useRef<HTMLElement>(null);
  const ids = useMemo(() => namesInLink(papers, all), [papers, all]);
  const link = linkToList({ ids, name, lines: papers.map(({ id }) => lineById.get(id) ?? '') });
  return (
    <div className="mt-3 border-t border-line pt-3">
      <h3 className="px-2 text-cell text-ink-muted">{exportMessages.asReadingList}</h3>
      <input
        value={name}
        onChange={({ target }) => setName(target.value)}
        maxLength={200}
        aria-label={exportMessages.nameOfList}
        placeholder={exportMessages.nameIfLiked}
        className={fieldClasses}
      />
      <details
        open={isWriting}
        onToggle={({ currentTarget }) => setIsWriting(currentTarget.open)}
        className="mt-2 px-2 text-cell text-ink-muted"
      >
        <summary className="w-fit cursor-pointer rounded-xs hover:text-ink">
          {exportMessages.addLines}
        </summary>
        {isWriting &&
          papers.slice(0, maxLines).map(({ id, name: shortName, title }) => (
            <label key={id} className="mt-2 block text-meta">
              <span dir="auto" className="line-clamp-1">
                {shortName ?? title}
              </span>
              <input
                value={lineById.get(id) ?? ''}
                onChange={({ target }) => setLineById((before) => new Map(before).set(id, target.value))}
                maxLength={500}
                className={fieldClasses}
              />
            </label>
          ))}
      </details>
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
