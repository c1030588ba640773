import { identityOf } from './markers-identities.ts';

/**
 * Whether words such as those of `Assisted-by:` name an agent. People stand in such trailers too (curl has hundreds), and some are
 * called Claude, Devin or Jules: so every word has to be one of the trade, and one of them has to name an agent or a model.
 */

/** The agent that a word names. A model stands for the agent of its maker only where no agent is named beside it. */
const PRODUCTS: Readonly<Record<string, string>> = {
  claude: 'claude',
  copilot: 'copilot',
  codex: 'codex',
  cursor: 'cursor',
  chatgpt: 'chatgpt',
  aider: 'aider',
  opencode: 'opencode',
  crush: 'crush',
  windsurf: 'windsurf',
  openhands: 'openhands',
  opendevin: 'openhands',
  antigravity: 'antigravity',
  cline: 'cline',
  kiro: 'kiro',
  junie: 'junie',
  codebuff: 'codebuff',
  droid: 'factory',
};

const MODELS: Readonly<Record<string, string>> = {
  gemini: 'gemini',
  gpt: 'gpt',
  opus: 'claude',
  sonnet: 'claude',
  haiku: 'claude',
  glm: 'glm',
  kimi: 'kimi',
  qwen: 'qwen',
  deepseek: 'deepseek',
  grok: 'grok',
  minimax: 'minimax',
  mimo: 'mimo',
  llama: 'llama',
  mistral: 'mistral',
  codestral: 'mistral',
};

/** Words that are names of people and things too: they name an agent beside another word of the trade. */
const SHARED: Readonly<Record<string, string>> = {
  devin: 'devin',
  jules: 'jules',
  amp: 'amp',
  goose: 'goose',
  hermes: 'hermes',
  pi: 'pi',
  bob: 'bob',
  roo: 'roo',
  augment: 'augment',
  amazon: 'amazon-q',
  command: 'command-code',
  composer: 'cursor',
  warp: 'warp',
};

const VENDORS = 'github microsoft openai anthropic google aws xai z ibm factory moonshot alibaba meta via by the';
const KINDS =
  'code cli agent agents ai app ide chat assist assistant model coder bot integration labs autofix powered swe build desktop web cloud q fable flash pro max plus mini nano turbo preview thinking non mode free lite ultra fast api sol terra luna go m k o v x';
const TRADE = new Set([...VENDORS.split(' '), ...KINDS.split(' ')]);

/** Words that say so without a name. */
const UNNAMED = /^(?:an? )?(?:ai|llm|gen(?:erative )?ai)(?: (?:tools?|assistants?|agents?|models?))?$/i;
/** A model, or how far a person stood behind it, as spec-kit asks: that is said of no person. */
const TOLD = /\((?:model: [^()]*|(?:[^()]*, *)?(?:autonomous|supervised|under [a-z ]*human supervision))\)"?$/i;
/** AGENT:MODEL [TOOL..], the kernel's form; a model has a number. */
const KERNEL = /^([A-Za-z][\w. -]{0,40}):((?:\[|[A-Za-z])[\w./:-]*\d[^\s]*)(?: [^()]*)?$/;
const ADDRESS = /<([^<>]*)>/;

/** The agent that the words name: its id, `unnamed` where they speak of one without a name, undefined where they name none. */
export function agentNamed(words: string): string | undefined {
  const value = words.slice(0, 300).trim();
  const identity = identityOf(ADDRESS.exec(value)?.[1] ?? '');
  if (identity !== undefined && identity.grade === undefined) return identity.agent;
  // Any other address is a person's, or nobody's: what stands before it must do alone.
  const said = value.replace(ADDRESS, ' ').trim();
  const outside = said.replace(/\([^()]*\)?"?/g, ' ').trim();
  const isTold = TOLD.test(said);
  const named = headNamed(outside) ?? nameIn(outside, isTold);
  return named ?? (isTold || KERNEL.test(said) || UNNAMED.test(outside) ? 'unnamed' : undefined);
}

/** The words as they may be shown: without those that may be a person's name, and without an address that is no agent's. */
export function shownWords(words: string): string {
  const value = words.slice(0, 300).trim();
  const [whole = '', address = ''] = ADDRESS.exec(value) ?? [];
  const isAgents = identityOf(address) !== undefined;
  const said = value.replace(ADDRESS, ' ').trim();
  const outside = said.replace(/\([^()]*\)?"?/g, ' ').trim();
  // A word that the agent's own address holds is no person's name.
  const isOurs = (word: string) => isTrade(word) || (isAgents && word.length > 2 && address.toLowerCase().includes(word));
  const isForm = KERNEL.test(outside) || (headNamed(outside) !== undefined && !/\s/.test(outside));
  const isPlain = wordsOf(outside).every(isOurs) || UNNAMED.test(outside) || isForm;
  return [isPlain ? outside : '', TOLD.exec(said)?.[0] ?? '', isAgents ? whole : ''].filter((part) => part !== '').join(' ');
}

/** Before the colon of AGENT:MODEL, whatever the model is called. */
function headNamed(words: string): string | undefined {
  const colon = /:(?=\S)/.exec(words)?.index ?? 0;
  return colon > 0 ? nameIn(words.slice(0, colon), true) : undefined;
}

/** `isTold`: that it is an agent is told beside the name. */
function nameIn(text: string, isTold: boolean): string | undefined {
  const words = wordsOf(text);
  if (!words.every(isTrade)) return undefined;
  const product = words.findLast((word) => Object.hasOwn(PRODUCTS, word));
  const model = words.map(bare).find((word) => Object.hasOwn(MODELS, word));
  const shared = words.length > 1 || isTold ? words.find((word) => Object.hasOwn(SHARED, word)) : undefined;
  return (product && PRODUCTS[product]) ?? (shared && SHARED[shared]) ?? (model && MODELS[model]);
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const bare = (word: string) => word.replace(/\d.*$/, '');

function isTrade(word: string): boolean {
  const isName = [PRODUCTS, SHARED].some((names) => Object.hasOwn(names, word)) || Object.hasOwn(MODELS, bare(word));
  return isName || TRADE.has(word) || /\d/.test(word);
}
