import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FakeSignalDesk } from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';
import { junitSource } from '../source';

const run = (report: unknown, more: object = {}) => ({
  repository: 'github.com/Acme/Checkout',
  number: 412,
  name: 'unit tests',
  at: '2026-11-02T10:00:00+01:00',
  report,
  ...more,
});
const PASSED = '<testsuite><testcase name="a"/></testsuite>';
const FAILED =
  '<testsuite><testcase><failure>x</failure></testcase></testsuite>';

async function hand(...records: readonly unknown[]) {
  const desk = new FakeSignalDesk(junitSource);
  const receipt = await desk.hand({ kind: 'run', records });
  return { desk, receipt, checks: desk.bodies('check') };
}

describe('R21 checks of JUnit reports', () => {
  it('says which check ran on which change', async () => {
    const { checks } = await hand(run(PASSED));
    expect(checks).toEqual([
      {
        repository: 'github.com/acme/checkout',
        number: 412,
        name: 'unit tests',
        at: '2026-11-02T09:00:00.000Z',
        hasRun: true,
        hasPassed: true,
      },
    ]);
  });

  it.each`
    what                                | xml                                                                                                            | hasRun   | hasPassed
    ${'a failure'}                      | ${FAILED}                                                                                                      | ${true}  | ${false}
    ${'an error'}                       | ${'<testsuites><testsuite><testcase><error/></testcase></testsuite></testsuites>'}                             | ${true}  | ${false}
    ${'nested suites'}                  | ${'<testsuites><testsuite><testsuite><testcase><failure/></testcase></testsuite></testsuite></testsuites>'}    | ${true}  | ${false}
    ${'cases beside suites'}            | ${'<testsuites><testcase/></testsuites>'}                                                                      | ${true}  | ${true}
    ${'counts that are wrong'}          | ${'<testsuite tests="9" failures="3"><testcase/></testsuite>'}                                                 | ${true}  | ${true}
    ${'counts that hide'}               | ${'<testsuite tests="0" failures="0"><testcase><failure/></testcase></testsuite>'}                             | ${true}  | ${false}
    ${'one skipped of two'}             | ${'<testsuite><testcase><skipped/></testcase><testcase/></testsuite>'}                                         | ${true}  | ${true}
    ${'everything skipped'}             | ${'<testsuite><testcase><skipped/></testcase></testsuite>'}                                                    | ${false} | ${undefined}
    ${'nothing to run'}                 | ${'<testsuites/>'}                                                                                             | ${false} | ${undefined}
    ${'a suite that did not start'}     | ${'<testsuite><error>no</error></testsuite>'}                                                                  | ${true}  | ${false}
    ${'a byte order mark and a prolog'} | ${`\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n<!-- <a> -->\n${PASSED}`}                                     | ${true}  | ${true}
    ${'markup inside an output'}        | ${'<testsuite><testcase><system-out><![CDATA[<!DOCTYPE html><failure>]]></system-out></testcase></testsuite>'} | ${true}  | ${true}
    ${'an element called like a fault'} | ${'<testsuite><testcase><system-out>&lt;failure&gt;</system-out></testcase></testsuite>'}                      | ${true}  | ${true}
  `('reads $what', async ({ xml, hasRun, hasPassed }) => {
    const { checks, receipt } = await hand(run(xml));
    expect(receipt.refused).toEqual([]);
    const [check] = checks as readonly {
      readonly hasRun: boolean;
      readonly hasPassed?: boolean;
    }[];
    expect([check?.hasRun, check?.hasPassed]).toEqual([hasRun, hasPassed]);
  });

  const bomb = `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(50)}"><!ENTITY c "&a;&a;&a;">]>${PASSED}`;
  it.each`
    what                     | record                                                             | message
    ${'no object'}           | ${'<testsuite/>'}                                                  | ${/`record`: /}
    ${'a document type'}     | ${run(bomb)}                                                       | ${/document type is not taken in/}
    ${'one after a comment'} | ${run(`<!-- <a> -->${bomb}`)}                                      | ${/document type is not taken in/}
    ${'a file cut off'}      | ${run('<testsuite><testcase>')}                                    | ${/well-formed XML; line 1/}
    ${'no XML'}              | ${run('{"tests": 1}')}                                             | ${/`report`: expected well-formed XML/}
    ${'nothing'}             | ${run('')}                                                         | ${/`report`: /}
    ${'another document'}    | ${run('<html><testcase/></html>')}                                 | ${/expected `<testsuites>` or `<testsuite>`/}
    ${'a pit of suites'}     | ${run('<testsuite>'.repeat(60) + '</testsuite>'.repeat(60))}       | ${/nested no deeper than 50/}
    ${'names of prototypes'} | ${run('<testsuite><testcase><__proto__/></testcase></testsuite>')} | ${/expected elements of a report/}
    ${'no change'}           | ${run(PASSED, { number: undefined })}                              | ${/`number`: /}
    ${'a change of nowhere'} | ${run(PASSED, { number: 0 })}                                      | ${/`number`: /}
    ${'no instant'}          | ${run(PASSED, { at: '2026-11-02' })}                               | ${/`at`: expected ISO 8601/}
    ${'no name'}             | ${run(PASSED, { name: ' ' })}                                      | ${/`name`: /}
    ${'a field beside'}      | ${run(PASSED, { author: 'x' })}                                    | ${/nothing beside/}
  `('refuses $what', async ({ record, message }) => {
    const { receipt } = await hand(record);
    expect(receipt).toMatchObject({
      stored: 0,
      refused: [{ message: expect.stringMatching(message) }],
    });
  });

  it('lets the latest run hold, in whatever order they come', async () => {
    const first = run(FAILED);
    const second = run(PASSED, { at: '2026-11-02T11:00:00Z' });
    for (const records of [
      [first, second],
      [second, first],
      [first, second, first],
    ])
      expect((await hand(...records)).checks).toMatchObject([
        { hasPassed: true },
      ]);
  });

  it('keeps nothing of tests and people', async () => {
    const canary = 'canary dana@example.com';
    const xml = `<testsuites name="${canary}"><properties><property name="${canary}" value="${canary}"/></properties><testsuite hostname="${canary}"><testcase name="${canary}" classname="${canary}"><failure message="${canary}">${canary}</failure><system-out>${canary}</system-out></testcase></testsuite></testsuites>`;
    const { desk, receipt } = await hand(
      run(xml),
      run(`<${canary}`),
      run(PASSED, { repository: canary }),
      run(PASSED, { name: canary }),
      run(PASSED, { at: canary }),
      run(PASSED, { [canary]: canary }),
    );
    expect(receipt).toMatchObject({ stored: 1, refusedInAll: 5 });
    expect(JSON.stringify([receipt, [...desk.kept], desk.signals])).not.toMatch(
      /canary|dana/,
    );
  });

  const samples = join(
    __dirname,
    '../../../../../shared/samples/quality/junit',
  );
  it.each`
    sample                  | counts
    ${'junit-basic.xml'}    | ${{ cases: 9, failed: 1, skipped: 0 }}
    ${'junit-complete.xml'} | ${{ cases: 8, failed: 2, skipped: 1 }}
  `(
    'reads the published sample $sample where it is at hand',
    async ({ sample, counts }) => {
      const file = join(samples, sample);
      if (!existsSync(file)) return;
      const { desk } = await hand(run(readFileSync(file, 'utf8')));
      expect([...desk.kept.values()][0]?.payload).toMatchObject(counts);
    },
  );
});
