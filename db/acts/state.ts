import { z } from 'zod'

/** What a member may hold towards an idea: it stands beside the act that began it. */
export const State = z.enum(['SUPPORTS', 'OPPOSES', 'FOLLOWS'])
export type State = z.infer<typeof State>
