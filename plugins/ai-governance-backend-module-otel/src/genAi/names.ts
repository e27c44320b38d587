// Names of OpenTelemetry's conventions for generative AI, as they are and as they were; the newer stands first.
// https://opentelemetry.io/docs/specs/semconv/gen-ai/

/** What a model was asked for; spans of other operations go around these and tell of the same tokens. */
export const REQUESTS: readonly string[] = [
  'chat',
  'text_completion',
  'generate_content',
  'completion',
];

/** What an agent did beside asking a model. */
export const ACTIVITIES: readonly string[] = [
  'invoke_agent',
  'create_agent',
  'execute_tool',
  'invoke_workflow',
];

/** Attributes by what they tell. */
export const ATTRIBUTES = {
  operation: ['gen_ai.operation.name'],
  provider: ['gen_ai.provider.name', 'gen_ai.system'],
  model: ['gen_ai.response.model', 'gen_ai.request.model'],
  agent: ['gen_ai.agent.name', 'gen_ai.agent.id'],
  tokenType: ['gen_ai.token.type'],
  error: ['error.type'],
  inputTokens: ['gen_ai.usage.input_tokens', 'gen_ai.usage.prompt_tokens'],
  outputTokens: [
    'gen_ai.usage.output_tokens',
    'gen_ai.usage.completion_tokens',
  ],
  cacheReadTokens: ['gen_ai.usage.cache_read.input_tokens'],
  cacheWriteTokens: [
    'gen_ai.usage.cache_write.input_tokens',
    'gen_ai.usage.cache_creation.input_tokens',
  ],
  service: ['service.name'],
  event: ['event.name'],
  email: ['user.email'],
  user: ['user.id', 'enduser.id'],
} as const;

/** The event that tells how one request was answered. */
export const REQUEST_EVENT = 'gen_ai.client.inference.operation.details';

/** What a metric counts. */
export type Measure = 'requests' | TokenCount;
/** Fields of `usage` that count tokens. */
export type TokenCount =
  'inputTokens' | 'outputTokens' | 'cacheReadTokens' | 'cacheWriteTokens';

/** Histograms of durations; how many they count is read. */
export const DURATIONS: readonly string[] = [
  'gen_ai.client.operation.duration',
  'gen_ai.client.inference.duration',
];

/** Metrics of tokens whose kind an attribute tells. */
export const TOKENS = 'gen_ai.client.token.usage';
export const TOKEN_TYPES: ReadonlyMap<string, TokenCount> = new Map([
  ['input', 'inputTokens'],
  ['output', 'outputTokens'],
  ['completion', 'outputTokens'],
]);

/** Counters of tokens of one kind. */
export const TOKEN_COUNTERS: ReadonlyMap<string, TokenCount> = new Map([
  ['gen_ai.client.inference.usage.input_tokens', 'inputTokens'],
  ['gen_ai.client.inference.usage.output_tokens', 'outputTokens'],
  ['gen_ai.client.inference.usage.cache_read.input_tokens', 'cacheReadTokens'],
  [
    'gen_ai.client.inference.usage.cache_write.input_tokens',
    'cacheWriteTokens',
  ],
]);
