import type { LinkKind } from '../../paper/schema.ts';

/** The kinds of links to hosts where anyone can publish. */
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
journals.uchicago.edu ascelibrary.org aacrjournals.org journals.ametsoc.org journals.lww.com rupress.org portlandpress.com thieme-connect.com eneuro.org atsjournals.org
muse.jhu.edu online.ucpress.edu read.dukeupress.edu euppublishing.com brill.com jbe-platform.com degruyterbrill.com pdcnet.org psycnet.apa.org
heinonline.org harvardlawreview.org yalelawjournal.org stanfordlawreview.org journals.aom.org ashpublications.org jci.org jbc.org ascopubs.org diabetesjournals.org
cochranelibrary.com eurosurveillance.org cureus.com wellcomeopenresearch.org dovepress.com oncotarget.com spandidos-publications.com scirp.org arvojournals.org
life-science-alliance.org bioone.org cdnsciencepub.com int-res.com pubs.geoscienceworld.org aanda.org scripts.iucr.org journals.iucr.org scitation.org arc.aiaa.org
msp.org ems.press intlpress.com annals.math.princeton.edu combinatorics.org glossa-journal.org semprag.org linkinghub.elsevier.com`;
const archives = `
doi.org openreview.net semanticscholar.org researchgate.net dblp.org biorxiv.org medrxiv.org chemrxiv.org techrxiv.org preprints.org psyarxiv.com engrxiv.org eartharxiv.org
ssrn.com hal.science hal.archives-ouvertes.fr eprint.iacr.org eccc.weizmann.ac.il philpapers.org europepmc.org pubmed.ncbi.nlm.nih.gov pmc.ncbi.nlm.nih.gov
escholarship.org core.ac.uk zbmath.org projecteuclid.org numdam.org cnki.net ui.adsabs.harvard.edu inspirehep.net essoar.org hdl.handle.net
ling.auf.net lingbuzz.net philsci-archive.pitt.edu philarchive.org ideas.repec.org econpapers.repec.org econstor.eu mpra.ub.uni-muenchen.de citeseerx.ist.psu.edu
cairn.info cairn-int.info persee.fr erudit.org journals.openedition.org theses.fr archives-ouvertes.fr redalyc.org dialnet.unirioja.es scielo.org scielo.br scielo.cl
scielo.org.mx scielo.org.co scielo.org.ar scielo.org.za scielo.isciii.es jstage.jst.go.jp cir.nii.ac.jp ci.nii.ac.jp kci.go.kr koreascience.kr koreascience.or.kr dbpia.co.kr
cyberleninka.ru elibrary.ru mathnet.ru wanfangdata.com.cn cqvip.com diva-portal.org`;
const proceedings = `
aclanthology.org aclweb.org proceedings.mlr.press jmlr.org mlsys.org papers.nips.cc papers.neurips.cc proceedings.neurips.cc openaccess.thecvf.com ecva.net
vldb.org aaai.org ijcai.org ndss-symposium.org sigcomm.org cidrdb.org isca-speech.org isca-archive.org eurosys.org kdd.org roboticsproceedings.org bmva-archive.org.uk
drops.dagstuhl.de ceur-ws.org lrec-conf.org ismir.net internetsociety.org dl.gi.de diglib.eg.org tches.iacr.org tosc.iacr.org petsymposium.org transacl.org`;

/** Where articles are on hosts that also have other things, such as data or a bookshop. */
const articlePaths = [
  'ncbi.nlm.nih.gov/pmc',
  'ncbi.nlm.nih.gov/pubmed',
  'cambridge.org/core',
  'nber.org/papers',
  'nber.org/chapters',
  'osf.io/preprints',
  'aeaweb.org/articles',
  'ams.org/journals',
  'cds.cern.ch/record',
  'huggingface.co/papers',
];

const hosts: ReadonlySet<string> = new Set(
  [publishers, archives, proceedings].join('\n').trim().split(/\s+/u),
);

/** `https://kites.org/virtual/2024/poster/17`: the programme of a conference. */
const programme = String.raw`[\w.-]+\/virtual\/20\d{2}\/(?:poster|oral|spotlight|paper)`;
const article = new RegExp(
  `^https?:\\/\\/(?:(?:www\\.)?(?:${articlePaths.map((path) => path.replaceAll('.', '\\.')).join('|')})|${programme})\\/`,
  'iu',
);

/** `https://www.jstor.org/`: the site, not what is in it. */
const siteItself = /^https?:\/\/[^/]+\/?$/iu;

/** Tells whether an address is that of a text on the site of a publisher, an archive or proceedings. */
export function isOfLiterature(url: string, host: string): boolean {
  return isLiteratureHost(host) ? !siteItself.test(url) : article.test(url);
}

/**
 * Tells whether a host, or a domain that it belongs to, is that of a publisher, an archive or proceedings.
 */
function isLiteratureHost(host: string): boolean {
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1))
    if (hosts.has(name)) return true;
  return false;
}

/** The host of a web address, in lower case; null if it is none. */
export function hostOf(url: string): string | null {
  return /^https?:\/\/(?:[^/@?#]*@)?([^/:?#]+)/iu.exec(url)?.[1]?.toLowerCase() ?? null;
}
