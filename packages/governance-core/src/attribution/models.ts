/**
 * Names of language models that no person bears, for whatever version comes next. Each starts at the beginning of the
 * name and ends in a version or a known variant: `gemma99` or `claude-dupont-75` may well be people.
 */
const STRICT: readonly RegExp[] = [
  /^claude[- ](?:opus|sonnet|haiku|fable|mythos|instant)(?![a-z])/,
  // A family that is not known yet: `Claude <Word> 7`, `claude-7`, `claude-<word>-7-20270101`.
  /^claude[- ](?:[a-z]{2,20}[- ])?v?\d(?:[.-]\d{1,8})*(?![a-z0-9])/,
  /^gpt[- ]?(?:\d|oss(?![a-z]))/,
  /^o[1-9]-(?:mini|pro|preview)(?![a-z])/,
  /^gemini[- ](?:\d(?!\d)|(?:pro|flash|ultra|nano)(?![a-z]))/,
  /^(?:meta[- ])?(?:code)?llama[- ]?\d(?:\.\d+)?(?![a-z0-9])/,
  /^deepseek[- ](?:(?:[a-z]{1,10}[- ])?[rv]?\d|(?:coder|chat|reasoner)(?![a-z]))/,
  /^qwen[- ]?(?:\d|(?:max|plus|turbo)(?![a-z]))/,
  /^grok[- ](?:\d|(?:code|fast|heavy)(?![a-z]))/,
  /^(?:mistral|mixtral|codestral|devstral|magistral|ministral)[- ](?:\d|(?:large|medium|small|nemo|latest)(?![a-z]))/,
  /^kimi[- ]k\d/,
  /^(?:chat)?glm[- ]?\d/,
  /^minimax[- ][a-z]?\d/,
  /^starcoder(?![a-z])/,
];

/** Names that are clear only where a model is expected: `Opus 5`, `o3`, `Composer 2`, `gemma3:4b`. */
const SHORT_FORM =
  /^(?:(?:opus|sonnet|haiku|fable|mythos)(?:[- ]v?\d.{0,20})?|o[1-9]|(?:composer|swe|nova|command|seed|phi|gemma|granite|nemotron|ernie|hunyuan|step|mimo)[- ]?v?[a-z]?\d.{0,20}|(?:claude|gpt|gemini|llama|deepseek|qwen|kimi|glm|grok|mistral|gemma))$/;

const MAX_LENGTH = 80;

/** `anthropic/claude-sonnet-5` → `claude-sonnet-5`; a text with spaces is left alone. */
function withoutProvider(text: string): string {
  const slash = text.lastIndexOf('/');
  return slash > 0 && !text.includes(' ') ? text.slice(slash + 1) : text;
}

function normalize(text: string): string {
  const name = withoutProvider(text.trim().toLowerCase());
  return name.startsWith('openai ') ? name.slice('openai '.length) : name;
}

/**
 * Whether a text is the name of a language model, strict enough to be trusted beside a person's address.
 * `Claude Opus 4.6`, `gpt-oss:20b` and `moonshotai/kimi-k2.5` are; `Claude`, `Claude Monet` and `ChipGPT` are not.
 */
export function isModelName(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  const name = normalize(text);
  return STRICT.some(pattern => pattern.test(name));
}

/** Like `isModelName`, for places where a model is expected, such as the text after a tool's name. */
export function isModelHint(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  return isModelName(text) || SHORT_FORM.test(normalize(text));
}
