import { useEffect } from 'react';
import { paperPageAddress } from '../ui/links/paper-page.ts';

/**
 * Names the page of the open paper as the canonical address, so that search engines take both for one. Nothing to do
 * if the site has no such pages or does not know its own address.
 */
export function useCanonicalPage(paper: string | undefined): void {
  useEffect(() => {
    const link = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
    const hasPages = document.querySelector('meta[name="paper-pages"]') !== null;
    if (link === null || !hasPages || paper === undefined) return undefined;
    const { href } = link;
    link.href = new URL(paperPageAddress(paper), href).href;
    return () => {
      link.href = href;
    };
  }, [paper]);
}
