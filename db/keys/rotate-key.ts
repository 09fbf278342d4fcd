import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './rotate-key.cypher'

const Params = z.object({ keyId: Id, memberId: Id, hash: z.string().length(64), at: Millis, until: Millis })

/** Gives a key another secret; the former one lives on for a while. */
export const rotateKey = statement('WRITE', text, Params, z.object({ keyId: Id }))
