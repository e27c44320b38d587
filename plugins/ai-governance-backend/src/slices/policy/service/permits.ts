import { CodedError, type ErrorCode } from '../../../shared/codedError';

/** Why something may not be done, as a code and as a sentence for people. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly because: string;
}

/** Whether something may be done now, and why not. */
export interface Permit {
  readonly isPermitted: boolean;
  readonly because?: string;
}

/** What a refusal makes of a permit. */
export const permit = (refusal: Refusal | undefined): Permit =>
  refusal
    ? { isPermitted: false, because: refusal.because }
    : { isPermitted: true };

/** The refusal for want of a permission. */
export const lacking = ({ name }: { readonly name: string }): Refusal => ({
  code: 'shared.notAllowed',
  because: `this needs the permission \`${name}\``,
});

/** The refusal where another person, or a person at all, is needed. */
export const secondPerson = (because: string): Refusal => ({
  code: 'policy.secondPersonRequired',
  because,
});

/** Entity refs are equal whatever the case of their letters. */
export const isSamePerson = (a: string, b: string): boolean =>
  a.toLowerCase() === b.toLowerCase();

/** Fails with the refusal's code, when there is one. */
export function refuse(refusal: Refusal | undefined, what: string): void {
  if (!refusal) return;
  throw new CodedError(refusal.code, `${what}: ${refusal.because}`);
}
