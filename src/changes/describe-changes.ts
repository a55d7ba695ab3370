import * as changeMessages from '../messages/changes.ts';
import type { Severity } from '../paper/reports/report.ts';
import type { ChangedDiagnostic, ChangedPaper, FieldChange, ListChanges } from './list-changes.ts';

/** A part of what changed, in words, and the paper that it is about; null if it is about none or many. */
export interface ChangeText {
  readonly text: string;
  readonly paper: string | null;
}

/** Up to so many papers are named, more are counted. */
const maxNamed = 3;

/** How much of a title, and of a value, is shown, in characters. */
const maxTitle = 60;
const maxValue = 40;

/** What changed in a few words: papers first, then errors and warnings. Never empty. */
export function describeChanges(changes: ListChanges): ChangeText[] {
  return orNothing([
    ...paperTexts(changes),
    ...diagnosticTexts(changes.newDiagnostics, newTexts),
    ...diagnosticTexts(changes.goneDiagnostics, goneTexts),
  ]);
}

/** Which papers came, went, changed or moved, in a few words. Never empty. */
export function describePapers(changes: ListChanges): ChangeText[] {
  return orNothing(paperTexts(changes));
}

function orNothing(texts: ChangeText[]): ChangeText[] {
  return texts.length === 0 ? [{ text: changeMessages.nothingChanged, paper: null }] : texts;
}

/** What a field was and is, as one text; empty where only the form of a text changed. */
export function valuesText({ from, to }: FieldChange): string {
  return changeMessages.values(shortened(from, maxValue), shortened(to, maxValue));
}

/** A text of at most so many characters: an ellipsis replaces the rest. */
export function shortened(text: string, length: number): string {
  return text.length <= length
    ? text
    : `${text
        .slice(0, length - 1)
        .trimEnd()
        .toWellFormed()}…`;
}

function paperTexts({ added, removed, changed, moved }: ListChanges): ChangeText[] {
  const isNamed = added.length + removed.length + changed.length <= maxNamed;
  return [
    ...(isNamed
      ? [
          ...added.map(({ id, kind, title }) => ({
            text: changeMessages.added(kind, shortened(title, maxTitle)),
            paper: id,
          })),
          ...removed.map(({ kind, title }) => ({
            text: changeMessages.removed(kind, shortened(title, maxTitle)),
            paper: null,
          })),
          ...changed.map((paper) => ({ text: changedText(paper), paper: paper.id })),
        ]
      : [
          ...counted(added.length, changeMessages.addedCount),
          ...counted(removed.length, changeMessages.removedCount),
          ...changedTexts(changed),
        ]),
    ...counted(moved.length, changeMessages.movedCount),
  ];
}

function counted(count: number, text: (count: number) => string): ChangeText[] {
  return count === 0 ? [] : [{ text: text(count), paper: null }];
}

function changedText({ title, fields }: ChangedPaper): string {
  const short = shortened(title, maxTitle);
  const former = fields.find(({ field }) => field === 'title');
  if (former !== undefined) return changeMessages.retitled(shortened(former.from, maxTitle), short);
  const [first, ...others] = fields;
  if (first === undefined || others.length > 0)
    return changeMessages.changedFields(
      fields.map(({ field }) => field),
      short,
    );
  return changeMessages.changedField(first.field, short, valuesText(first));
}

/** Counts changed papers, with the field if all changed the same: a renamed heading is the topic of many. */
function changedTexts(changed: readonly ChangedPaper[]): ChangeText[] {
  const fields = changed.map((paper) => (paper.fields.length === 1 ? paper.fields[0] : undefined));
  const [first] = fields;
  if (first === undefined || fields.some((each) => each?.field !== first.field))
    return counted(changed.length, changeMessages.changedCount);
  const isSame = fields.every((each) => each?.from === first.from && each.to === first.to);
  return counted(changed.length, (count) =>
    changeMessages.changedFieldOf(first.field, count, isSame ? valuesText(first) : ''),
  );
}

/** The severities that the terminal prints: `info` is only worth a look. */
const told = ['error', 'warning'] as const satisfies readonly Severity[];

function diagnosticTexts(
  diagnostics: readonly ChangedDiagnostic[],
  textOf: (severity: Severity, found: readonly ChangedDiagnostic[]) => ChangeText,
): ChangeText[] {
  return told.flatMap((severity) => {
    const found = diagnostics.filter((each) => each.severity === severity);
    return found.length === 0 ? [] : [textOf(severity, found)];
  });
}

function newTexts(severity: Severity, found: readonly ChangedDiagnostic[]): ChangeText {
  const [first, ...others] = found;
  return first === undefined || others.length > 0
    ? { text: changeMessages.newDiagnostics(found.length, severity), paper: null }
    : {
        text: changeMessages.newDiagnostic(severity, `${first.file}:${first.line}`),
        paper: first.paper,
      };
}

function goneTexts(severity: Severity, found: readonly ChangedDiagnostic[]): ChangeText {
  return { text: changeMessages.goneDiagnostics(found.length, severity), paper: null };
}
