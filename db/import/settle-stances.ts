import { z } from 'zod'
import { State } from '../acts/state'
import { ActType } from '../acts/write-acts'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './settle-stances.cypher'

export const Stance = z.object({
  key: z.string(), memberId: Id, ideaId: Id, state: State.nullable(), actId: Id, at: Millis,
  replaces: z.array(State), answers: z.array(ActType),
})
export type Stance = z.infer<typeof Stance>

/** Brings supports, oppositions and follows to what a log says last. No rows. */
export const settleStances = statement('WRITE', text, z.object({ source: z.string(), stances: z.array(Stance) }), z.never())
