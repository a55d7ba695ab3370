/** A key cap; crossed out if the shortcut is switched off. */
export function KeyCap({ name, off = false }: { name: string; off?: boolean }) {
  return (
    <kbd
      className={`flex h-6 min-w-6 shrink-0 items-center justify-center rounded-sm border px-1.5 font-sans text-meta ${off ? 'border-line text-ink-faint line-through' : 'border-control text-ink'}`}
    >
      {name}
    </kbd>
  );
}
