import { z } from 'zod';
import { strict } from '../../shared/document/shapes';
import { MODES, STAGES, type ModeByStage } from '../types';

/** One mode, or one for each stage. */
export const modeByStage = z.union([
  z.enum(MODES),
  strict({
    none: z.enum(MODES).optional(),
    pilot: z.enum(MODES).optional(),
    controlled: z.enum(MODES).optional(),
    scaled: z.enum(MODES).optional(),
    paused: z.enum(MODES).optional(),
  } satisfies Record<(typeof STAGES)[number], z.ZodType>),
]) satisfies z.ZodType<ModeByStage>;
