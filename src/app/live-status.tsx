import { useEffect, useState } from 'react';

/** How long things must stand still before they are said, in milliseconds. */
const pause = 500;

/** Says what the screen shows to those who do not see it, once it has settled. */
export function LiveStatus({ words }: { words: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), pause);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
