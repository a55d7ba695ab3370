/**
 * Words that titles and remarks capitalise and that no person is called. Not in the list: words that are
 * names, too, such as "Field", "Stone" or "Young".
 */
const titleWords = `
abstract academic award awards best oral paper papers poster spotlight access accurate active activity adaptation adaptive additional advanced advances adversarial agents algorithm algorithmic
alignment allocation alternative analytics annotation applications applied approaches approximate approximation architecture architectures
artificial aspects assessment assistant associations attacks attention attribution augmentation augmented automated automatic automation
autonomous awareness background balanced baseline baselines bayesian behavior behaviour benchmarking benchmarks biases big biological
blazing blocks brief building calibrated calibration capabilities capacity causal challenges characterization characterizing chat chemical
classical classification clinical cloud clustering code coding cognitive collaborative collection combinatorial communication communications
community comparative comparing comparison complete complex complexity components compositional comprehensive compression computational
computer concepts concurrent conditional conditions consistency constrained constraints context contextual continual continuous contrastive
contributions control controlled convolutional cooperative corpora corpus correlation costs coverage creative critical cross current
curated customized data databases datasets debugging decentralized decision decisions decoding deep defense dense dependent deployment
depth descriptive design designing detecting detection deterministic development devices diagnosis differential diffusion digital
dimensional directions discovery discrete discussion distillation distributed diverse diversity document documents domain driven dynamic
dynamics economic ecosystem editing editorial education effective effectiveness effects efficiency efficient elastic embedded embedding
embeddings emerging empirical encoding energy engineering enhanced enhancing environment environmental environments equations error
errors estimation ethical evaluating evaluation evidence evolution evolutionary examples execution experience experimental experiments
explainable explanation exploration exploring extraction fairness fast fault features feedback filtering financial findings flexible
flow forecasting formal foundational foundations framework frameworks functional functions fundamentals fusion future fuzzy general
generalization generation genetic geometric global goals governance gradient graph graphical graphs guided hardware heterogeneous
hierarchical high historical human hybrid hyperparameter hypothesis identification image images impact implementation implications
implicit improved improvements improving incremental inductive industrial industry inference information innovation innovations insights
instruction integrated integration intelligence intelligent interaction interactive interfaces interpretability interpretable
intervention interventions introducing investigation issues joint kernel kernels knowledge landscape large latency latent law layers
lessons level leveraging library lifelong limitations linear linguistic literature local logic long-term low machine machines management
manifold mapping mathematical maximum mechanisms media medical memory meta metadata methodology methods metrics migration minimal mining
mixed mobile modal modality modelling modern modular molecular monitoring multi multilingual multimodal multiple natural navigation
network neural neuro neuroscience nonlinear normalization notes novel numerical object objectives observations offline online ontology
open operating operational opportunities optimal optimization optimizations optimizing organization outlook overview parallel parameter
parameters partial patterns perception performance personalized perspective perspectives physical physics pipeline pipelines planning
platform platforms policies policy post practical practices prediction predictive preferences preliminary pretraining prevention
principled privacy probabilistic problem problems procedural processes processing production products progress projects prompt prompting
properties protection protocols proximal psychological public publications quantification quantitative quantum queries question questions
random reasoning recognition recommendation recommendations recommender reconstruction recurrent reduction regression regularization
reinforcement related relational reliability reliable remote representation representations reproducibility requirements research
resource resources results rethinking retrieval review revisited risk robotics robust robustness roles runtime sampling scalability
scalable scaling scheduling scientific search secure security segmentation selection self semantic semantics semi sensing sensitivity
sequential serverless services serving settings shared simulation simulations simultaneous single social societal software solutions
sparse spatial speech stability standards state statistical statistics stochastic storage strategies strategy streaming structural
structured structures studies study style supervised supervision supply support surveys sustainable synthesis synthetic systematic
tasks taxonomy techniques technologies temporal tensor testing text textual theoretical theories tools topics toward towards tracking
trade traditional training transfer transformation transformers transparency trends trust trustworthy tuning types uncertainty
understanding unified universal unsupervised update updates usage user users utility validation variables variational verification
versatile virtual vision visual visualization vulnerabilities vulnerability web wireless workflow workflows workloads world zero
`;

const words: ReadonlySet<string> = new Set(titleWords.trim().split(/\s+/u));

/** Tells whether words hold one that titles have and no person is called. */
export function holdsTitleWord(text: string): boolean {
  return text.split(/[\s-]+/u).some((word) => words.has(word.toLowerCase()));
}
