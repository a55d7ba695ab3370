import { useEffect, useRef, useState } from 'react';

/** How long the inputs must stay the same before they are announced, in milliseconds. */
const quietTime = 500;

interface LiveStatusProps {
  /** The last action whose effect is visible in one place only. */
  action: string;
  /** What the page shows: number of papers, filters and order. */
  outcome: string;
}

/** Announces changes to screen readers, after a pause and only the part that changed. */
export function LiveStatus({ action, outcome }: LiveStatusProps) {
  const [announced, setAnnounced] = useState('');
  const last = useRef({ action: '', outcome: '' });
  useEffect(() => {
    const timer = setTimeout(() => {
      const changes = [
        action !== last.current.action && action,
        outcome !== last.current.outcome && outcome,
      ].filter(Boolean);
      last.current = { action, outcome };
      if (changes.length > 0) setAnnounced(changes.join('. '));
    }, quietTime);
    return () => clearTimeout(timer);
  }, [action, outcome]);
  return (
    <p role="status" className="sr-only">
      {announced}
    </p>
  );
}
