import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import { State } from './state'
import text from './end-stances.cypher'

export const Ended = z.object({ state: State, key: z.string(), actId: Id, at: Millis })

/** Ends supports, oppositions and follows, and voids what began them. One row for each that was there. */
export const endStances = statement('WRITE', text, z.object({ ended: z.array(Ended) }), z.object({ key: z.string() }))
