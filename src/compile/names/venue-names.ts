import type { VenueKind } from '../../paper/schema.ts';

/**
 * Venues by the name this field uses for them, with other spellings after it. Spellings are compared without case, spaces and marks.
 * The table only helps: a venue that is missing here is recognised by its shape ("NAME YEAR").
 */
const conferences = `
AAAI; AAMAS; ACCV; ACL; ACSAC; AISTATS; ALT; APSys; ARES; ASE; ASIACRYPT; ASPLOS; ASRU; ATC, USENIX ATC, Annual Technical Conference
AutoML; BMVC; CADE; CASES; CAV; CCGrid; CCS, ACM CCS; CEC; CGO; CHES; CHI; CIDR; CIKM; CLOUD; CLUSTER; COLING; COLM; COLT
CoNEXT; CoNLL; CoRL; CRYPTO; CSCW; CVPR; DAC; DATE; DSN; EACL; ECAI; ECCV; ECML PKDD, ECML-PKDD; ECOOP; EMNLP; EMSOFT; ESEC/FSE; ESORICS; EuroMLSys
Eurocrypt; Eurographics; EuroSys; FAccT; FAST; FCCM; FOCS; FPGA; FPL; FSE; GECCO; HotChips, Hot Chips; HotCloud; HotEdge; HotMobile; HotNets; HotOS; HotStorage
HPCA; HPDC; ICAPS; ICASSP; ICCAD; ICCD; ICCV; ICDCS; ICDE; ICDM; ICDT; ICFP; ICIP; ICLR; ICML; ICNP; ICPP; ICRA; ICS; ICSE; ICWS; IISWC; IJCAI
IJCNN; IMC; INFOCOM; Interspeech; IPDPS; IPSN; IROS; ISCA; ISCAS; ISMAR; ISMIR; ISPASS; ISSCC; ISSTA; ISWC; ITC; IUI; IWQoS; KDD, SIGKDD
LICS; LISA; LREC; MASCOTS; MICCAI; MICRO; Middleware; MLSys, SysML; MM, ACM MM, ACM Multimedia; MMSys; MobiCom; MobiHoc; MobiSys; NAACL, NAACL-HLT; NDSS
NeurIPS, NIPS, Advances in Neural Information Processing Systems, Conference on Neural Information Processing Systems; NSDI; NOSSDAV; OOPSLA; OSDI; PACT; PAKDD; PETS; PLDI; PODC; PODS; POPL; PPoPP; RAID; RECSYS; RSS; RTAS; RTSS
S&P, IEEE S&P, Oakland; SC, Supercomputing; SDM; SEC; SenSys; SIGCOMM; SIGCSE; SIGGRAPH; SIGGRAPH Asia; SIGIR; SIGMETRICS; SIGMOD; SLT; SoCC, ACM SoCC; SODA; SOSP; SOSR; SPAA
STOC; SYSTOR; TACAS; TheWebConf, WWW, The Web Conference; UAI; UbiComp; UIST; USENIX Security, Security Symposium; VEE; VIS; VLDB, PVLDB, Proceedings of the VLDB Endowment; VR; WACV; WSDM; RECOMB; ISMB; PSB, Pacific Symposium on Biocomputing; BIBM; ECCB; LCTES; CC; HRI; RO-MAN; ISER; WAFR; HSCC; CDC; ACC; IV; ITSC; CogSci; UMAP; JCDL; ECIR; ICTIR; CHIIR; SIGSPATIAL
MDM; SSDBM; EDBT; ICDEW; DEEM; aiDM; DASFAA; DaMoN; HILDA; ANCS; PAM; CNSM; NOMS; GLOBECOM; ICC; WCNC; VTC; PIMRC; EWSN; SECON; MASS; LCN; NetAI; ICSME; ESEM; MSR; SANER; ICPC; ISSRE; ICST; QRS; FASE; SAS; VMCAI; ESOP; ISMM; CPP
ITP; DLS; Onward!; SPLASH; GPCE; ATVA; FMCAD; SAT; CPAIOR; AISec; SaTML; ACNS; CSF; EuroS&P; SOUPS; WOOT; WPES; DIMVA; ICME; MMM; ICMR; VCIP; QoMEX; EUSIPCO; ISBI; MIDL; IPMI; MLMI; EMBC; AMIA; L4DC; CLeaR; ICANN; ACML; AKBC; CoLLAs
RLC; MLHC; CHIL; ML4H; ESWC; KR; SoCS; ICALP; ESA; SoCG; ITCS; DISC; OPODIS; HiPC; Euro-Par, EuroPar; HiPEAC; ISLPED; ASP-DAC; ISPD; NOCS; GLSVLSI; ISQED; ECRTS; MEMSYS; MLArchSys; PADL; ICLP; PRICAI; EMNLP Findings; IJCNLP; SIGDIAL; INLG; WMT
BlackboxNLP; CODASPY; SAC; ICTAI; CSCWD; IWSLT; ISIT; ITW; MVA; ICPR; ICIAP; DICTA; HPG; EGSR; SCA; PG, Pacific Graphics; SGP; ICCP; 3DV; I3D; CICC; COMPSAC; ICONIP; ESANN; HPCS; EuroVis; PacificVis, Pacific Visualization Symposium; SciVis; InfoVis; LDAV; Graph Drawing; ICDAR; ICFHR; TREC; NTCIR; MediaEval; MobileHCI; NIME; ICMI; VRST; EGPGV; CLOUD COMPUTING
`;
const journals = `
JMLR, Journal of Machine Learning Research; TMLR, Transactions on Machine Learning Research; TPAMI, PAMI, Transactions on Pattern Analysis and Machine Intelligence; TACL; TKDE; TPDS; TCC; TC; TON; TOCS; TODS; TOG; TIP; TNNLS
TMC; TSE; TSC; TVCG; TCAD; TACO; TOIS; TOPLAS; TWC; TIFS; TDSC; CSUR, Computing Surveys, ACM Computing Surveys; CACM, Communications of the ACM; CCR; JAIR; JACM; IJCV; Nature; Science; PNAS; Cell; Neural Networks; Neural Computation
Pattern Recognition; Pattern Recognition Letters; Machine Learning; Bioinformatics; NAR, Nucleic Acids Research; RA-L, RAL, IEEE RA-L; T-RO, TRO; IJRR; T-ITS, TITS; T-IV; JBHI; TMI; MedIA, Medical Image Analysis; NeuroImage; TII; TIE; TCYB; TEVC; TVT; JSAC; TCOM; TSP; SPL; TASLP; TOMM; TMM; TCSVT; CVIU; TECS; TODAES; TQC; TSAS; TKDD; TOSN; TOSEM; EMSE; JSS
IEEE Access; IEEE Micro; Computer Architecture Letters; Entropy; Applied Sciences; Neurocomputing; Artificial Intelligence; Science China Information Sciences
Expert Systems with Applications, ESWA; Information Fusion; Information Sciences; Information Processing & Management; Knowledge-Based Systems; Applied Soft Computing; Applied Intelligence; Decision Support Systems; Future Generation Computer Systems, FGCS
Remote Sensing of Environment; ISPRS Journal of Photogrammetry and Remote Sensing; Computers in Human Behavior; Computers & Security; Computers & Graphics, C&G; Computers & Education; Physical Review Letters, PRL; Chemical Science; Chemical Reviews; BMJ; NEJM
Proceedings of the IEEE, Proc. IEEE; Proceedings of the National Academy of Sciences; Proceedings of the ACM on Programming Languages, PACMPL; Data Mining and Knowledge Discovery; Knowledge and Information Systems; Molecular Psychiatry; Molecular Systems Biology
`;
/** Journals whose names are words, or could be surnames: they are venues only with a year. */
const wordJournals =
  'Automatica; Biometrics; Biometrika; Biomaterials; Blood; Brain; Chaos; Circulation; Cognition; Econometrica; Electronics; eLife; Energies; Energy; Gastroenterology; Genetics; Genome; Genomics; GigaScience; Gut; Hypertension; iScience; Languages; Mathematics; Neurology; Neuron; Patterns; Pediatrics; Physiology; Psychometrika; Radiology; Robotics; Sensors; Stroke; Sustainability; Symmetry; Technometrics; Transportation';
const preprints =
  'arXiv, arXiv preprint, arxiv.org, CoRR; bioRxiv; medRxiv; SSRN; OpenReview; HAL; TechRxiv; ePrint, IACR ePrint';

interface KnownVenue {
  readonly name: string;
  readonly kind: VenueKind;
  /** Whether its name says nothing without a year. */
  readonly needsYear: boolean;
}

const knownVenues = new Map<string, KnownVenue>();
for (const [table, kind] of [
  [conferences, 'conference'],
  [journals, 'journal'],
  [wordJournals, 'journal'],
  [preprints, 'preprint'],
] as const) {
  for (const spellings of table.split(/[;\n]/u)) {
    const [name, ...others] = spellings.split(',').map((spelling) => spelling.trim());
    if (!name) continue;
    for (const spelling of [name, ...others])
      knownVenues.set(venueKey(spelling), { name, kind, needsYear: table === wordJournals });
  }
}

/** Looks a venue up by any of its spellings, without its year. A name that is a word as well is none here. */
export function knownVenue(spelling: string): KnownVenue | null {
  const known = datedVenue(spelling);
  return known?.needsYear === true ? null : known;
}

/** Looks up the venue that stands with a year. */
export function datedVenue(spelling: string): KnownVenue | null {
  return (
    knownVenues.get(venueKey(spelling)) ??
    knownVenues.get(venueKey(spelling.replace(/^(?:(?:acm|ieee|usenix|cvf|ifip)[\s/-]+)+/iu, ''))) ??
    null
  );
}

function venueKey(spelling: string): string {
  return spelling.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
