import type { ListItem, Nodes, RootContent, Table } from 'mdast';
import { type Block, blockCandidates } from '../../candidates/block-candidates.ts';
import { type Candidate, itemCandidate } from '../../candidates/candidate.ts';
import { BlockLines } from '../../candidates/field-lines.ts';
import { withSiblings } from '../../candidates/labelled-siblings.ts';
import { linkedPapers } from '../../candidates/linked-papers.ts';
import { areEqual, isSameBlock, isSameCandidate } from '../../candidates/same-candidate.ts';
import { rowCandidates } from '../../candidates/tables/table-rows.ts';
import { haveSameFields } from '../../reading/fields/have-same-fields.ts';
import { labelPrepared } from '../../reading/label-entries.ts';
import type { Labelling } from '../../reading/label-lines.ts';
import type { Memo } from '../../reading/lines/memo.ts';
import type { PreparedLine } from '../../reading/partial-labellings.ts';
import { prepareEntry } from '../../reading/prepare-entry.ts';
import { hasTitle } from '../../reading/title-of.ts';
import type { SectionedBlock } from '../../syntax/outline.ts';
import type { Entry } from '../entry.ts';
import { doubtOf, type Evidence, evidenceOf } from '../evidence.ts';
import { type Found, knownOr, nothingFound, type Weighing } from './found-candidates.ts';
import { type EntrySource, readKnownEntry } from './known-entry.ts';
import { isSameSet } from './same-set.ts';

/**
 * Makes and weighs each candidate of a page once, although several steps ask for it. After an edit, it still
 * knows what was found out about the candidates that stayed.
 */
export class PageReader {
  readonly lines: BlockLines;
  readonly anchors: ReadonlySet<string>;
  readonly repositories: ReadonlySet<string>;
  readonly #items = new Map<Nodes, Candidate>();
  readonly #blocks = new Map<RootContent, Block>();

  readonly #found = nothingFound();
  /** What was found out before an edit; null if candidates may be weighed otherwise now. */
  #before: Found | null;

  /**
   * `anchors` are those that links to the page may use, `repositories` those that the page's list is in.
   * `before` is the reader of the page before an edit, whose nodes are still those of the page where they are
   * the same.
   */
  constructor(
    memo: Memo,
    anchors: ReadonlySet<string>,
    repositories: ReadonlySet<string>,
    before: PageReader | null = null,
  ) {
    this.anchors = anchors;
    this.repositories = repositories;
    const hasSamePlaces =
      before !== null && isSameSet(anchors, before.anchors) && isSameSet(repositories, before.repositories);
    this.#before = hasSamePlaces ? before.#found : null;
    this.lines = new BlockLines(memo, before?.lines);
  }

  /** Frees what was found out before an edit and is of no use after it. */
  forgetBefore(): void {
    this.#before = null;
    this.lines.forgetBefore();
  }

  /** The candidate of before the edit that is the same as this one, or else this one. */
  known(candidate: Candidate): Candidate {
    const same = this.#before?.candidates
      .get(candidate.node)
      ?.find((other) => isSameCandidate(candidate, other));
    const one = same ?? candidate;
    const ofNode = this.#found.candidates.get(one.node);
    if (ofNode === undefined) this.#found.candidates.set(one.node, [one]);
    else if (!ofNode.includes(one)) ofNode.push(one);
    return one;
  }

  /** The candidate that a list item is under these headings. */
  item(node: ListItem, section: readonly string[]): Candidate {
    const before = this.#items.get(node);
    if (before?.section === section) return before;
    const candidate = this.known(itemCandidate(node, section, this.lines));
    this.#items.set(node, candidate);
    return candidate;
  }

  /** The items of a list as candidates. An item that only adds links to the one before is merged into it. */
  items(nodes: readonly ListItem[], section: readonly string[]): readonly Candidate[] {
    const items = withSiblings(nodes.map((node) => this.item(node, section))).map((item) => {
      if (item.beside.length === 0) return item;
      const joined = this.known(item);
      this.#items.set(joined.node, joined);
      return joined;
    });
    return items.flatMap((item) => this.#papersOf(item));
  }

  /** The rows of a table as candidates. */
  rows(table: Table, section: readonly string[]): readonly Candidate[] {
    const before = this.#found.rows.get(table) ?? this.#before?.rows.get(table);
    const isSame = before !== undefined && areEqual(before.section, section);
    const rows = isSame ? before.rows : rowCandidates(table, section, this.lines);
    const known = rows.map((row) => this.known(row));
    this.#found.rows.set(table, { section, rows: known });
    return known;
  }

  /** The papers of an item that links several; each is always the same candidate. */
  #papersOf(item: Candidate): readonly Candidate[] {
    return knownOr(this.#found.papers, this.#before?.papers, item, () => linkedPapers(item));
  }

  /** The items right below a candidate, as candidates of their own. */
  below({ lines, sectionBelow }: Candidate): readonly Candidate[] {
    return this.items(
      lines.flatMap(({ item }) => item ?? []),
      sectionBelow,
    );
  }

  /** The paragraphs of one section that belong together, as candidates. */
  blocks(blocks: readonly SectionedBlock[]): Block[] {
    return blockCandidates(blocks, this.lines).map((block) =>
      this.#sameBlock({ ...block, candidate: this.known(block.candidate) }),
    );
  }

  /** The block that was found before, if it is made of the same nodes. */
  #sameBlock(block: Block): Block {
    const [first] = block.nodes;
    if (first === undefined || !block.isFirst) return block;
    const before = this.#blocks.get(first);
    if (before !== undefined && isSameBlock(before, block)) return before;
    this.#blocks.set(first, block);
    return block;
  }

  /** A candidate's lines, cut into spans with all that they may be. */
  prepared = (candidate: Candidate): readonly PreparedLine[] =>
    knownOr(this.#found.prepared, this.#before?.prepared, candidate, () => prepareEntry(candidate));

  /** Weighs a candidate by itself, without the habits of its page. */
  weigh(candidate: Candidate): Evidence {
    const { alone } = this.#found;
    return knownOr(alone, this.#before?.alone, candidate, () => this.#weighNew(candidate)).evidence;
  }

  /** The labels of a candidate that was weighed by itself; null for others. */
  labelledAlone = (candidate: Candidate): Labelling | null =>
    this.#found.alone.get(candidate)?.labelling ?? null;

  #weighNew(candidate: Candidate) {
    const labelling = labelPrepared(this.prepared(candidate));
    return { labelling, evidence: evidenceOf(candidate, labelling, this) };
  }

  /** Weighs a candidate by the labels that its page gives it. For `isExpected`, see `evidenceOf`. */
  weighLabelled(candidate: Candidate, labelling: Labelling, isExpected: boolean): Evidence {
    if (isExpected) return evidenceOf(candidate, labelling, this, true);
    const alike = this.#weighingLike(candidate, labelling);
    const evidence =
      alike === null ? evidenceOf(candidate, labelling, this) : { ...alike.evidence, ...doubtOf(labelling) };
    this.#found.labelled.set(candidate, { labelling, evidence });
    return evidence;
  }

  /** An earlier weighing of the candidate, by labels that give the same fields; null without one. */
  #weighingLike(candidate: Candidate, labelling: Labelling): Weighing | null {
    for (const weighings of [this.#found.alone, this.#before?.labelled, this.#before?.alone]) {
      const one = weighings?.get(candidate);
      if (one === undefined || one.evidence.title === null) continue;
      const isSame =
        weighings === this.#found.alone || one.labelling.surnamesFirst === labelling.surnamesFirst;
      if (isSame && haveSameFields(one.labelling, labelling)) return hasTitle(labelling) ? one : null;
    }
    return null;
  }

  /** The entry that a candidate is; null if it is none. */
  entry(candidate: Candidate, source: EntrySource): Entry | null {
    return readKnownEntry(candidate, source, this.#found, this.#before);
  }

  /** Weighs a candidate that should be a paper: a link to a page of the list does not make it navigation. */
  weighExpected(candidate: Candidate): Evidence {
    return evidenceOf(candidate, labelPrepared(this.prepared(candidate)), this, true);
  }
}
