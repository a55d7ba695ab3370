import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import * as savedMessages from '../../messages/saved/saved-views.ts';
import { isComposing } from '../../view/composing.ts';
import { maxNameLength } from '../records/saved-view.ts';

interface ViewNameProps {
  /** The name to begin with. */
  name: string;
  /** The label of the button. */
  submit: string;
  onSubmit: (name: string) => void;
  /** Called when the reader has submitted the name or given up. */
  onDone: () => void;
}

/** A field for the name of a saved view, and the button that takes it. Esc gives up. */
export function ViewName({ name, submit, onSubmit, onDone }: ViewNameProps) {
  const [typed, setTyped] = useState(name);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === '') return;
    onSubmit(typed);
    onDone();
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isComposing(event)) return;
    event.stopPropagation();
    onDone();
  };
  return (
    <form onSubmit={handleSubmit} className="flex min-w-0 flex-1 gap-2">
      <input
        ref={input}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={handleKey}
        maxLength={maxNameLength}
        dir="auto"
        autoComplete="off"
        aria-label={savedMessages.nameOfView}
        className="h-7 min-w-0 flex-1 rounded-md border border-control bg-paper px-2 text-cell text-ink max-tablet:text-base"
      />
      <button
        type="submit"
        disabled={typed.trim() === ''}
        className="h-7 shrink-0 rounded-md border border-control px-2.5 text-meta font-medium text-accent hover:border-accent hover:bg-tint disabled:opacity-50"
      >
        {submit}
      </button>
    </form>
  );
}
