import { compilePatterns } from '@ai-enablement/governance-core';
import type { Detector, Hit } from '../scan/detector';
import type { Span } from '../text/spans';
import { customerDataHit } from './customerDataHit';
import { personalAddresses } from './emailAddress';

const RULE = 'email-list';

/** Files whose purpose is to name people who made something. */
const CREDITS = compilePatterns(
  [
    'CODEOWNERS',
    '.mailmap',
    'AUTHORS*',
    'CONTRIBUTORS*',
    'MAINTAINERS*',
    'package.json',
    'composer.json',
    'Cargo.toml',
    'pyproject.toml',
    '*.gemspec',
    '*.podspec',
    'package-lock.json',
    'npm-shrinkwrap.json',
    '*.lock',
    'pnpm-lock.yaml',
    '*.lockb',
  ],
  { ignoreCase: true },
);

/** Files with at least so many distinct addresses of people: one finding for the whole list. */
export function createEmailListDetector(atLeast: number): Detector {
  return {
    id: RULE,
    rules: [RULE],
    find({ path, text }) {
      if (CREDITS.matches(path)) return [];
      const spans: Span[] = [];
      const distinct = new Set<string>();
      for (const { start, end, address } of personalAddresses(text)) {
        spans.push({ start, end });
        distinct.add(address);
      }
      const [first, ...others] = spans;
      return first && distinct.size >= atLeast ? [toHit(first, others)] : [];
    },
  };
}

const toHit = (first: Span, others: readonly Span[]): Hit => ({
  ...customerDataHit(RULE, 'list of e-mail addresses', first),
  spans: [first, ...others],
  // A list stays the same list when an address joins or leaves it.
  identity: RULE,
});
