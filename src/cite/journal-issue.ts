/** The part of a journal or of proceedings in which a paper is. */
export interface CitedPart {
  readonly volume: string | null;
  readonly issue: string | null;
  readonly pages: string | null;
}

/** The part of a journal in which a paper is. */
export interface JournalIssue extends CitedPart {
  readonly volume: string;
  readonly issue: string;
}

/** `12(3)`, `12 (3): 45-67`; four digits would be years, and a point or colon is part of an arXiv id. */
const volumeAndIssue =
  /(?<![\d.:/])(?<volume>\d{1,3})\s?\((?<issue>\d{1,3}(?:[-–]\d{1,3})?)\)(?:\s?[:,]\s?(?<pages>\d+\s?[-–]\s?\d+))?/u;
/** `vol. 12, no. 3`, `vol. 12, no. 3, pp. 45-67`. */
const spelledOut =
  /\bvol(?:ume|\.)?\s?(?<volume>\d{1,3}),?\s(?:no|issue|number)\.?\s?(?<issue>\d{1,3})\b(?:,?\spp?\.\s?(?<pages>\d+\s?[-–]\s?\d+))?/i;

/** The volume and issue in the text of a venue, as only journals have them; null without an issue. */
export function journalIssue(raw: string): JournalIssue | null {
  const groups = (spelledOut.exec(raw) ?? volumeAndIssue.exec(raw))?.groups;
  if (groups === undefined) return null;
  const { volume = '', issue = '', pages } = groups;
  return { volume, issue, pages: pages?.replace(/\s?[-–]\s?/u, '-') ?? null };
}
