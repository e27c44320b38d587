import { Button, Text } from '@backstage/ui';
import { useText } from '../../shared/useText';
import { useExceptionsOnTab } from '../ExceptionsContext';
import { exceptionsOfRule, waiverOffer } from '../present/offer';
import { ExceptionLinks } from './ExceptionLink';

interface AskForWaiverProps {
  readonly rule: string;
  /** The sentence beside which it stands, for the button's name. */
  readonly about: string;
  readonly paths?: readonly string[];
  /** Names the rule: there are several beside one sentence. */
  readonly namesRule?: boolean;
}

/** Asks for a waiver of a rule; says so where none can lift it, or one was asked for or approved already. */
export function AskForWaiver({
  rule,
  about,
  paths = [],
  namesRule,
}: AskForWaiverProps) {
  const t = useText();
  const onTab = useExceptionsOnTab();
  if (onTab === undefined) return null;
  const offer = waiverOffer(rule, onTab.policy.rules);
  if (offer === 'none') return null;
  if (offer === 'never') {
    return (
      <Text variant="body-small" color="secondary">
        {namesRule
          ? t('exceptions.offer.neverRule', { rule })
          : t('exceptions.offer.never')}
      </Text>
    );
  }
  return (
    <>
      <AlreadyThere rule={rule} />
      {onTab.mayAsk && (
        <Button
          size="small"
          variant="tertiary"
          aria-label={t('exceptions.offer.askFor', { rule, what: about })}
          onPress={() => onTab.ask({ rule, paths })}
        >
          {namesRule
            ? t('exceptions.offer.askOfRule', { rule })
            : t('exceptions.offer.ask')}
        </Button>
      )}
    </>
  );
}

function AlreadyThere({ rule }: { readonly rule: string }) {
  const t = useText();
  const { requested, approved } = exceptionsOfRule(
    rule,
    useExceptionsOnTab()?.policy.exceptions,
  );
  return (
    <>
      {requested.length > 0 && (
        <Text variant="body-small" color="secondary">
          {t('exceptions.offer.requested')} <ExceptionLinks ids={requested} />
        </Text>
      )}
      {approved.length > 0 && (
        <Text variant="body-small" color="secondary">
          {t('exceptions.offer.approved')} <ExceptionLinks ids={approved} />
        </Text>
      )}
    </>
  );
}
