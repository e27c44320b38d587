import { openApiSpec } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { createValidatedOpenApiRouterFromGeneratedEndpointMap } from '@backstage/backend-openapi-utils';
import type {
  HttpAuthService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import express, { type RequestHandler, Router } from 'express';
import { CodedError } from '../shared/codedError';
import { isWellFormed } from '../shared/wellFormed';
import type { GovernanceEndpoints } from './endpointMap';
import { createErrorHandler } from './errors';
import { sendSmallAnswersWhole } from './wholeAnswers';

/** Router whose paths, bodies and answers the compiler and the contract both check. */
export type ApiRouter = ReturnType<
  typeof createValidatedOpenApiRouterFromGeneratedEndpointMap<GovernanceEndpoints>
>;

/** Takes routes outside the contract, which see to it themselves whom they believe, and read the body themselves. */
export type OpenRouter = Router;

/** Settings of the HTTP side. */
export interface ApiRouterOptions {
  readonly httpAuth: HttpAuthService;
  readonly logger: LoggerService;
  readonly bodyLimitBytes: number;
  /** Checks every answer against the contract; for tests and development. */
  readonly validateResponses: boolean;
  /** Adds the slices' routes. */
  readonly register: (router: ApiRouter) => void;
  /** Adds the slices' open routes. */
  readonly registerOpen?: (router: OpenRouter) => void;
}

/** Everything below `/api/ai-governance`: validation, the slices' routes, and errors in the contract's shape. */
export function createApiRouter(options: ApiRouterOptions): Router {
  const api =
    createValidatedOpenApiRouterFromGeneratedEndpointMap<GovernanceEndpoints>(
      openApiSpec,
      {
        // The body is read before: errors of reading must not pass for errors of the contract.
        middleware: [(_request, _response, next) => next()],
        validatorOptions: { validateResponses: options.validateResponses },
      },
    );
  options.register(api);
  const router = Router();
  options.registerOpen?.(router);
  // INVARIANT: comes before all other routes, so that none answers anybody whose token is missing or wrong.
  router.use(authenticate(options.httpAuth));
  router.use((request, _response, next) => {
    // No database text can hold a NUL, so nothing that is asked for can.
    const isAskable = !request.originalUrl.includes('%00');
    next(isAskable ? undefined : nulInAddress());
  });
  router.use(sendSmallAnswersWhole);
  router.use(express.json({ limit: options.bodyLimitBytes }));
  router.use((request, _response, next) => {
    next(isWellFormed(request.body) ? undefined : halfCharacter());
  });
  router.get('/openapi.json', (request, response) => {
    response.json({ ...openApiSpec, servers: [{ url: request.baseUrl }] });
  });
  router.use(api);
  router.use((request, _response, next) => {
    next(
      new CodedError(
        'shared.notFound',
        `there is no \`${request.method} ${request.path}\` here; \`/openapi.json\` lists what there is`,
      ),
    );
  });
  router.use(createErrorHandler(options));
  return router;
}

const nulInAddress = (): CodedError =>
  new CodedError(
    'shared.invalidRequest',
    'the address holds a NUL character, and nothing here has one in its name',
  );

const halfCharacter = (): CodedError =>
  new CodedError(
    'shared.invalidRequest',
    'the request body holds a text with half a Unicode character; send all texts as UTF-8',
  );

const authenticate =
  (httpAuth: HttpAuthService): RequestHandler =>
  (request, _response, next) => {
    httpAuth
      .credentials(request, { allow: ['user', 'service'] })
      .then(() => next(), next);
  };
