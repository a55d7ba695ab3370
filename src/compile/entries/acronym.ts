import type { Candidate } from '../candidates/candidate.ts';

const acronymSection = /^(?:acronyms?|abbreviations?|glossary|terminology|terms)\b|缩写|术语/i;

/** Reads `MoE: Mixture of Experts` under a heading such as "Acronyms"; null for anything else. */
export function readAcronym({ head, section }: Candidate): { short: string; long: string } | null {
  if (!acronymSection.test(section.at(-1) ?? '')) return null;
  const match = /^\s*([\p{L}\p{N}][\p{L}\p{N}/&+.-]{0,14}?)\s*(?:[:：]|\s[–—-]\s)\s*(.+?)\s*$/su.exec(
    head.text,
  );
  return match?.[1] !== undefined && match[2] !== undefined
    ? { short: match[1], long: match[2].replace(/\s+/gu, ' ') }
    : null;
}

/** Reads an acronym that a heading defines in brackets, `Mixture of Experts (MoE)`; null without one. */
export function acronymInHeading(text: string): { short: string; long: string } | null {
  const match = /^(.+?)\s*[(（]\s*([\p{L}\p{N}]{2,10}?)(s?)\s*[)）]\s*$/u.exec(text.trim());
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const initials = match[1].split(/[\s-]+/u).map((word) => word.charAt(0).toLowerCase());
  return [...match[2].toLowerCase()].every((letter) => initials.includes(letter))
    ? { short: match[2], long: match[3] === 's' ? match[1].replace(/s$/u, '') : match[1] }
    : null;
}
