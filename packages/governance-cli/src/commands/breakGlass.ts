import { Command } from 'commander';
import type { Context } from '../context';
import { breakGlassListCommand } from './breakGlassList';
import { breakGlassReviewCommand } from './breakGlassReview';
import { breakGlassUseCommand } from './breakGlassUse';

/** `ai-governance break-glass`: exceptions that another person reviews afterwards. */
export const breakGlassCommand = (context: Context): Command =>
  new Command('break-glass')
    .summary('let one commit pass at once, and review such uses')
    .description(
      'Break-glass lets one commit of one repository pass at once. It is told loudly, ends by itself, and another entitled person reviews it afterwards.',
    )
    .addCommand(breakGlassUseCommand(context))
    .addCommand(breakGlassListCommand(context))
    .addCommand(breakGlassReviewCommand(context));
