import type { Severity } from '../../paper/reports/report.ts';

/** Every diagnostic of the compiler: a stable id, its severity, and advice on fixing it. */
export const rules = {
  'file-unreadable': {
    severity: 'error',
    advice: 'Check that the file exists and that you have permission to read it.',
  },
  'file-too-big': {
    severity: 'error',
    advice: 'Split the page into smaller ones, or set a larger maxPageSize in paperdex.json.',
  },
  'file-not-text': {
    severity: 'error',
    advice: 'Save the file as UTF-8 text, or give it another extension.',
  },
  'file-encoding': { severity: 'warning', advice: 'Save the file as UTF-8.' },
  'folder-skipped': {
    severity: 'info',
    advice: 'Link to the pages that belong to the list, or rename the folder.',
  },
  'path-outside': {
    severity: 'warning',
    advice: 'Replace the symbolic link with a copy of what it points to.',
  },
  'path-collision': {
    severity: 'warning',
    advice: 'Rename one of the files: names must differ by more than case or Unicode form.',
  },
  'config-invalid': { severity: 'warning', advice: 'Use folders and pages that exist in the list.' },
  'settings-invalid': {
    severity: 'error',
    advice: 'Correct the setting: docs/configuration.md lists them all.',
  },
  'silence-unknown': { severity: 'warning', advice: 'Correct the rule: docs/diagnostics.md lists them all.' },
  'control-character': { severity: 'warning', advice: 'Remove the control characters.' },
  'invisible-character': {
    severity: 'info',
    advice: 'Remove the characters unless the writing system needs them.',
  },
  'front-matter-invalid': {
    severity: 'warning',
    advice: 'Quote values that contain a colon, and close the block with a line of three dashes.',
  },
  'export-boilerplate': { severity: 'info', advice: null },
  'block-unclosed': { severity: 'warning', advice: 'Add the end tag of the block.' },
  'block-stray-end': {
    severity: 'warning',
    advice: 'Remove the end tag, or add the matching start tag.',
  },
  'block-unknown': { severity: 'info', advice: null },
  'block-attribute': {
    severity: 'warning',
    advice: 'Use straight quotation marks, and one of GitBook’s styles: info, success, warning or danger.',
  },
  'block-conditional': { severity: 'info', advice: null },
  'expression-shown': { severity: 'info', advice: 'Replace the expression with its value.' },
  'fence-unclosed': {
    severity: 'warning',
    advice: 'Close the code block with a line of as many backticks or tildes as opened it.',
  },
  'math-unclosed': { severity: 'warning', advice: 'Close the formula with a line that contains only $$.' },
  'math-unreadable': {
    severity: 'warning',
    advice: 'Use standard LaTeX maths commands, and split long formulas.',
  },
  'comment-unclosed': { severity: 'warning', advice: 'Close the comment with -->.' },
  'html-unclosed': { severity: 'warning', advice: 'Add the end tag.' },
  'link-broken': { severity: 'warning', advice: 'Correct the path, or add the file to the list.' },
  'link-case': {
    severity: 'warning',
    advice: 'Match the case of the file name: most web hosts are case-sensitive.',
  },
  'link-empty': { severity: 'warning', advice: 'Add the address, or remove the link.' },
  // An entry without a link.
  'link-missing': { severity: 'info', advice: 'Add a link to the paper.' },
  'link-reversed': {
    severity: 'warning',
    advice: 'Write the text in square brackets and the address in parentheses: [Paper](https://…).',
  },
  'link-broken-syntax': {
    severity: 'warning',
    advice: 'Write [text](address), with no space between the two or inside the address.',
  },
  'label-unknown': { severity: 'info', advice: 'Spell the label as in the rest of the list.' },
  'anchor-missing': { severity: 'warning', advice: 'Link to a heading that exists on the page.' },
  'url-unsafe': { severity: 'warning', advice: 'Use an http, https or mailto address.' },
  'url-credentials': {
    severity: 'warning',
    advice: 'Remove the user name and password from the address, and change the password.',
  },
  'url-private': { severity: 'info', advice: 'Link to a public address.' },
  'url-lookalike': { severity: 'warning', advice: 'Check that the link points to the right site.' },
  'include-missing': { severity: 'warning', advice: 'Correct the path, or add the file to the list.' },
  'include-cycle': { severity: 'warning', advice: 'Remove one of the includes.' },
  'html-removed': { severity: 'warning', advice: 'Use markdown, or HTML without scripts, frames and forms.' },
  'asset-missing': { severity: 'warning', advice: 'Add the image, or correct its path.' },
  'asset-unreadable': { severity: 'warning', advice: 'Use a PNG, JPEG, GIF, WebP or AVIF image.' },
  'image-variants': { severity: 'info', advice: null },
  'summary-missing-page': {
    severity: 'warning',
    advice: 'Correct the path in the table of contents, or add the page.',
  },
  'summary-page-again': { severity: 'info', advice: 'List each page once.' },
  'page-orphan': { severity: 'info', advice: 'Add the page to the table of contents.' },
  'table-ragged': {
    severity: 'warning',
    advice: 'Give the header row, the delimiter row and every other row the same number of cells.',
  },
  'heading-long': {
    severity: 'info',
    advice: 'Shorten the heading, and move the text into a paragraph below it.',
  },
  'list-deep': { severity: 'info', advice: 'Use fewer levels of nesting.' },
  'heading-skipped': { severity: 'info', advice: 'Use the next level down: ### below ##.' },
  'duplicate-in-section': { severity: 'warning', advice: 'Remove one of the two entries.' },
  'duplicate-paper': { severity: 'info', advice: null },
  'venue-conflict': { severity: 'warning', advice: 'Write the same venue in every entry of the paper.' },
  'year-conflict': { severity: 'warning', advice: 'Write the same year in every entry of the paper.' },
  'identifier-conflict': {
    severity: 'warning',
    advice: 'Check which of the two papers the identifier belongs to.',
  },
  'page-translated': {
    severity: 'info',
    advice: 'If it is a translation, ignore this. To have its papers merged, give them the original titles.',
  },
  'bibtex-unreadable': {
    severity: 'warning',
    advice: 'Check the braces and commas of the record, and save the file as UTF-8.',
  },
  'bibtex-missing': {
    severity: 'warning',
    advice: 'Link to the key of a record: papers.bib#key.',
  },
  'title-long': {
    severity: 'info',
    advice: 'Shorten the title, and write the other words in an item below it.',
  },
  'year-odd': { severity: 'warning', advice: 'Check the year.' },
  'entry-unreadable': {
    severity: 'warning',
    advice: 'Write the title first, then the venue in parentheses and the links in brackets.',
  },
  'entry-doubtful': {
    severity: 'info',
    advice: 'Set the title apart: make it a link, or put it in bold.',
  },
  'links-unread': {
    severity: 'warning',
    advice: 'Write each one like the list’s other entries: the title first, then the venue and the links.',
  },
  'page-without-entries': {
    severity: 'warning',
    advice: 'Write one paper per list item or table row: the title first, then the venue and the links.',
  },
  'list-without-entries': {
    severity: 'warning',
    advice:
      'Check that this is the list’s folder. If it is, Paperdex does not support its format yet: ' +
      'please report it.',
  },
  'item-unclear': {
    severity: 'info',
    advice: 'If it is a paper, add its venue or a link. If it is a remark, ignore this.',
  },
  'too-complex': { severity: 'warning', advice: 'Reduce the nesting, or split the paragraph or the table.' },
  'page-too-complex': { severity: 'warning', advice: 'Split the page into smaller ones.' },
  'page-failed': {
    severity: 'warning',
    advice: 'This is a bug in Paperdex: please report it, with the page.',
  },
} as const satisfies Record<string, { severity: Severity; advice: string | null }>;

export type RuleId = keyof typeof rules;
