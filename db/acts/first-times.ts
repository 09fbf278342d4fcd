import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './first-times.cypher'

const Params = z.object({ acts: z.array(z.object({ actId: Id, attendedKey: z.string().nullable(), partKey: z.string().nullable() })) })

/** Whether acts would be a member's first attention to an idea, or first act in a community. One row for each act. */
export const firstTimes = statement('READ', text, Params, z.object({ actId: Id, attends: z.boolean(), takesPart: z.boolean() }))
