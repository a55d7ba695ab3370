import type { Nodes } from 'mdast';
import type { StyledText } from '../markdown/styled-text.ts';
import type { FieldLine } from '../reading/entry-lines.ts';
import type { Block } from './block-candidates.ts';
import type { Candidate } from './candidate.ts';

/**
 * Whether two candidates are made of the same nodes in the same way: then all that was found out about one
 * holds for the other.
 */
export function isSameCandidate(a: Candidate, b: Candidate): boolean {
  if (a === b) return true;
  return (
    a.node === b.node &&
    a.container === b.container &&
    a.start === b.start &&
    a.end === b.end &&
    a.column === b.column &&
    a.isInTableOfPapers === b.isInTableOfPapers &&
    areEqual(a.section, b.section) &&
    areEqual(a.sectionBelow, b.sectionBelow) &&
    areEqual(a.above, b.above) &&
    areEqual(a.blocks, b.blocks) &&
    areEqual(a.beside, b.beside) &&
    isSameText(a.head, b.head) &&
    areEqual(a.lines, b.lines, isSameLine)
  );
}

/** Whether two blocks are the same nodes below the same heading. */
export function isSameBlock(a: Block, b: Block): boolean {
  return (
    a.candidate.section === b.candidate.section &&
    a.candidate.above[0] === b.candidate.above[0] &&
    areEqual(a.nodes, b.nodes)
  );
}

/** Whether two lists have the same members in the same order. */
export function areEqual<Value>(
  a: readonly Value[],
  b: readonly Value[],
  isEqual: (one: Value, other: Value) => boolean = Object.is,
): boolean {
  return (
    a === b ||
    (a.length === b.length &&
      a.every((one, index) => {
        const other = b[index];
        return other !== undefined && isEqual(one, other);
      }))
  );
}

function isSameLine(a: FieldLine, b: FieldLine): boolean {
  return (
    a === b ||
    (a.role === b.role &&
      a.label === b.label &&
      a.item === b.item &&
      a.hasMore === b.hasMore &&
      isSameText(a.text, b.text) &&
      areEqual(a.nodes, b.nodes, isMadeOfSame))
  );
}

/** A line's nodes may be made anew for it: they are the same if made of the same nodes of the page. */
function isMadeOfSame(a: Nodes, b: Nodes): boolean {
  if (a === b) return true;
  if (a.type !== b.type) return false;
  if ('children' in a && 'children' in b) return areEqual<Nodes>(a.children, b.children, isMadeOfSame);
  return a.type === 'text' && b.type === 'text' && a.value === b.value && a.position === b.position;
}

function isSameText(a: StyledText, b: StyledText): boolean {
  return (
    a === b ||
    (a.text === b.text &&
      areEqual(
        a.marks,
        b.marks,
        (one, other) =>
          one.kind === other.kind &&
          one.start === other.start &&
          one.end === other.end &&
          one.url === other.url &&
          one.at === other.at,
      ))
  );
}
