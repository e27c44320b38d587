import type { ApiRouter } from '../../../http/createApiRouter';
import type { TrainingRouteDeps } from '../router';
import { toCertificateView } from './present';

/** Routes of certificates for whoever is signed in. */
export function registerCertificates(
  router: ApiRouter,
  { route, service }: TrainingRouteDeps,
): void {
  router.get(
    '/certificates',
    route('listCertificates', 'low', async ({ credentials, query }) => {
      const items = await service.certificates(credentials, query.holder);
      return { body: { items: items.map(toCertificateView) } };
    }),
  );
  router.post(
    '/certificates/:certificateId/links',
    route('linkCertificate', 'low', async ({ credentials, path, body }) => ({
      body: await service.link(credentials, { ...path, ...body }),
    })),
  );
  router.post(
    '/certificates/:certificateId/revocation',
    route('revokeCertificate', 'medium', async call => {
      const order = { ...call.path, ...call.body };
      const revoked = await service.revoke(call.credentials, order);
      return { body: toCertificateView(revoked) };
    }),
  );
}
