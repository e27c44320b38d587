import type { UseReport } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import { DisclosureButton, useDisclosure } from '../../shared/Disclosure';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { Sparkline } from '../../shared/Sparkline';
import { useText } from '../../shared/useText';
import { sharePercent, weekPoints } from '../present';
import { AssistantNames, Names, Withheld } from './Names';

/** How much of everything that matches was made with AI, at least, how well that is known, and by what. */
export function Totals({ report }: { readonly report: UseReport }) {
  const t = useText();
  const { totals, weeks } = report;
  const weekText = (week: UseReport['weeks'][number]) =>
    t('aiUse.totals.week', {
      week: week.week,
      attributed: String(week.attributed),
      changes: String(week.changes),
    });
  return (
    <Section
      title={t('aiUse.totals.share', {
        percent: sharePercent(totals),
        changes: String(totals.changes),
      })}
    >
      <div className={shared.stack}>
        <Sentences totals={totals} />
        <Sparkline
          points={weekPoints(weeks, weekText)}
          label={t('aiUse.totals.trend', {
            text: weeks.map(weekText).join(', '),
          })}
        />
        <WeekTable weeks={weeks} />
        <AssistantNames
          title={t('aiUse.totals.assistants')}
          names={report.assistants}
        />
        <Names title={t('aiUse.totals.surfaces')} names={report.surfaces} />
        <Withheld report={report} />
      </div>
    </Section>
  );
}

/** The same as the curve, in numbers. */
function WeekTable({ weeks }: Pick<UseReport, 'weeks'>) {
  const t = useText();
  const state = useDisclosure();
  return (
    <div>
      <DisclosureButton state={state} isFlush>
        {t('aiUse.totals.asTable')}
      </DisclosureButton>
      {state.isOpen && (
        <div id={state.id} className={shared.scroll}>
          <table className={shared.table}>
            <thead>
              <tr>
                <th scope="col">{t('aiUse.totals.weekColumn')}</th>
                <th scope="col">{t('aiUse.table.share')}</th>
                <th scope="col">{t('aiUse.table.changes')}</th>
              </tr>
            </thead>
            <tbody>
              {weeks.map(week => (
                <tr key={week.week}>
                  <th scope="row">{week.week}</th>
                  <td>{week.attributed}</td>
                  <td>{week.changes}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

function Sentences({ totals }: Pick<UseReport, 'totals'>) {
  const t = useText();
  const text = (name: keyof UseReport['totals']) => String(totals[name]);
  return (
    <>
      <Text as="p">
        {t('aiUse.totals.counts', {
          ai: text('ai'),
          mixed: text('mixed'),
          human: text('human'),
          unknown: text('unknown'),
        })}{' '}
        {t('aiUse.totals.sure', {
          measured: text('measured'),
          declared: text('declared'),
          inferred: text('inferred'),
        })}
      </Text>
      <Text as="p">
        {t('aiUse.totals.origin', {
          history: text('fromHistory'),
          decided: String(totals.changes - totals.fromHistory),
        })}{' '}
        {totals.asserted > 0 &&
          t('aiUse.totals.asserted', { number: text('asserted') })}{' '}
        {t('aiUse.totals.would', {
          deny: text('wouldDeny'),
          hold: text('wouldHold'),
        })}
      </Text>
    </>
  );
}
