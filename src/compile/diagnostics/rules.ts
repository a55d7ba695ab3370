import type { Severity } from '../../paper/report.ts';

/** Every diagnostic the compiler can raise: a stable id, how grave it is, and what to do about it. */
export const rules = {
  'file-unreadable': { severity: 'error', advice: 'Check that the file exists and may be read.' },
  'file-too-big': { severity: 'error', advice: 'Split the page.' },
  'file-encoding': { severity: 'warning', advice: 'Save the file as UTF-8.' },
  'folder-skipped': {
    severity: 'info',
    advice: 'Give the folder another name if its pages belong to the list.',
  },
  'path-outside': { severity: 'warning', advice: 'Keep files and links inside the list’s folder.' },
  'path-collision': {
    severity: 'warning',
    advice: 'Give the files names that differ in more than capitals and accents.',
  },
  'config-invalid': { severity: 'warning', advice: 'Name folders and pages of the list.' },
  'control-character': { severity: 'warning', advice: 'Remove the invisible character.' },
  'invisible-character': { severity: 'info', advice: 'Remove the character, unless the script needs it.' },
  'front-matter-invalid': {
    severity: 'warning',
    advice: 'Quote values that hold a colon, and close the block with a line of three dashes.',
  },
  'export-boilerplate': { severity: 'info', advice: null },
  'block-unclosed': { severity: 'warning', advice: 'Close the block with its end tag.' },
  'block-stray-end': {
    severity: 'warning',
    advice: 'Remove the end tag, or add the tag that opens the block.',
  },
  'block-unknown': { severity: 'info', advice: null },
  'block-attribute': {
    severity: 'warning',
    advice: 'Use a style that GitBook has: info, success, warning or danger.',
  },
  'block-conditional': { severity: 'info', advice: null },
  'expression-shown': { severity: 'info', advice: 'Write the value itself.' },
  'fence-unclosed': {
    severity: 'warning',
    advice: 'End the code with a line that holds the same marks as the one that begins it.',
  },
  'math-unclosed': { severity: 'warning', advice: 'End the formula with a line of two dollar signs.' },
  'math-unreadable': {
    severity: 'warning',
    advice: 'Use commands that LaTeX’s maths has, and split a long formula.',
  },
  'comment-unclosed': { severity: 'warning', advice: 'End the comment with -->.' },
  'html-unclosed': { severity: 'warning', advice: 'Add the end tag.' },
  'link-broken': { severity: 'warning', advice: 'Correct the path, or add the page to the list.' },
  'link-case': {
    severity: 'warning',
    advice: 'Write the path with the capitals of the file’s name: other hosts tell them apart.',
  },
  'link-empty': { severity: 'warning', advice: 'Add the address, or remove the link.' },
  'link-missing': { severity: 'info', advice: 'Add a link to the paper.' },
  'link-reversed': {
    severity: 'warning',
    advice: 'Write the text in square brackets and the address in parentheses: [Paper](https://…).',
  },
  'link-broken-syntax': {
    severity: 'warning',
    advice: 'Write [text](address): both closed, nothing between them, and no space in the address.',
  },
  'label-unknown': { severity: 'info', advice: 'Write the label as elsewhere.' },
  'anchor-missing': { severity: 'warning', advice: 'Link to a heading that the page has.' },
  'url-unsafe': { severity: 'warning', advice: 'Use an http, https or mailto address.' },
  'url-credentials': {
    severity: 'warning',
    advice: 'Take the name and the password out of the address, and change the password.',
  },
  'url-private': { severity: 'info', advice: 'Link to a public address.' },
  'url-lookalike': { severity: 'warning', advice: 'Check where the link should lead.' },
  'include-missing': { severity: 'warning', advice: 'Correct the path, or add the file to the list.' },
  'include-cycle': { severity: 'warning', advice: 'Remove one of the includes.' },
  'html-removed': { severity: 'warning', advice: 'Use markdown, or plain elements without scripts.' },
  'asset-missing': { severity: 'warning', advice: 'Add the image, or correct its path.' },
  'asset-unreadable': { severity: 'warning', advice: 'Use a PNG, JPEG, GIF, WebP or AVIF image.' },
  'summary-missing-page': {
    severity: 'warning',
    advice: 'Correct the path in the table of contents, or add the page.',
  },
  'summary-page-again': { severity: 'info', advice: 'Name each page once.' },
  'page-orphan': { severity: 'info', advice: 'Link the page from the table of contents.' },
  'table-ragged': {
    severity: 'warning',
    advice: 'Give the head, the line below it and every row the same number of cells.',
  },
  'heading-long': { severity: 'info', advice: 'Make the text a paragraph below a short heading.' },
  'list-deep': { severity: 'info', advice: 'Use fewer levels.' },
  'heading-skipped': { severity: 'info', advice: 'Use the rank right below: ### under ##.' },
  'duplicate-in-section': { severity: 'warning', advice: 'Remove one of the two entries.' },
  'duplicate-paper': { severity: 'info', advice: null },
  'venue-conflict': { severity: 'warning', advice: 'Write the same venue in every place.' },
  'year-conflict': { severity: 'warning', advice: 'Write the same year in every place.' },
  'identifier-conflict': { severity: 'warning', advice: 'Check which of the papers the address belongs to.' },
  'page-translated': {
    severity: 'info',
    advice: 'Write the original titles beside the translated ones, so that the papers are merged.',
  },
  'year-odd': { severity: 'warning', advice: 'Check the year.' },
  'entry-unreadable': {
    severity: 'warning',
    advice: 'Write the title first, then the venue in parentheses and the links in brackets.',
  },
  'page-without-entries': {
    severity: 'warning',
    advice: 'Write one paper an item or a row: the title first, then the venue and the links.',
  },
  'list-without-entries': {
    severity: 'warning',
    advice:
      'Check that this is the folder of the list. If it is, the way it is written is not known yet: please report it.',
  },
  'item-unclear': {
    severity: 'info',
    advice: 'If it is a paper, add its venue or a link; a remark needs nothing.',
  },
  'too-complex': { severity: 'warning', advice: 'Reduce the nesting, and split the paragraph or the table.' },
  'page-too-complex': { severity: 'warning', advice: 'Split the page.' },
  'page-failed': {
    severity: 'warning',
    advice: 'This is a fault of Paperdex: please report it, with the page.',
  },
} as const satisfies Record<string, { severity: Severity; advice: string | null }>;

export type RuleId = keyof typeof rules;
