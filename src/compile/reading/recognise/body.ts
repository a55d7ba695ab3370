import type { Span } from '../lines/spans.ts';

/** Words in the names of bodies (committees, banks) that appear as authors. */
const bodies =
  /\b(?:authority|bank|bureau|commission|committee|council|ministry|organi[sz]ation|secretariat|task force)\b/i;
const bodyName = /^(?:(?:\p{Lu}[\p{L}.’'-]*|of|on|for|the|and|&|in)\s?){2,14}$/u;

/** `"A Title" (Bank of Frostland)`, `Kite Safety Committee. (2019). A Title`: a body where a citation names its authors. */
export function isBody({ from, to, text, setAs, link, open, close, line }: Span): boolean {
  if (from < to || setAs !== 'plain' || link !== null || !bodies.test(text) || !bodyName.test(text))
    return false;
  if (open === '(') return close === ')';
  const next = line.atoms[to + 1];
  return (
    open === '^' && /^(?:19|20)\d{2}[a-z]?$/u.test(line.text.text.slice(next?.start ?? 0, next?.end ?? 0))
  );
}
