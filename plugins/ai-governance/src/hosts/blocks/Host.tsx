import { Text } from '@backstage/ui';
import { useId, type ReactNode } from 'react';
import { FactList } from '../../shared/FactList';
import { Instant } from '../../shared/Instant';
import { RichText } from '../../shared/RichText';
import { Section } from '../../shared/Section';
import { sentenceCase } from '../../shared/sentenceCase';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import styles from '../hosts.module.css';
import { presentFailing } from '../present/failing';
import type { HostView } from '../present/health';
import { useProblemText } from '../useProblemText';
import { Deliveries } from './Deliveries';
import { Failing } from './Failing';
import { Queues } from './Queues';

/** How one host fares, worst first. */
export function Host({ host }: { readonly host: HostView }) {
  const t = useText();
  const failing = presentFailing(host.subjects.worst, host.publications.worst);
  return (
    <Section title={host.name} aside={<Verdict host={host} />}>
      <div className={styles.host}>
        <Facts host={host} />
        {failing.length > 0 && (
          <Part title={t('hosts.worst.title')}>
            <Failing failing={failing} />
          </Part>
        )}
        <Part title={t('hosts.queue.title')}>
          <Queues host={host} />
        </Part>
        <Part title={t('hosts.deliveries.title')}>
          <Deliveries deliveries={host.deliveries} />
        </Part>
      </div>
    </Section>
  );
}

function Verdict({ host }: { readonly host: HostView }) {
  const t = useText();
  const textOf = useProblemText();
  const { tone, problems } = host;
  return (
    <StateWord tone={tone}>
      {problems.length === 0
        ? t('hosts.fine')
        : sentenceCase(problems.map(textOf).join(', '))}
    </StateWord>
  );
}

function Facts({ host }: { readonly host: HostView }) {
  const t = useText();
  const { lastDeliveryAt, pausedUntil, caughtUpAt, catchUpError, warnings } =
    host;
  return (
    <FactList
      facts={[
        [
          t('hosts.fact.lastDelivery'),
          lastDeliveryAt === undefined ? (
            t('hosts.fact.noDelivery')
          ) : (
            <Instant key="d" at={lastDeliveryAt} />
          ),
        ],
        [
          t('hosts.fact.pausedUntil'),
          pausedUntil && <Instant key="p" at={pausedUntil} />,
        ],
        [
          t('hosts.fact.caughtUp'),
          <span key="c">
            {caughtUpAt === undefined ? (
              t('hosts.fact.notCaughtUp')
            ) : (
              <Instant at={caughtUpAt} />
            )}
            {catchUpError !== undefined && (
              <>
                {'; '}
                <RichText>
                  {t('hosts.fact.catchUpFailed', { error: catchUpError })}
                </RichText>
              </>
            )}
          </span>,
        ],
        ...warnings.map(
          warning =>
            [
              t('hosts.fact.warnings'),
              <RichText key="w">{sentenceCase(warning)}</RichText>,
            ] as const,
        ),
      ]}
    />
  );
}

function Part({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.part}>
      <Text as="h3" id={id} variant="body-large" weight="bold">
        {title}
      </Text>
      {children}
    </section>
  );
}
