import { useEffect } from 'react';
import type { Dataset } from '../../paper/schema.ts';
import type { Bitset } from '../../search/bitset.ts';
import type { Exploration } from '../../search/exploration.ts';
import { filterByFacet } from '../../search/filter-by-facet.ts';
import { facetSelectionOf, type View } from '../../view/view.ts';
import { isDone, viewAfter } from '../acts.ts';
import { fadeNothing, fadeOthers } from './fade.ts';
import { papersByLink } from './overview-links.ts';
import { pointedAct } from './pointed-act.ts';

interface WhatIf {
  exploration: Exploration;
  view: View;
  dataset: Dataset;
}

/**
 * While the pointer or the keyboard's focus is on a value, a bar or a number of the overview, fades what would
 * go if the reader chose it. Computes at most once a frame. Ends with the next change of the view, so that
 * nothing fades while the reader types and the pointer rests on a value.
 */
export function useWhatIf({ exploration, view, dataset }: WhatIf): void {
  useEffect(() => {
    const papersOf = papersByLink(exploration, view, dataset);
    let pointed: Element | null = null;
    let isFading = false;
    let frame = 0;
    const update = () => {
      frame = 0;
      const kept = pointed === null ? null : keptBy(pointed);
      if (kept !== null) fadeOthers(kept, { exploration, view, dataset, papersOf });
      else if (isFading) fadeNothing();
      isFading = kept !== null;
    };
    const point = (target: EventTarget | null) => {
      pointed = target instanceof Element ? target : null;
      frame ||= requestAnimationFrame(update);
    };
    // Not `pointerover`, which also fires when something else comes to lie under a resting pointer.
    const onPointerMove = ({ pointerType, buttons, target }: PointerEvent) => {
      const next = buttons === 0 ? target : null;
      if (pointerType !== 'touch' && next !== pointed) point(next);
    };
    const onFocusIn = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.matches(':focus-visible')) point(target);
    };
    const onLeave = ({ relatedTarget }: MouseEvent | FocusEvent) => {
      if (relatedTarget === null) point(null);
    };
    // Other rows come into sight.
    const onScroll = () => isFading && point(pointed);
    document.addEventListener('pointermove', onPointerMove);
    document.addEventListener('pointerout', onLeave);
    document.addEventListener('scroll', onScroll, true);
    document.addEventListener('focusin', onFocusIn);
    document.addEventListener('focusout', onLeave);
    return () => {
      document.removeEventListener('pointermove', onPointerMove);
      document.removeEventListener('pointerout', onLeave);
      document.removeEventListener('scroll', onScroll, true);
      document.removeEventListener('focusin', onFocusIn);
      document.removeEventListener('focusout', onLeave);
      cancelAnimationFrame(frame);
      if (isFading) fadeNothing();
    };

    /** The papers of the list that would pass the changed filter; null if nothing would go. */
    function keptBy(target: Element): Bitset | null {
      const link = target.closest('main a[href]')?.getAttribute('href');
      if (link !== undefined && link !== null) return view.overview === null ? null : papersOf(link);
      const found = pointedAct(target, exploration.counts);
      if (found === null || isDone(found.counts.selection, found.done)) return null;
      const { column } = found.counts;
      const selection = facetSelectionOf(viewAfter(view, found.done), column.facet.key);
      return filterByFacet(column, selection, exploration.total);
    }
  }, [exploration, view, dataset]);
}
