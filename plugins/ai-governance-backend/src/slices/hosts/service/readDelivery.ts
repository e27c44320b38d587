import type {
  CodeHost,
  DeliveryReading,
  HostDelivery,
  HostSubject,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { SUBJECT_KINDS } from '../model';

/** What a delivery means, with nothing in it that could not be stored. */
export interface SafeReading extends DeliveryReading {
  readonly marks: readonly HostSubject[];
}

const ACTION = /^[\w.-]{1,60}$/;
const REPOSITORY = /^[!-~]{1,300}$/;
const KEY = /^[!-~]{1,200}$/;
const MOST_MARKS = 500;

/** Reads a delivery; what its module gets wrong on a strange body is left out, and a module that fails does not know the event. */
export function readDelivery(
  host: Pick<CodeHost, 'read'>,
  delivery: HostDelivery,
): SafeReading {
  const { action, isKnown, marks } = tryRead(host, delivery);
  return {
    ...(action !== undefined && ACTION.test(action) ? { action } : {}),
    isKnown,
    marks: marks.filter(isSubject).slice(0, MOST_MARKS),
  };
}

function tryRead(
  host: Pick<CodeHost, 'read'>,
  delivery: HostDelivery,
): DeliveryReading {
  try {
    return host.read(delivery);
  } catch {
    return { isKnown: false, marks: [] };
  }
}

/** Whether a subject can be stored and named; whatever comes from a body may be anything. */
export const isSubject = ({ repository, kind, key }: HostSubject): boolean =>
  REPOSITORY.test(repository) &&
  repository === repository.toLowerCase() &&
  SUBJECT_KINDS.includes(kind) &&
  KEY.test(key);
