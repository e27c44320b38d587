const FAMILIES =
  'auto|claude|codestral|command|composer|cursor|deepseek|default|devstral|fable|gemini|gemma|glm|goldeneye|gpt|grok|haiku|kimi|llama|minimax|mistral|nova|o[1-9]|opus|phi|qwen|raptor|sonnet|unknown';
const MODEL = new RegExp(
  `^(?:[a-z]{2,12}[./])*(?:${FAMILIES})[\\w.]{0,12}(?:[-:/][\\w.]{1,14}){0,8}(?:@\\d{6,10})?$`,
  'i',
);

/**
 * The name of a model as a vendor writes it, in lower case with hyphens, such as `claude-sonnet-4.5`; `other` for what does not begin
 * like a known family, since anything can stand in a field that is text. `undefined` when there is none.
 */
export function modelName(text: string | null | undefined): string | undefined {
  const name = text?.trim().toLowerCase().replaceAll(/\s+/g, '-');
  if (!name) return undefined;
  return name.length <= 60 && MODEL.test(name) ? name : 'other';
}
