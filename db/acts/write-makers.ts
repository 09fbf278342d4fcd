import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import { PRODUCE } from '../vocabulary'
import text from './write-makers.cypher'
import type { WrittenAct } from './write-acts'

const Maker = z.object({ key: z.string(), memberId: Id, ideaId: Id, acceptedBy: Id, firstAt: Millis })

/** Writes since when members are makers of ideas. No rows. */
export const writeMakers = statement('WRITE', text, z.object({ makers: z.array(Maker) }), z.never())

const produce = new Set<string>(PRODUCE)

/** The makers that acts give: those of work on an idea that somebody else accepted. */
export const makersOf = (acts: WrittenAct[]): z.input<typeof Maker>[] => acts.flatMap(({ type, memberId, ideaId, acceptedBy, acceptedAt, at }) => (
  produce.has(type) && ideaId && acceptedBy && acceptedAt !== null && acceptedBy !== memberId
    ? [{ key: `${memberId}@${ideaId}`, memberId, ideaId, acceptedBy, firstAt: Math.max(at, acceptedAt) }]
    : []
))
