import type { LinkKind } from '../../paper/schema.ts';

/** The kinds of links to hosts that everybody can write to. */
export const hostKinds: readonly (readonly [LinkKind, RegExp])[] = [
  ['arxiv', /(?:^|\.)arxiv\.org$/u],
  ['code', /(?:^|\.)(?:github\.com|gitlab\.com|bitbucket\.org|gitee\.com)$/u],
  ['video', /(?:^|\.)(?:youtube\.com|youtu\.be|vimeo\.com|bilibili\.com|slideslive\.com)$/u],
  [
    'blog',
    /(?:^|\.)(?:medium\.com|substack\.com|zhihu\.com|blogspot\.com|wordpress\.com|twitter\.com|x\.com|dev\.to)$|^blog\.|\bblog\b/u,
  ],
  ['docs', /(?:^|\.)readthedocs\.(?:io|org)$|^docs\./u],
  ['dataset', /(?:^|\.)(?:kaggle\.com|zenodo\.org|figshare\.com|datadryad\.org)$/u],
];

/** Publishers, archives and proceedings: what their addresses lead to is literature. */
const publishers = `
dl.acm.org ieeexplore.ieee.org computer.org usenix.org link.springer.com sciencedirect.com tandfonline.com onlinelibrary.wiley.com mdpi.com
academic.oup.com journals.sagepub.com jstor.org degruyter.com emerald.com hindawi.com iospress.com worldscientific.com direct.mit.edu nowpublishers.com
nature.com science.org sciencemag.org cell.com pnas.org elifesciences.org plos.org frontiersin.org biomedcentral.com royalsocietypublishing.org annualreviews.org
pubs.acs.org pubs.rsc.org iopscience.iop.org journals.aps.org link.aps.org pubs.aip.org opg.optica.org osapublishing.org spiedigitallibrary.org asmedigitalcollection.asme.org
thelancet.com nejm.org jamanetwork.com bmj.com ahajournals.org karger.com liebertpub.com asm.org embopress.org jneurosci.org physiology.org jmir.org wjgnet.com
cshlp.org peerj.com microbiologyresearch.org biologists.com f1000research.com copernicus.org jair.org scipost.org quantum-journal.org epubs.siam.org pubsonline.informs.org
journals.uchicago.edu ascelibrary.org aacrjournals.org journals.ametsoc.org journals.lww.com rupress.org portlandpress.com thieme-connect.com eneuro.org atsjournals.org`;
const archives = `
doi.org openreview.net semanticscholar.org researchgate.net dblp.org biorxiv.org medrxiv.org chemrxiv.org techrxiv.org preprints.org psyarxiv.com engrxiv.org eartharxiv.org
ssrn.com hal.science hal.archives-ouvertes.fr eprint.iacr.org eccc.weizmann.ac.il philpapers.org europepmc.org pubmed.ncbi.nlm.nih.gov pmc.ncbi.nlm.nih.gov
escholarship.org core.ac.uk zbmath.org projecteuclid.org numdam.org cnki.net`;
const proceedings = `
aclanthology.org aclweb.org proceedings.mlr.press jmlr.org mlsys.org papers.nips.cc papers.neurips.cc proceedings.neurips.cc openaccess.thecvf.com ecva.net
vldb.org aaai.org ijcai.org ndss-symposium.org sigcomm.org cidrdb.org isca-speech.org isca-archive.org eurosys.org kdd.org roboticsproceedings.org bmva-archive.org.uk
drops.dagstuhl.de ceur-ws.org lrec-conf.org ismir.net internetsociety.org dl.gi.de diglib.eg.org`;

const hosts: ReadonlySet<string> = new Set(
  [publishers, archives, proceedings].join('\n').trim().split(/\s+/u),
);

/** Tells whether a host, or one that it belongs to, is a publisher's, an archive's or that of proceedings. */
export function isLiteratureHost(host: string): boolean {
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1))
    if (hosts.has(name)) return true;
  return false;
}
