import type { ReactNode } from 'react';

interface NoticeBarProps {
  text: string;
  /** The ways on, as `NoticeButton`s. */
  children: ReactNode;
}

/** A notice across the page, with the ways on beside it, or below it where there is no room. */
export function NoticeBar({ text, children }: NoticeBarProps) {
  return (
    <div
      role="status"
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-surface px-4 py-1.5 text-cell text-ink print:hidden"
    >
      <p className="min-w-60 flex-1">{text}</p>
      <div className="flex flex-wrap pointer-coarse:-my-1.5">{children}</div>
    </div>
  );
}

/** A way on from a notice. */
export function NoticeButton({ text, onPress }: { text: string; onPress: () => void }) {
  return (
    <button
      type="button"
      onClick={onPress}
      className="h-6 shrink-0 rounded-sm px-1.5 font-medium text-accent hover:underline pointer-coarse:h-11 pointer-coarse:px-2"
    >
      {text}
    </button>
  );
}
