import {
  type CodeHost,
  type HostDelivery,
  HostNotConfiguredError,
  type HostRequest,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { CodedError } from '../../../shared/codedError';

const CONFIG_KEY = /^[\w.[\]-]{1,120}$/;

/**
 * Believes or refuses a request to the endpoint. Fails with `hosts.wrongSignature`, `hosts.notConfigured` or
 * `shared.malformedJson`; none of them says anything of what was sent.
 */
export function believe(host: CodeHost, request: HostRequest): HostDelivery {
  const delivery = authenticate(host, request);
  if (!delivery) {
    throw new CodedError(
      'hosts.wrongSignature',
      `the delivery is not signed with the secret that the portal knows of \`${host.id}\`; give both the same secret`,
    );
  }
  if (typeof delivery.body !== 'object' || delivery.body === null) {
    throw new CodedError(
      'shared.malformedJson',
      'the body of the delivery is no JSON object; let the host send `application/json`',
    );
  }
  return delivery;
}

function authenticate(
  host: CodeHost,
  request: HostRequest,
): HostDelivery | undefined {
  try {
    return host.authenticate(request);
  } catch (error) {
    const key = error instanceof HostNotConfiguredError ? error.configKey : '';
    const next = CONFIG_KEY.test(key)
      ? `set \`${key}\``
      : 'set its secret, whose key the guide of its module names';
    throw new CodedError(
      'hosts.notConfigured',
      `the portal cannot check signatures of \`${host.id}\`; ${next}, and have the host deliver again`,
    );
  }
}
