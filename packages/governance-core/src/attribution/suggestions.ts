import { toolIndex } from './toolIndex';

const APPLIED =
  /^(?:\* )?apply suggestions? (?:from|by) @([a-z\d-]{1,60}(?:\[bot\])?)/i;

/**
 * The id of the assistant whose review suggestion a commit applies, when the host wrote its subject
 * (`Apply suggestion from @some-reviewer[bot]`): its co-author line then credits the suggestion, not authorship.
 */
export function suggestedBy(message: string): string | undefined {
  const login = APPLIED.exec(
    message.trimStart().slice(0, 120),
  )?.[1]?.toLowerCase();
  if (login === undefined) return undefined;
  return (
    toolIndex.byLogin.get(login) ?? toolIndex.byLogin.get(`${login}[bot]`)
  )?.id;
}
