import { useEffect, useRef, useState } from 'react';
import * as exportMessages from '../../messages/sharing/export.ts';
import { CopyButton } from '../../ui/copy-button.tsx';

/** Copies the address of the page. */
export function PageLink() {
  const [address, setAddress] = useState('');
  const shown = useRef<HTMLElement>(null);
  useEffect(() => setAddress(location.origin + location.pathname), []);
  return (
    <>
      <CopyButton
        text={address}
        shown={shown}
        label={exportMessages.copyLink}
        className="text-accent hover:underline"
      />
      {/* Selected if the browser refuses to copy. */}
      <code ref={shown} aria-hidden className="sr-only">
        {address}
      </code>
    </>
  );
}
