import type { Readable } from 'node:stream';
import type { operations } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { RequestHandler, Response } from 'express';
import type { CallerCredentials } from '../shared/callerCredentials';
import type { OperationEndpoint } from './endpointMap';
import type { Guard, RouteSeverity } from './guard';

/** A request as its handler sees it: authenticated, and valid under the contract. */
export interface Call<Id extends keyof operations> {
  readonly credentials: CallerCredentials;
  readonly path: OperationEndpoint<Id>['path'];
  readonly query: OperationEndpoint<Id>['query'];
  readonly body: OperationEndpoint<Id>['body'];
  /** Aborts when the caller has gone. */
  readonly signal: AbortSignal;
  /** The body as it comes, for operations whose body is no JSON; read by nobody else. */
  readonly stream: Readable;
  /** How the body is packed, as its sender says. */
  readonly encoding?: string;
}

/** What a handler answers; the status is 200 unless it says otherwise. */
export interface Answer<Id extends keyof operations> {
  readonly status?: 200 | 201;
  readonly body: OperationEndpoint<Id>['response'];
}

/** Turns a handler into the route of a contract's operation: authenticates, writes the operator's audit event, answers. */
export type RouteFactory = <Id extends keyof operations>(
  operation: Id,
  severityLevel: RouteSeverity,
  handle: (call: Call<Id>) => Promise<Answer<Id>>,
) => RequestHandler<
  OperationEndpoint<Id>['path'],
  OperationEndpoint<Id>['response'],
  OperationEndpoint<Id>['body'],
  OperationEndpoint<Id>['query'],
  Record<string, string>
>;

/** Routes of the contract's operations behind a guard; errors go on to the error handler. */
export const createRouteFactory =
  (guard: Guard): RouteFactory =>
  (operation, severityLevel, handle) =>
  (request, response) =>
    guard(
      request,
      { eventId: toKebabCase(operation), severityLevel },
      async credentials => {
        const { status = 200, body } = await handle({
          credentials,
          path: request.params,
          query: request.query,
          body: request.body,
          signal: goneSignal(response),
          stream: request,
          encoding: request.headers['content-encoding'],
        });
        response.status(status).json(body);
      },
    );

const toKebabCase = (operation: string): string =>
  operation.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

/** Aborts when the connection ends before the answer was sent; every connection ends after it. */
function goneSignal(
  response: Pick<Response, 'once' | 'writableFinished'>,
): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}
