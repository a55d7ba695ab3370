import X from 'lucide-react/icons/x';
import { type KeyboardEvent, useId, useState } from 'react';
import * as libraryMessages from '../messages/library.ts';
import type { Paper } from '../paper/schema.ts';
import { isComposing } from '../view/composing.ts';
import { changeRecords, useLibrary } from './library.ts';
import { maxTagLength, maxTags } from './records/record.ts';

/** More would take the browser long to prepare. */
const maxSuggestions = 200;

interface OwnTagsProps {
  paper: Paper;
  tags: readonly string[];
}

/** The reader's own tags of a paper, and a field that adds one and suggests the tags of other papers. */
export function OwnTags({ paper, tags }: OwnTagsProps) {
  const [typed, setTyped] = useState('');
  const { records } = useLibrary();
  const suggestionsId = useId();
  const suggestions = [...new Set([...records.values()].flatMap((record) => record.tags))]
    .filter((tag) => !tags.includes(tag) && tag.includes(typed.trim()))
    .sort()
    .slice(0, maxSuggestions);
  const isFull = tags.length >= maxTags;
  const add = () => {
    if (typed.trim() !== '') void changeRecords([paper], { kind: 'tag', tag: typed, on: true });
    setTyped('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || (event.key !== 'Enter' && event.key !== ',')) return;
    event.preventDefault();
    add();
  };
  return (
    <div className="mt-2.5 flex flex-wrap items-center gap-1.5">
      {tags.map((tag) => (
        <span
          key={tag}
          className="flex h-6.5 max-w-full items-center rounded-full bg-tint ps-2.5 pe-0.5 text-cell text-ink"
        >
          <span className="truncate" dir="auto">
            {tag}
          </span>
          <button
            type="button"
            onClick={() => void changeRecords([paper], { kind: 'tag', tag, on: false })}
            aria-label={libraryMessages.removeTag(tag)}
            className="flex size-6 shrink-0 items-center justify-center rounded-full text-ink-muted hover:text-accent"
          >
            <X aria-hidden className="size-3.5" />
          </button>
        </span>
      ))}
      <input
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={onKeyDown}
        onBlur={add}
        list={suggestionsId}
        maxLength={maxTagLength}
        readOnly={isFull}
        aria-label={libraryMessages.addOwnTag}
        placeholder={isFull ? libraryMessages.mostTags(maxTags) : libraryMessages.addTag}
        className="h-7 w-32 rounded-md bg-transparent px-1.5 text-cell text-ink placeholder:text-ink-faint hover:bg-surface focus:bg-surface max-tablet:text-base"
      />
      <datalist id={suggestionsId}>
        {suggestions.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
    </div>
  );
}
