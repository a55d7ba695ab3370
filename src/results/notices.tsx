import X from 'lucide-react/icons/x';
import { useState } from 'react';
import * as commonMessages from '../messages/common.ts';
import { IconButton } from '../ui/icon-button.tsx';

/** Notices about the list and the URL, until the reader dismisses them. */
export function Notices({ notices }: { notices: readonly string[] }) {
  const [dismissed, setDismissed] = useState('');
  const text = notices.join(' ');
  if (text === '' || text === dismissed) return null;
  return (
    <div
      role="status"
      className="flex items-start gap-2 border-b border-line bg-surface px-4 py-2 text-cell text-ink-muted print:hidden"
    >
      <ul className="min-w-0 flex-1">
        {notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
      <IconButton
        label={commonMessages.dismiss}
        icon={X}
        className="-my-2"
        onClick={() => setDismissed(text)}
      />
    </div>
  );
}
