import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './set-thanks.cypher'

const Params = z.object({ memberId: Id, subjectId: Id, key: z.string(), actId: Id, at: Millis })

/** Writes that somebody is thankful, where it is not there yet. */
export const setThanks = statement('WRITE', text, Params, z.object({ fresh: z.boolean() }))
