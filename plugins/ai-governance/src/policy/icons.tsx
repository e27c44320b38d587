import type {
  PolicyStatus,
  Sentence,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  RiAlertLine,
  RiArrowRightCircleLine,
  RiCheckLine,
  RiCheckboxCircleLine,
  RiCloseLine,
  RiForbidLine,
  RiInformationLine,
  RiListCheck2,
  RiQuestionLine,
} from '@remixicon/react';
import type { ReactElement } from 'react';

/** One icon a status, so that two of one colour still differ. */
export const STATUS_ICON: Readonly<Record<PolicyStatus, ReactElement>> = {
  allowed: <RiCheckboxCircleLine size={16} />,
  allowedWithConditions: <RiListCheck2 size={16} />,
  notApproved: <RiCloseLine size={16} />,
  prohibited: <RiForbidLine size={16} />,
  unclassified: <RiQuestionLine size={16} />,
};

/** One icon a kind of sentence. */
export const SENTENCE_ICON: Readonly<Record<Sentence['kind'], ReactElement>> = {
  may: <RiCheckLine size={16} />,
  must: <RiAlertLine size={16} />,
  mustNot: <RiCloseLine size={16} />,
  note: <RiInformationLine size={16} />,
  next: <RiArrowRightCircleLine size={16} />,
};
