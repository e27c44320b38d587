import type { AssistantId, AssistantRole } from './types';

/** What is known about one assistant: how it names itself in commits. All texts are lower case. */
export interface AssistantTool {
  /** Canonical id, as used in policies. */
  readonly id: AssistantId;
  /** Role of a co-author trailer; absent means `assistant`. */
  readonly role?: AssistantRole;
  /** Exact addresses that only this tool uses. */
  readonly emails?: readonly string[];
  /** Domains on which a role address (`noreply`, `agent`, `bot`, one of `words`) belongs to the tool, never a person. */
  readonly domains?: readonly string[];
  /** GitHub logins; the name is enough for an app (`…[bot]`), since only its owner can hold it. */
  readonly logins?: readonly string[];
  /** GitHub account ids: they outlive a renamed login. */
  readonly accountIds?: readonly string[];
  /** Names that no person bears, accepted beside any address. */
  readonly names?: readonly string[];
  /** Names that may also be a person's or a plain word: accepted only where an assistant is expected. */
  readonly words?: readonly string[];
  /** Whether `words` are so common that a sentence needs a link beside them. */
  readonly plainWord?: boolean;
  /** Whether `words` are also given names: without an address of the tool they are a person. */
  readonly givenName?: boolean;
}

/**
 * Assistants known in late 2026 with the identities that they write into commits.
 *
 * Sources: the vendors' documentation (docs.github.com on Copilot, code.claude.com settings `attribution`,
 * aider.chat/docs/git.html, ampcode.com/manual, docs.openhands.dev, the opencode and crush repositories), GitHub's users
 * API for account ids, and the trailers of public histories. A tool that is missing here is not lost: `Assisted-by`
 * values without a known name become `unidentified`.
 */
export const assistantTools: readonly AssistantTool[] = [
  {
    id: 'claude-code',
    emails: [
      'noreply@anthropic.com',
      'claude@anthropic.com',
      'claude-code@anthropic.com',
      'claude@anthropic.ai',
    ],
    logins: [
      'claude[bot]',
      'anthropic-code-agent[bot]',
      'anthropic-claude[bot]',
      'claude-code-action[bot]',
    ],
    accountIds: ['81847', '242468646', '209825114'],
    names: ['claude code', 'claude ai', 'anthropic claude', 'claude cli'],
    words: ['claude', 'claudecode'],
    givenName: true,
  },
  { id: 'claude-flow', names: ['claude flow', 'ruflo'] },
  {
    id: 'copilot',
    emails: ['copilot@github.com', 'github-copilot@github.com'],
    logins: [
      'copilot',
      'copilot[bot]',
      'copilot-swe-agent[bot]',
      'github-copilot[bot]',
    ],
    accountIds: ['198982749', '175728472', '223556219', '167198135'],
    names: [
      'github copilot',
      'copilot chat',
      'copilot coding agent',
      'copilot swe agent',
      'copilot app',
      'copilot workspace',
    ],
    words: ['copilot', 'ghcopilot'],
  },
  {
    id: 'copilot',
    role: 'autofix',
    logins: ['github-advanced-security[bot]', 'github-code-quality[bot]'],
    accountIds: ['62310815', '223894421'],
    names: ['copilot autofix', 'copilot autofix powered by ai'],
  },
  {
    id: 'copilot',
    role: 'reviewSuggestion',
    logins: ['copilot-pull-request-reviewer[bot]'],
  },
  {
    id: 'cursor',
    emails: ['composer@anysphere.co', 'cursor@agent'],
    domains: ['cursor.com', 'cursor.sh'],
    logins: ['cursor[bot]', 'cursoragent'],
    accountIds: ['206951365', '199161495'],
    names: ['cursor agent', 'cursor ai', 'cursor cli', 'cursor composer'],
    words: ['cursor', 'cursoragent'],
  },
  {
    id: 'codex',
    emails: ['noreply@openai.com', 'codex@openai.com', 'codex@agent'],
    logins: [
      'chatgpt-codex-connector[bot]',
      'openai-code-agent[bot]',
      'openai-codex[bot]',
      'codex[bot]',
    ],
    accountIds: ['199175422', '242516109', '267193182'],
    names: ['openai codex', 'codex cli', 'chatgpt codex', 'gpt codex'],
    words: ['codex'],
  },
  {
    id: 'chatgpt',
    emails: ['chatgpt@openai.com'],
    names: ['chatgpt', 'openai chatgpt', 'chat gpt'],
  },
  {
    id: 'opencode',
    emails: ['opencode@sst.dev'],
    domains: ['opencode.ai'],
    logins: ['opencode-agent[bot]', 'opencode[bot]'],
    names: ['opencode ai', 'opencode agent'],
    words: ['opencode', 'open code'],
  },
  {
    id: 'devin',
    domains: ['devin.ai'],
    emails: ['devin@cognition.ai', 'noreply@cognition.ai'],
    logins: ['devin-ai-integration[bot]', 'cognition-devin[bot]'],
    accountIds: ['158243242'],
    names: ['devin ai', 'cognition devin'],
    words: ['devin'],
    givenName: true,
  },
  {
    id: 'gemini-code-assist',
    role: 'reviewSuggestion',
    logins: ['gemini-code-assist[bot]'],
    accountIds: ['176961590'],
    names: ['gemini code assist', 'google gemini code assist'],
  },
  {
    id: 'gemini-cli',
    emails: [
      'gemini-cli@google.com',
      'gemini-cli-agent@google.com',
      'gemini-cli-robot@google.com',
    ],
    logins: ['gemini-cli[bot]'],
    names: ['gemini cli', 'google gemini cli'],
  },
  {
    id: 'gemini',
    emails: [
      'gemini@google.com',
      'noreply@gemini.google.com',
      'gemini-noreply@google.com',
    ],
    logins: ['gemini[bot]'],
    names: ['google gemini', 'gemini ai', 'gemini agent'],
    words: ['gemini'],
  },
  {
    id: 'antigravity',
    emails: ['antigravity@google.com'],
    domains: ['antigravity.google'],
    names: ['google antigravity', 'antigravity ai', 'antigravity agent'],
    words: ['antigravity'],
  },
  {
    id: 'jules',
    logins: ['google-labs-jules[bot]'],
    accountIds: ['161369871'],
    names: ['google jules', 'google labs jules', 'jules ai'],
    words: ['jules'],
    givenName: true,
  },
  {
    id: 'amazon-q',
    emails: ['noreply@aws.amazon.com', 'q@amazon.com', 'amazon-q@amazon.com'],
    logins: ['amazon-q-developer[bot]', 'amazon-q[bot]'],
    accountIds: ['208079219'],
    names: ['amazon q', 'amazon q developer', 'aws q developer', 'amazonq'],
  },
  {
    id: 'kiro',
    emails: ['kiro@amazon.com'],
    domains: ['kiro.dev'],
    logins: ['kiro-agent', 'kiro-agent[bot]'],
    accountIds: ['244629292', '245459735'],
    names: ['kiro ai', 'kiro agent', 'kiro cli', 'aws kiro', 'amazon kiro'],
    words: ['kiro'],
    givenName: true,
  },
  {
    id: 'aider',
    domains: ['aider.chat'],
    names: ['aider ai', 'aider chat'],
    words: ['aider'],
  },
  {
    id: 'windsurf',
    domains: ['windsurf.com', 'windsurf.ai', 'codeium.com'],
    logins: ['windsurf-bot[bot]', 'windsurf[bot]', 'codeium[bot]'],
    names: [
      'windsurf ai',
      'windsurf cascade',
      'windsurf agent',
      'windsurf ide',
      'codeium',
    ],
    words: ['windsurf', 'cascade'],
  },
  {
    id: 'amp',
    domains: ['ampcode.com'],
    names: ['amp code', 'sourcegraph amp', 'ampcode', 'amp agent'],
    words: ['amp'],
    plainWord: true,
  },
  {
    id: 'cody',
    emails: ['cody@sourcegraph.com', 'noreply@sourcegraph.com'],
    logins: ['sourcegraph-cody[bot]', 'cody[bot]'],
    names: ['sourcegraph cody', 'cody ai'],
    words: ['cody'],
    givenName: true,
  },
  {
    id: 'zed',
    domains: ['zed.dev'],
    names: ['zed ai', 'zed agent', 'zed assistant'],
    words: ['zed'],
    plainWord: true,
  },
  {
    id: 'cline',
    domains: ['cline.bot'],
    logins: ['cline[bot]', 'cline-bot[bot]'],
    names: ['cline ai', 'cline bot', 'cline agent'],
    words: ['cline'],
  },
  {
    id: 'roo-code',
    domains: ['roocode.com', 'roomote.dev'],
    logins: ['roomote[bot]', 'roomote-roomote[bot]', 'roo-code[bot]'],
    accountIds: ['263205322', '301996811'],
    names: ['roo code', 'roocode', 'roomote'],
    words: ['roo'],
    plainWord: true,
  },
  {
    id: 'kilo-code',
    domains: ['kilocode.ai', 'kilo.ai'],
    logins: ['kiloconnect[bot]', 'kilo-code-bot[bot]'],
    accountIds: ['240665456'],
    names: ['kilo code', 'kilocode'],
    words: ['kilo'],
    plainWord: true,
  },
  {
    id: 'junie',
    emails: ['junie@jetbrains.com'],
    logins: ['jetbrains-junie[bot]'],
    names: ['jetbrains junie', 'junie ai', 'junie cli', 'junie by jetbrains'],
    words: ['junie'],
    givenName: true,
  },
  {
    id: 'jetbrains-ai',
    logins: ['jetbrains-ai[bot]'],
    names: ['jetbrains ai', 'jetbrains ai assistant'],
  },
  {
    id: 'goose',
    emails: [
      'goose@block.xyz',
      'goose-agent@block.xyz',
      'goose@opensource.block.xyz',
      'noreply@block.xyz',
    ],
    accountIds: ['271095942'],
    names: ['block goose', 'codename goose', 'goose ai', 'goose agent'],
    words: ['goose'],
    plainWord: true,
  },
  {
    id: 'continue',
    domains: ['continue.dev'],
    logins: ['continue[bot]', 'continue-agent[bot]'],
    names: ['continue dev', 'continue agent'],
    words: ['continue'],
    plainWord: true,
  },
  {
    id: 'crush',
    emails: ['crush@charm.land', 'noreply@charm.land'],
    names: ['charm crush'],
    words: ['crush'],
    plainWord: true,
  },
  {
    id: 'factory-droid',
    emails: ['droid@factory.ai', 'noreply@factory.ai', 'agent@factory.ai'],
    logins: ['factory-droid[bot]', 'factoryai-droid[bot]'],
    accountIds: ['138933559'],
    names: ['factory droid', 'factory ai', 'factoryai droid'],
    words: ['droid'],
    plainWord: true,
  },
  {
    id: 'warp',
    emails: ['oz-agent@warp.dev'],
    domains: ['warp.dev'],
    names: ['warp agent', 'warp ai', 'oz agent'],
    words: ['warp'],
    plainWord: true,
  },
  {
    id: 'replit',
    domains: ['replit.com'],
    logins: ['replit-agent[bot]', 'replit[bot]'],
    names: ['replit agent', 'replit ai', 'replit assistant'],
    words: ['replit'],
  },
  {
    id: 'lovable',
    domains: ['lovable.dev'],
    logins: [
      'lovable-dev[bot]',
      'lovable[bot]',
      'gpt-engineer-app[bot]',
      'lovable-gpt-engineer[bot]',
    ],
    accountIds: ['159125892'],
    names: ['lovable ai', 'gpt engineer'],
    words: ['lovable'],
    plainWord: true,
  },
  {
    id: 'bolt',
    domains: ['bolt.new'],
    logins: ['bolt-new-by-stackblitz[bot]', 'bolt[bot]'],
    names: ['bolt new', 'bolt.new', 'stackblitz bolt'],
    words: ['bolt'],
    plainWord: true,
  },
  {
    id: 'v0',
    domains: ['v0.dev', 'v0.app'],
    logins: ['v0[bot]', 'v0-dev[bot]'],
    names: ['vercel v0', 'v0.dev', 'v0.app'],
    words: ['v0'],
    plainWord: true,
  },
  {
    id: 'sweep',
    domains: ['sweep.dev'],
    logins: ['sweep-ai[bot]', 'sweep-nightly[bot]', 'sweep-canary[bot]'],
    accountIds: ['128439645'],
    names: ['sweep ai', 'sweep dev'],
    words: ['sweep'],
    plainWord: true,
  },
  {
    id: 'augment',
    domains: ['augmentcode.com'],
    logins: [
      'augmentcode[bot]',
      'augment-app[bot]',
      'augment-app-staging[bot]',
    ],
    names: ['augment code', 'augment agent', 'augment ai', 'auggie cli'],
    words: ['augment', 'auggie'],
    plainWord: true,
  },
  {
    id: 'openhands',
    domains: ['all-hands.dev', 'openhands.dev', 'opendevin.com'],
    logins: ['openhands-agent', 'openhands-ai[bot]', 'openhands[bot]'],
    names: ['openhands agent', 'openhands ai', 'opendevin'],
    words: ['openhands'],
  },
  {
    id: 'codegen',
    logins: ['codegen-sh[bot]'],
    accountIds: ['131295404'],
    names: ['codegen sh', 'codegen agent'],
  },
  {
    id: 'ellipsis',
    logins: ['ellipsis-dev[bot]'],
    names: ['ellipsis dev'],
  },
  {
    id: 'coderabbit',
    role: 'reviewSuggestion',
    logins: ['coderabbitai[bot]'],
    accountIds: ['136622811'],
    names: ['coderabbit', 'code rabbit', 'coderabbitai', 'coderabbit ai'],
  },
  {
    id: 'sourcery',
    role: 'reviewSuggestion',
    logins: ['sourcery-ai[bot]'],
    names: ['sourcery ai'],
  },
  {
    id: 'qodo',
    role: 'reviewSuggestion',
    logins: [
      'qodo-merge[bot]',
      'qodo-merge-pro[bot]',
      'qodo-code-review[bot]',
      'qodo-free-for-open-source-projects[bot]',
    ],
    names: ['qodo merge', 'qodo ai', 'codiumai'],
    words: ['qodo'],
  },
  {
    id: 'greptile',
    role: 'reviewSuggestion',
    logins: ['greptile-apps[bot]'],
    words: ['greptile'],
  },
  {
    id: 'cubic',
    role: 'reviewSuggestion',
    logins: ['cubic-dev-ai[bot]'],
    names: ['cubic dev ai'],
  },
  {
    id: 'gitlab-duo',
    names: ['gitlab duo', 'gitlab duo agent', 'gitlab duo chat'],
  },
  { id: 'tabnine', names: ['tabnine'], logins: ['tabnine[bot]'] },
  {
    id: 'mistral-vibe',
    emails: ['vibe@mistral.ai'],
    names: ['mistral vibe', 'mistral ai'],
  },
  {
    id: 'qwen-code',
    emails: ['qwen-coder@alibabacloud.com', 'noreply@alibabacloud.com'],
    names: ['qwen code', 'qwen coder'],
    words: ['qwen'],
  },
  {
    id: 'grok',
    emails: ['grok@x.ai', 'noreply@x.ai'],
    names: ['grok build', 'xai grok'],
    words: ['grok'],
  },
  {
    id: 'kimi-code',
    emails: ['noreply@moonshot.ai', 'noreply@moonshot.cn'],
    names: ['kimi code', 'kimi cli'],
    words: ['kimi'],
    givenName: true,
  },
  { id: 'deepseek', emails: ['noreply@deepseek.com'], words: ['deepseek'] },
  { id: 'trae', domains: ['trae.ai'], names: ['trae ai', 'trae agent'] },
  { id: 'qoder', domains: ['qoder.com'], names: ['qoder', 'qoderai'] },
  { id: 'rovo-dev', names: ['rovo dev', 'rovodev'] },
  {
    id: 'pi',
    domains: ['pi.dev'],
    emails: ['pi@earendil.works'],
    names: ['pi coding agent'],
    words: ['pi'],
    plainWord: true,
  },
  {
    id: 'sisyphus',
    domains: ['sisyphuslabs.ai'],
    emails: ['clio-agent@sisyphuslabs.ai'],
    words: ['sisyphus'],
    plainWord: true,
  },
  {
    id: 'ona',
    emails: ['no-reply@ona.com', 'noreply@ona.com'],
    names: ['ona agent'],
    words: ['ona'],
    plainWord: true,
  },
  {
    id: 'letta',
    emails: ['noreply@letta.com'],
    names: ['letta code'],
    words: ['letta'],
    plainWord: true,
  },
  { id: 'tembo', logins: ['tembo[bot]', 'tembo-io[bot]'] },
  {
    id: 'terragon',
    logins: ['terragon-labs[bot]'],
    names: ['terragon', 'terragon labs'],
  },
  { id: 'codebuff', domains: ['codebuff.com'], names: ['codebuff'] },
  { id: 'swe-agent', names: ['swe agent'] },
  { id: 'ollama', names: ['ollama'] },
  { id: 'lm-studio', names: ['lm studio', 'lmstudio'] },
];
