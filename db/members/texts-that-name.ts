import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './texts-that-name.cypher'

const Params = z.object({ memberId: Id, properties: z.array(z.string()), needles: z.array(z.string()), ownNeedles: z.array(z.string()) })

/** `held`: where it stands, good until it is written; most of what is said before has no id. */
const Row = z.object({
  held: z.string(), kind: z.string(), isOwn: z.boolean(), at: z.number().nullable(), id: z.string().nullable(), source: z.string().nullable(), words: z.array(z.tuple([z.string(), z.string()])),
})
export type NamingText = z.output<typeof Row>

/** Every text that names a member. */
export const textsThatName = statement('READ', text, Params, Row)
