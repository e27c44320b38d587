import examples from '@octokit/webhooks-examples';
import fc from 'fast-check';
import { readDelivery } from './readDelivery';

const context = { host: 'github.com', checkName: 'ai-governance', appIds: [1] };
/** GitHub's examples have none of these; it is a deployment with an address to answer at. */
const ruleOf = (body: object) => ({
  ...body,
  action: 'requested',
  environment: 'production',
  event: 'push',
  deployment_callback_url:
    'https://api.github.com/repos/Codertocat/Hello-World/actions/runs/5/deployment_protection_rule',
  pull_requests: [],
});
const recorded = examples.flatMap(({ name, examples: bodies }) =>
  bodies.flatMap(body => [
    { event: name, body: JSON.stringify(body) },
    ...(name === 'deployment'
      ? [
          {
            event: 'deployment_protection_rule',
            body: JSON.stringify(ruleOf(body)),
          },
        ]
      : []),
  ]),
);

const SUBJECT_ID = /^github\.com(?:\/(?!\.+(?:\/|$))[\w.-]+){2}$/;
const SUBJECT_KEY =
  /^(?:[1-9]\d*|commit:[0-9a-f]{40,64}|deployment:[1-9]\d*|run:[1-9]\d*:[!-~]+|[0-9a-f]{40,64}|default)$/;

/** Marks of a reading that are not in the form in which they are read again. */
const unsound = (event: string, body: unknown) =>
  readDelivery({ event, body }, context).marks.filter(
    ({ repository, key }) =>
      !SUBJECT_ID.test(repository) || !SUBJECT_KEY.test(key),
  );

describe('C B1 reading a delivery is total, and marks only what can be read', () => {
  it('of any body', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...recorded.map(({ event }) => event)),
        fc.jsonValue(),
        (event, body) => expect(unsound(event, body)).toEqual([]),
      ),
    );
  });

  it('of a recorded one in which any value is another', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...recorded),
        fc.jsonValue(),
        fc.nat(),
        ({ event, body }, value, at) => {
          let seen = 0;
          const altered: unknown = JSON.parse(body, (_, old: unknown) => {
            seen += 1;
            return seen === at % 200 ? value : old;
          });
          expect(unsound(event, altered)).toEqual([]);
        },
      ),
    );
  });
});
