import type { ComponentProps, MouseEvent } from 'react';
import { formatHealthAddress, goTo, type HealthAddress } from './health-address.ts';

/** A link to another address of List health; a plain click does not load the page again. */
export function HealthLink({ to, ...attributes }: ComponentProps<'a'> & { to: HealthAddress }) {
  const follow = (event: MouseEvent) => {
    const { button, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
    event.preventDefault();
    goTo(to);
  };
  return <a {...attributes} href={formatHealthAddress(to)} onClick={follow} />;
}
