import { useEffect, useRef, useState } from 'react';

/** How long things must stand still before they are said, in milliseconds. */
const pause = 500;

interface LiveStatusProps {
  /** What was done last, where the screen shows it in one place only. */
  act: string;
  /** What is shown. */
  outcome: string;
}

/** Says what the screen shows to those who do not see it, once it has settled: what is new, and that once. */
export function LiveStatus({ act, outcome }: LiveStatusProps) {
  const [said, setSaid] = useState('');
  const last = useRef({ act: '', outcome: '' });
  useEffect(() => {
    const timer = setTimeout(() => {
      const news = [act !== last.current.act && act, outcome !== last.current.outcome && outcome].filter(
        Boolean,
      );
      last.current = { act, outcome };
      if (news.length > 0) setSaid(news.join('. '));
    }, pause);
    return () => clearTimeout(timer);
  }, [act, outcome]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
