import { FAST_PATH } from './words.mjs';

const checkEntry = { files: ['audit/checkEntry.ts'], reason: FAST_PATH };

export const auditReasons = [
  // audit: the plain look at a text, which may say no to any of them.
  { ...checkEntry, code: 'isPlainlyCanonical(entry, text)' },
  { ...checkEntry, code: "text.includes('\\\\ud')" },
  { ...checkEntry, code: 'function hasSortedMembers' },
  { ...checkEntry, code: 'if (!hasSortedMembers(member))' },
  { ...checkEntry, code: 'previous !== undefined' },
  { ...checkEntry, code: 'return true;', from: 'true', to: 'false' },
  {
    ...checkEntry,
    code: 'Array.isArray(value)) return value.every',
    mutators: ['ConditionalExpression'],
  },
  {
    files: ['audit/finding.ts'],
    code: 'kept.length < MOST_FINDINGS',
    reason:
      'bounds the memory only: the verdict is cut to the same number, and counts the rest',
  },
  {
    files: ['audit/hex.ts', 'audit/merkle.ts'],
    code: 'at < bytes.length',
    reason: 'writing behind the end of a typed array does nothing',
  },
  {
    files: ['audit/leafOrder.ts'],
    code: '[-1, 0]',
    reason: 'the previous leaf is read only when one has come before',
  },
  {
    files: ['audit/leafOrder.ts'],
    code: 'oldest === undefined',
    mutators: ['ConditionalExpression'],
    from: 'oldest === undefined',
    reason: 'there is an oldest gap whenever the list is full',
  },
  {
    files: ['audit/leafOrder.ts'],
    code: 'if (index < end)',
    reason: 'an index at the end has returned before',
  },
  {
    files: ['audit/proofs.ts'],
    code: 'at % 2 === 0 && at > 0',
    reason:
      'a node at 0 that is also the last has been refused as a path too long',
  },
  {
    files: ['audit/proofs.ts'],
    code: 'first === undefined',
    reason: 'for the types: a proof without hashes fails on its length below',
  },
];
