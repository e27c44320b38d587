import type { Cause } from './causes';
import type { SimulatedKind } from './simulateDecision';

const MOST_CAUSES = 3;
const MOST_CHARACTERS = 600;

/** Puts into words why a change fares otherwise under another policy, at most 600 characters. */
export function describeDifference(
  kind: SimulatedKind,
  {
    come,
    gone,
  }: { readonly come: readonly Cause[]; readonly gone: readonly Cause[] },
): string {
  const parts = [
    ...(kind === 'newlyPassed' ? [] : [tell('', come)]),
    ...(kind === 'newlyHeld' ? [] : [tell('No longer asked: ', gone)]),
  ].filter(part => part !== '');
  const text = parts.join(' ') || 'The same rules ask for it in another mode.';
  return text.length > MOST_CHARACTERS
    ? `${text.slice(0, MOST_CHARACTERS - 1)}…`
    : text;
}

function tell(before: string, causes: readonly Cause[]): string {
  if (causes.length === 0) return '';
  const told = causes.slice(0, MOST_CAUSES).map(({ text }) => text);
  const more = causes.length - told.length;
  return `${before}${told.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`.replace(
    /\.\.$/,
    '.',
  );
}
