import type { FileFindings } from '@ai-enablement/governance-detectors';
import type { AddedOrUnread, AddedText } from '../git/addedText';
import { inOrder } from './inOrder';
import type { TextBatch } from './textBatches';
import type { TextFinder } from './textFinder';

/** A text as it was handed over; `found` is there when it was looked through. */
export interface FoundInText {
  readonly text: AddedOrUnread;
  readonly found?: FileFindings;
}

/** Looks through texts in batches, and tells of each in the order in which they came. What brought no new line is not looked at. */
export async function* findInTexts(
  batches: AsyncIterable<TextBatch>,
  finder: TextFinder,
): AsyncGenerator<FoundInText, void, undefined> {
  const answers = inOrder(
    batches,
    async batch => ({
      batch,
      found: await finder.find(batch.filter(isToRead)),
    }),
    finder.atOnce,
  );
  for await (const { batch, found } of answers) {
    const next = found.values();
    for (const text of batch)
      yield isToRead(text) ? { text, found: answerOf(next.next()) } : { text };
  }
}

const isToRead = (text: AddedOrUnread): text is AddedText =>
  'text' in text && text.lines?.size !== 0;

function answerOf({
  value,
}: IteratorResult<FileFindings, undefined>): FileFindings {
  if (!value) throw new Error('a text was handed over and got no answer');
  return value;
}
