import type {
  ApprovalRequest,
  BreakGlass,
  Page,
  Waiver,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  approvalDocument,
  approvalListDocument,
  breakGlassDocument,
  breakGlassListDocument,
  waiverDocument,
  waiverListDocument,
} from '../report/exceptionDocuments';
import { renderApproval, renderApprovals } from '../report/text/approvals';
import {
  renderBreakGlass,
  renderBreakGlassList,
} from '../report/text/breakGlass';
import { renderWaiver, renderWaivers } from '../report/text/waivers';
import type { ExceptionQuestion } from './askExceptions';
import { approvalShape, breakGlassShape, pageOf, waiverShape } from './shapes';

type About<Answer> = Pick<
  ExceptionQuestion<Answer>,
  'purpose' | 'permission' | 'isChange' | 'ask'
>;

const LIST = {
  waivers: 'ai-governance waiver list',
  breakGlass: 'ai-governance break-glass list',
  approvals: 'ai-governance approval list',
} as const;

/** A question whose answer is one waiver. */
export const aboutWaiver = (
  question: About<Waiver>,
): ExceptionQuestion<Waiver> => ({
  ...question,
  whereToLook: LIST.waivers,
  shape: waiverShape,
  document: waiverDocument,
  text: renderWaiver,
});

/** A question whose answer is one use of break-glass. */
export const aboutBreakGlass = (
  question: About<BreakGlass>,
): ExceptionQuestion<BreakGlass> => ({
  ...question,
  whereToLook: LIST.breakGlass,
  shape: breakGlassShape,
  document: breakGlassDocument,
  text: renderBreakGlass,
});

/** The question for a list of waivers. */
export const forWaivers = (
  ask: About<Page<Waiver>>['ask'],
): ExceptionQuestion<Page<Waiver>> => ({
  purpose: 'list waivers',
  permission: 'ai-governance.exception.read',
  isChange: false,
  whereToLook: LIST.waivers,
  ask,
  shape: pageOf(waiverShape),
  document: waiverListDocument,
  text: renderWaivers,
});

/** The question for a list of uses of break-glass. */
export const forBreakGlass = (
  ask: About<Page<BreakGlass>>['ask'],
): ExceptionQuestion<Page<BreakGlass>> => ({
  purpose: 'list uses of break-glass',
  permission: 'ai-governance.exception.read',
  isChange: false,
  whereToLook: LIST.breakGlass,
  ask,
  shape: pageOf(breakGlassShape),
  document: breakGlassListDocument,
  text: renderBreakGlassList,
});

/** A question whose answer is one change that asks for manual approval. */
export const aboutApproval = (
  question: About<ApprovalRequest>,
): ExceptionQuestion<ApprovalRequest> => ({
  ...question,
  whereToLook: LIST.approvals,
  shape: approvalShape,
  document: approvalDocument,
  text: renderApproval,
});

/** The question for a list of changes that ask for manual approval. */
export const forApprovals = (
  ask: About<Page<ApprovalRequest>>['ask'],
): ExceptionQuestion<Page<ApprovalRequest>> => ({
  purpose: 'list approvals',
  permission: 'ai-governance.approval.read',
  isChange: false,
  whereToLook: LIST.approvals,
  ask,
  shape: pageOf(approvalShape),
  document: approvalListDocument,
  text: renderApprovals,
});
