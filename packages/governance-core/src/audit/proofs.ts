import { failed, ok, type Issue, type Result } from '../shared/result';
import { fromHex, isHash, toHex } from './hex';
import { joinHashes, type Sha256Bytes } from './merkle';

/**
 * That a leaf is in a tree. Proves something only when `leafHash` was computed from the entry's text, and `treeSize` and
 * `root` come, together, from where they are trusted: an inner node passes for a leaf of a smaller tree otherwise.
 */
export interface InclusionClaim {
  /** Hexadecimal. */
  readonly leafHash: string;
  readonly index: number;
  readonly treeSize: number;
  /** Root over `treeSize` leaves, hexadecimal. */
  readonly root: string;
  /** Sibling hashes from the leaf upwards, hexadecimal. */
  readonly path: readonly string[];
}

/** That the tree of `to` leaves begins with the tree of `from` leaves. */
export interface ConsistencyClaim {
  readonly from: number;
  readonly to: number;
  readonly fromRoot: string;
  readonly toRoot: string;
  /** Hexadecimal, in the order of RFC 6962 §2.1.2. */
  readonly path: readonly string[];
}

/**
 * Checks an inclusion proof (RFC 9162 §2.1.3.2). Never throws, whatever the claim holds. Fails with `audit.invalidClaim`,
 * `audit.invalidSize`, `audit.invalidIndex`, `audit.invalidHash`, `audit.invalidPath`, `audit.rootMismatch`.
 */
export function verifyInclusion(
  claim: InclusionClaim,
  sha256: Sha256Bytes,
): Result<true> {
  if (!isObject(claim)) return failed(NOT_A_CLAIM);
  const { index, treeSize } = claim;
  const issues = [
    ...sizeIssues('treeSize', treeSize),
    ...hashIssues(claim, ['leafHash', 'root']),
    ...pathIssues(claim.path),
  ];
  if (!isIndexIn(index, treeSize)) {
    issues.push({
      code: 'audit.invalidIndex',
      path: 'index',
      message: `expected an \`index\` from 0 to below the tree size, got \`${shown(index)}\``,
    });
  }
  if (issues.length > 0) return failed(...issues);

  const path = claim.path.map(fromHex);
  let node = fromHex(claim.leafHash);
  let [at, last] = [index, treeSize - 1];
  for (const sibling of path) {
    if (last === 0) return failed(WRONG_LENGTH);
    if (at % 2 === 1 || at === last) {
      node = joinHashes(sibling, node, sha256);
      // The right edge has no sibling at these levels: the node goes up as it is.
      while (at % 2 === 0 && at > 0) [at, last] = [half(at), half(last)];
    } else {
      node = joinHashes(node, sibling, sha256);
    }
    [at, last] = [half(at), half(last)];
  }
  if (last !== 0) return failed(WRONG_LENGTH);
  return sameRoot('root', claim.root, node);
}

/**
 * Checks a consistency proof (RFC 9162 §2.1.4.2). Never throws, whatever the claim holds. Fails with `audit.invalidClaim`,
 * `audit.invalidSize`, `audit.treeShrank`, `audit.invalidHash`, `audit.invalidPath`, `audit.rootMismatch`. The empty tree is
 * the beginning of every tree, so a proof from size 0 would prove nothing and is refused.
 */
export function verifyConsistency(
  claim: ConsistencyClaim,
  sha256: Sha256Bytes,
): Result<true> {
  if (!isObject(claim)) return failed(NOT_A_CLAIM);
  const { from, to } = claim;
  const issues = [
    ...sizeIssues('from', from),
    ...sizeIssues('to', to),
    ...hashIssues(claim, ['fromRoot', 'toRoot']),
    ...pathIssues(claim.path),
  ];
  if (issues.length === 0 && from > to) {
    issues.push({
      code: 'audit.treeShrank',
      path: 'to',
      message: `the tree of ${to} leaves is smaller than the one of ${from} that it should begin with: leaves were removed`,
    });
  }
  if (issues.length > 0) return failed(...issues);

  if (from === to) {
    return claim.path.length === 0
      ? sameRoot('toRoot', claim.fromRoot, fromHex(claim.toRoot))
      : failed(WRONG_LENGTH);
  }
  return climb(claim, sha256);
}

/** The two roots at once, from the largest subtree that both trees have at their common edge. */
function climb(claim: ConsistencyClaim, sha256: Sha256Bytes): Result<true> {
  let [at, last] = [claim.from - 1, claim.to - 1];
  while (at % 2 === 1) [at, last] = [half(at), half(last)];
  // A tree of a power of two is that subtree itself, and the path leaves it out.
  const path = at === 0 ? [claim.fromRoot, ...claim.path] : claim.path;
  const [first, ...rest] = path.map(fromHex);
  if (first === undefined) return failed(WRONG_LENGTH);
  let [older, newer] = [first, first];
  for (const sibling of rest) {
    if (last === 0) return failed(WRONG_LENGTH);
    if (at % 2 === 1 || at === last) {
      older = joinHashes(sibling, older, sha256);
      newer = joinHashes(sibling, newer, sha256);
      while (at % 2 === 0 && at > 0) [at, last] = [half(at), half(last)];
    } else {
      newer = joinHashes(newer, sibling, sha256);
    }
    [at, last] = [half(at), half(last)];
  }
  if (last !== 0) return failed(WRONG_LENGTH);
  const results = [
    sameRoot('fromRoot', claim.fromRoot, older),
    sameRoot('toRoot', claim.toRoot, newer),
  ];
  const issues = results.flatMap(result => (result.ok ? [] : result.issues));
  return issues.length === 0 ? ok(true) : failed(...issues);
}

const half = (number: number) => Math.floor(number / 2);

/** Compares only numbers: what else may come could throw on the way. */
const isIndexIn = (index: unknown, size: unknown): boolean =>
  Number.isSafeInteger(index) &&
  Number(index) >= 0 &&
  !(Number.isSafeInteger(size) && Number(index) >= Number(size));

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null;

const NOT_A_CLAIM: Issue = {
  code: 'audit.invalidClaim',
  message: 'expected a proof with its sizes, roots and path; got none',
};

const WRONG_LENGTH: Issue = {
  code: 'audit.invalidPath',
  path: 'path',
  message: 'the `path` has not as many hashes as a proof of these sizes has',
};

/** More than any tree of safe integers needs. */
const MOST_HASHES = 2 * 53;

function sizeIssues(path: string, size: unknown): Issue[] {
  if (Number.isSafeInteger(size) && Number(size) >= 1) return [];
  return [
    {
      code: 'audit.invalidSize',
      path,
      message: `expected \`${path}\` to be a whole number from 1 to ${Number.MAX_SAFE_INTEGER}, got \`${shown(size)}\``,
    },
  ];
}

const hashIssue = (path: string, value: unknown): Issue => ({
  code: 'audit.invalidHash',
  path,
  message: `expected \`${path}\` to be a SHA-256 hash, 64 lower-case hexadecimal digits, got \`${shown(value)}\``,
});

const hashIssues = <Claim extends object>(
  claim: Claim,
  names: readonly (keyof Claim & string)[],
): Issue[] =>
  names
    .filter(name => !isHash(claim[name]))
    .map(name => hashIssue(name, claim[name]));

function pathIssues(path: unknown): Issue[] {
  if (!Array.isArray(path) || path.length > MOST_HASHES) {
    return [
      {
        code: 'audit.invalidPath',
        path: 'path',
        message: `expected \`path\` to be a list of at most ${MOST_HASHES} hashes`,
      },
    ];
  }
  return Array.from(path).flatMap((hash: unknown, at) =>
    isHash(hash) ? [] : [hashIssue(`path[${at}]`, hash)],
  );
}

function sameRoot(
  path: string,
  claimed: string,
  computed: Uint8Array,
): Result<true> {
  const root = toHex(computed);
  if (root === claimed) return ok(true);
  return failed({
    code: 'audit.rootMismatch',
    path,
    message: `the proof leads to the root \`${root}\`, not to the claimed \`${claimed}\``,
  });
}

const SHOWN = 80;

/** A foreign value for a message, cut short. */
function shown(value: unknown): string {
  const text =
    typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : typeof value;
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
