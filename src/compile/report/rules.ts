import type { Severity } from '../../paper/report.ts';

/** Every diagnostic the compiler can raise: a stable id, how grave it is, and what to do about it. */
export const rules = {
  'file-unreadable': { severity: 'error', advice: 'Check that the file exists and may be read.' },
  'file-too-big': { severity: 'error', advice: 'Split the page, or raise the limit with --max-file-size (in MB).' },
  'file-encoding': { severity: 'warning', advice: 'Save the file as UTF-8.' },
  'path-outside': { severity: 'warning', advice: 'Keep files and links inside the list’s folder.' },
  'control-character': { severity: 'warning', advice: 'Remove the invisible character.' },
  'front-matter-invalid': {
    severity: 'warning',
    advice: 'Quote values that hold a colon, and close the block with a line of three dashes.',
  },
  'export-boilerplate': { severity: 'info', advice: null },
  'block-unclosed': { severity: 'warning', advice: 'Close the block with its end tag.' },
  'block-stray-end': { severity: 'warning', advice: 'Remove the end tag, or add the tag that opens the block.' },
  'block-unknown': { severity: 'info', advice: null },
  'fence-unclosed': { severity: 'warning', advice: 'End the code with a line that holds the same marks as the one that begins it.' },
  'math-unclosed': { severity: 'warning', advice: 'End the formula with a line of two dollar signs.' },
  'comment-unclosed': { severity: 'warning', advice: 'End the comment with -->.' },
  'html-unclosed': { severity: 'warning', advice: 'Add the end tag.' },
  'link-broken': { severity: 'warning', advice: 'Correct the path, or add the page to the list.' },
  'link-case': { severity: 'warning', advice: 'Write the path with the capitals of the file’s name: other hosts tell them apart.' },
  'link-empty': { severity: 'warning', advice: 'Add the address, or remove the link.' },
  'anchor-missing': { severity: 'warning', advice: 'Link to a heading that the page has.' },
  'url-unsafe': { severity: 'warning', advice: 'Use an http, https or mailto address.' },
  'asset-missing': { severity: 'warning', advice: 'Add the image, or correct its path.' },
  'asset-unreadable': { severity: 'warning', advice: 'Use a PNG, JPEG, GIF, WebP or AVIF image.' },
  'summary-missing-page': { severity: 'warning', advice: 'Correct the path in the table of contents, or add the page.' },
  'page-orphan': { severity: 'info', advice: 'Link the page from the table of contents.' },
  'duplicate-in-section': { severity: 'warning', advice: 'Remove one of the two entries.' },
  'duplicate-paper': { severity: 'info', advice: null },
  'venue-conflict': { severity: 'warning', advice: 'Write the same venue in every place.' },
  'year-conflict': { severity: 'warning', advice: 'Write the same year in every place.' },
  'identifier-conflict': { severity: 'warning', advice: 'Check which of the papers the address belongs to.' },
  'year-odd': { severity: 'warning', advice: 'Check the year.' },
  'entry-unreadable': { severity: 'warning', advice: 'Write the title first, then the venue in parentheses and the links in brackets.' },
  'table-unread': { severity: 'info', advice: null },
  'too-complex': { severity: 'error', advice: 'Reduce the nesting of lists and quotes, and split the paragraph.' },
} as const satisfies Record<string, { severity: Severity; advice: string | null }>;

export type RuleId = keyof typeof rules;
