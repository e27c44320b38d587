import { Button, Text } from '@backstage/ui';
import { RiDownloadLine } from '@remixicon/react';
import type { ReadPage } from './readAllPages';
import styles from './shared.module.css';
import { useCsvDownload } from './useCsvDownload';
import { useText } from './useText';

/** Largest page that the API gives. */
export const CSV_PAGE_SIZE = 200;

/** What is downloaded. */
export interface Csv<Item> {
  /** Name of the file. */
  readonly name: string;
  /** Reads one page of the list, of `CSV_PAGE_SIZE` items. */
  readonly readPage: ReadPage<Item>;
  readonly toText: (items: readonly Item[]) => string;
  /** Told after the file was handed over. */
  readonly onDone?: (items: readonly Item[]) => void;
}

interface CsvDownloadProps<Item> {
  /** What the button does, said to screen readers. */
  readonly label: string;
  readonly csv: Csv<Item>;
}

/** Downloads all of a list in its order, also what is not in view; says how far it is, can be stopped, and says when it failed. */
export function CsvDownload<Item>({ label, csv }: CsvDownloadProps<Item>) {
  const t = useText();
  const { progress, download, stop } = useCsvDownload(csv);
  return (
    <span className={styles.csv}>
      {progress && (
        <>
          <span role="status">
            <Text variant="body-small" color="secondary">
              {progress.total === undefined
                ? t('csv.read', { read: String(progress.read) })
                : t('csv.readOf', {
                    read: String(progress.read),
                    total: String(progress.total),
                  })}
            </Text>
          </span>
          <Button
            size="small"
            variant="tertiary"
            aria-label={t('csv.stopOf', { what: label })}
            onPress={stop}
          >
            {t('csv.stop')}
          </Button>
        </>
      )}
      <Button
        size="small"
        variant="secondary"
        iconStart={<RiDownloadLine size={16} />}
        aria-label={label}
        isPending={progress !== undefined}
        onPress={() => void download()}
      >
        {t('csv.download')}
      </Button>
    </span>
  );
}
