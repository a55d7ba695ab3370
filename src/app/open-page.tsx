import '../pages/page.css';
import { useEffect, useRef } from 'react';
import { Note } from '../note/note.tsx';
import { MissingPage } from '../pages/missing-page.tsx';
import { PageEntry } from '../pages/page-entry.tsx';
import { PageView } from '../pages/page-view.tsx';
import type { NoteElement } from '../paper/note.ts';
import { type MarksById, noMarks } from '../paper/reader-marks.ts';
import type { Dataset } from '../paper/schema.ts';
import { sourceLinks } from '../paper/source-links.ts';
import { bringIntoSight } from '../ui/bring-into-sight.ts';
import { noteAnchor } from '../ui/dom.ts';
import { type ListPages, lineAnchor, pageHref, targetOf } from '../ui/link-targets.ts';
import { noSingleKeys } from '../ui/preferences.ts';
import { revealRow } from '../ui/row-focus.ts';
import { usePreference } from '../ui/use-preference.ts';
import { placeOf } from '../view/reading-list.ts';
import { hrefOf } from '../view/use-view.ts';
import type { View } from '../view/view.ts';
import type { Reading } from './use-reading.ts';

export interface OpenPageProps {
  dataset: Dataset;
  view: View;
  reading: Reading;
  pages: ListPages;
  marks: MarksById;
  onStar: (id: string) => void;
}

/** The page that the address names, with its papers as rows that open beside it. */
export function OpenPage({ dataset, view, reading, pages, marks, onStar }: OpenPageProps) {
  const { path, page, text, failed, retry } = reading;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<string>(null);
  const [noKeys] = usePreference(noSingleKeys);
  const isThere = text !== null;

  useEffect(() => {
    if (!isThere || shown.current === path) return;
    const isArrival = shown.current === null;
    shown.current = path;
    const place = isArrival ? document.getElementById(placeOf(location.hash)) : null;
    if (place !== null) bringIntoSight(place, 'start');
    else if (isArrival && view.paper !== null) revealRow(view.paper, 'center');
    else if (!isArrival && document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true });
  }, [isThere, path, view.paper]);

  if (page === null) return <MissingPage path={path} />;
  if (text === null) return failed ? <MissingPage path={path} onRetry={retry} /> : null;
  const papers = new Map(dataset.papers.map((paper) => [paper.id, paper]));
  const about = pages.get(path)?.paper ?? null;
  const toPage = (other: string) => pageHref(other, '', { ...view, paper: null });
  const entryOf = ({ paper: id = '', line = 1, id: anchor }: NoteElement) => {
    const paper = papers.get(id);
    if (paper === undefined) return null;
    const resolve = (address: string) => targetOf(address, paper, view, pages);
    return (
      <PageEntry
        paper={paper}
        anchors={[lineAnchor(line), ...(anchor === undefined ? [] : [noteAnchor(anchor, 'page')])]}
        href={hrefOf({ ...view, paper: id })}
        open={id === view.paper}
        starred={(marks.get(id) ?? noMarks).starred}
        links={paper.links.flatMap((link) => {
          const target = resolve(link.page ?? link.url);
          return target === null ? [] : [{ link, ...target }];
        })}
        onStar={() => onStar(id)}
        remarks={paper.notes.length > 0 && <Note nodes={paper.notes} resolve={resolve} match={null} />}
      />
    );
  };
  return (
    <PageView
      key={path}
      page={page}
      pages={dataset.pages}
      list={dataset.list.title}
      pageHref={toPage}
      source={sourceLinks(dataset.list.source, { file: path, line: 1, endLine: 1 })}
      singleKeys={!noKeys && view.paper === null}
      heading={heading}
    >
      {about !== null && <div className="note mb-4">{entryOf({ tag: 'entry', paper: about.id })}</div>}
      <Note
        nodes={text}
        resolve={(address) => targetOf(address, about, view, pages)}
        match={null}
        entry={entryOf}
      />
    </PageView>
  );
}
