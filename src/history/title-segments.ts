import { titleKey } from '../paper/fold.ts';

/** In letters, Chinese ones counted three times: a shorter text may be more than one title. */
const minLength = 16;
const maxLength = 300;
const delimiters = /[|*_`[\]()"“”„‘«»《》「」『』<>{}#\\]+|[.。;；]\s|[.。]$|\s[-–—]\s|,?['’]{2}/u;

/** The texts between the delimiters of a line that are long enough to be titles, each as its letters and digits. */
export function segmentsOf(line: string): string[] {
  const text = line.slice(0, 4000).replace(/\]\([^)\s]*(?:\s"[^"]*")?\)|https?:\/\/\S+/gu, '|');
  return text.split(delimiters).map(titleKey).filter(isLong);
}

/** The part of a title by which lines with it are found; null if it is too short, or has too many delimiters. */
export function segmentOfTitle(title: string): string | null {
  const whole = titleKey(title);
  const longest = segmentsOf(title).reduce((one, other) => (other.length > one.length ? other : one), '');
  return longest.length >= 0.6 * whole.length && longest !== '' ? longest : null;
}

function isLong(key: string): boolean {
  if (key.length > maxLength) return false;
  // Letters from U+2E80 on are those of East Asian scripts.
  return (
    key.length >= minLength || key.length + 2 * (key.match(/[\u2e80-\uffff]/g)?.length ?? 0) >= minLength
  );
}
