import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './advocates.cypher'

const Params = z.object({ recoveries: z.array(z.object({ memberId: Id, at: Millis, until: Millis })) })

/** Who shared, brought somebody or answered another's case after their own was solved. One row for each who did. */
export const advocates = statement('READ', text, Params, z.object({ memberId: Id }))
