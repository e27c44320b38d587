import { MiddlewareFactory } from '@backstage/backend-defaults/rootHttpRouter';
import { mockServices } from '@backstage/backend-test-utils';
import express from 'express';
import request from 'supertest';
import { FIRST_FLIGHT_BYTES, sendSmallAnswersWhole } from './wholeAnswers';

const QUOTES = 2;

describe('R50 what is compressed on its way', () => {
  const app = express();
  const middleware = MiddlewareFactory.create({
    config: mockServices.rootConfig(),
    logger: mockServices.logger.mock(),
  });
  app.use(middleware.compression(), sendSmallAnswersWhole);
  app.get('/:size', ({ params }, response) => {
    response.json('x'.repeat(Number(params.size) - QUOTES));
  });

  it.each([
    ['what is short anyway', 100, undefined],
    ['what a connection sends at once', FIRST_FLIGHT_BYTES, undefined],
    ['what takes longer', FIRST_FLIGHT_BYTES + 1, 'gzip'],
  ])('%s', async (_name, size, encoding) => {
    const { headers } = await request(app)
      .get(`/${size}`)
      .set('Accept-Encoding', 'gzip');
    expect(headers['content-encoding']).toBe(encoding);
  });
});
