import { z } from 'zod'

/** A sign that a member may give, each with words of its own. */
export const Reaction = z.enum(['AGREE', 'THANKS', 'INSIGHT', 'SMILE'])
export type Reaction = z.infer<typeof Reaction>
