import express, { type Request, type Router } from 'express';
import type { HostsService } from '../service';

/** Where code hosts deliver, below `/api/ai-governance`. */
export const DELIVERIES_PATH = '/hosts/:host/deliveries';

/**
 * Adds the endpoint at which code hosts deliver events. It asks for no Backstage token: a delivery is believed by its signature,
 * which is over the exact bytes. 202 means that it is stored.
 */
export function registerDeliveryRoute(
  router: Router,
  {
    service,
    bodyLimitBytes,
  }: {
    readonly service: Pick<HostsService, 'deliver'>;
    readonly bodyLimitBytes: number;
  },
): void {
  router.post(
    DELIVERIES_PATH,
    // What is packed would have to be unpacked before it is believed.
    express.raw({ type: () => true, limit: bodyLimitBytes, inflate: false }),
    (request, response, next) => {
      service
        .deliver(request.params.host ?? '', {
          headers: headersOf(request),
          // The parser leaves an empty object where there is no body.
          body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
        })
        .then(outcome => response.status(202).json({ outcome }), next);
    },
  );
}

const headersOf = ({
  headers,
}: Request): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  );
