import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { EXIT, Failure, Interrupted } from '../failure';

/** What the command was doing when the portal refused, for the message and the hint. */
export interface Asked {
  /** Completes "cannot …", for example `ask for a decision`. */
  readonly purpose: string;
  /** Permission that the token needs, for example `ai-governance.decision.create`. */
  readonly permission: string;
  readonly hasToken: boolean;
  /** Whether only people may do it, so that no other machine's token would help. */
  readonly needsPerson?: boolean;
  /** Command that shows what is so when the portal is at odds with the request. */
  readonly whereToLook?: string;
}

/**
 * Waits for the portal's answer and turns a refusal into a `Failure` with cause and next step: exit code 2 when the
 * request itself is wrong (400, 422), otherwise 3.
 */
export async function answerTo<T>(asked: Asked, call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof GovernanceApiError)) throw error;
    // The client wraps what our own fetch threw; that says it better.
    if (error.cause instanceof Failure || error.cause instanceof Interrupted) {
      throw error.cause;
    }
    throw refusal(asked, error);
  }
}

function refusal(asked: Asked, error: GovernanceApiError): Failure {
  const { cause, hint } = explain(asked, error);
  return new Failure({
    exitCode:
      error.status === 400 || error.status === 422
        ? EXIT.usage
        : EXIT.unavailable,
    code: error.code,
    message: `cannot ${asked.purpose}: ${cause}`,
    hint,
    issues: error.issues,
    cause: error,
    isOutage: error.status !== undefined && error.status >= 500,
  });
}

function explain(
  { permission, hasToken, needsPerson, whereToLook }: Asked,
  { status, message, code }: GovernanceApiError,
): { readonly cause: string; readonly hint: string } {
  switch (status) {
    case 400:
    case 422:
      return {
        cause: `the portal does not accept the request: ${message}`,
        hint: 'correct what it names; when nothing on your command line is wrong, this version of the command may be too old for the portal',
      };
    case 401:
      return hasToken
        ? {
            cause: 'the portal does not accept the token',
            hint: 'it may be mistyped, expired or of another portal; ask the portal team for a new one and give it with `AI_GOVERNANCE_TOKEN` or `--token-file`',
          }
        : {
            cause: 'the portal wants a token and none was given',
            hint: 'set `AI_GOVERNANCE_TOKEN`, or name the file that holds it with `--token-file FILE`; the portal team issues tokens',
          };
    case 403:
      return explainRefusal({ permission, needsPerson }, { message, code });
    case 404:
      return {
        cause: `the portal does not know it: ${message}`,
        hint: 'check the spelling, that you may read it, and that the AI governance plugin is installed at this `--url`',
      };
    case 409:
      return {
        cause: `the portal is at odds with the request: ${message}`,
        hint: whereToLook
          ? `\`${whereToLook}\` shows how things stand now`
          : 'run the command again; when it stays so, ask the portal team',
      };
    case 413:
      return {
        cause: 'the request is larger than the portal accepts',
        hint: 'choose a nearer `--base`, leave suppressed findings out of the SARIF files, or ask the portal team to raise the body limit',
      };
    case 429:
      return {
        cause: 'the portal asks for fewer requests',
        hint: 'wait a minute and run the command again',
      };
    default:
      return {
        cause: message,
        hint: "run the command again later; when it stays so, the portal's log says more",
      };
  }
}

const PERSONAL_TOKEN =
  'give the token of your own session in the portal with `AI_GOVERNANCE_TOKEN` or `--token-file`; the token of a machine cannot do it';

function explainRefusal(
  { permission, needsPerson }: Pick<Asked, 'permission' | 'needsPerson'>,
  { message, code }: Pick<GovernanceApiError, 'message' | 'code'>,
): { readonly cause: string; readonly hint: string } {
  if (code === 'policy.secondPersonRequired')
    return {
      cause: message,
      hint: `this takes a person, and for decisions another one than who asked: ${PERSONAL_TOKEN}`,
    };
  if (code === 'policy.notEntitled')
    return {
      cause: message,
      hint: 'ask the portal team to configure it, or use the token of your own session: what a person hands in stands on their word',
    };
  if (code === 'policy.notAnApprover')
    return {
      cause: message,
      hint: 'ask somebody of the groups that `ai-governance approval list` names, who took no part in the change',
    };
  return {
    cause: 'the token is not allowed to do this',
    hint: needsPerson
      ? `this takes a person who holds the permission \`${permission}\`: ${PERSONAL_TOKEN}`
      : `ask the portal team for a token whose access restrictions include \`${permission}\``,
  };
}
