import { Button } from '@backstage/ui';
import { RiDownloadLine } from '@remixicon/react';
import { useCapture } from '../../shared/analytics';
import { downloadText } from '../../shared/download';
import { useText } from '../../shared/useText';
import { releasesCsv } from '../present/csv';
import type { ReleaseView } from '../present/release';
import styles from '../releases.module.css';

interface ToolsProps {
  /** What is on the screen. */
  readonly releases: readonly ReleaseView[];
  readonly isBusy: boolean;
  readonly onRefresh: () => void;
}

/** Reads the list anew, and hands what is on the screen out as CSV. */
export function Tools({ releases, isBusy, onRefresh }: ToolsProps) {
  const t = useText();
  const capture = useCapture();
  const download = () => {
    capture('downloadReleasesCsv', String(releases.length));
    downloadText('releases.csv', releasesCsv(releases));
  };
  return (
    <div className={styles.tools}>
      <Button
        size="small"
        variant="secondary"
        isPending={isBusy}
        onPress={onRefresh}
      >
        {t('releases.refresh')}
      </Button>
      {releases.length > 0 && (
        <Button
          size="small"
          variant="secondary"
          aria-label={t('releases.csvLabel')}
          iconStart={<RiDownloadLine size={16} />}
          onPress={download}
        >
          {t('releases.csv')}
        </Button>
      )}
    </div>
  );
}
