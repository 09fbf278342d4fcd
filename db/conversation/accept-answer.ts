import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './accept-answer.cypher'

const Params = z.object({ postId: Id, answerId: Id.nullable(), memberId: Id, at: Millis })

/** Sets or ends the accepted answer of a question. */
export const acceptAnswer = statement('WRITE', text, Params, z.object({ postId: Id, authorId: Id.nullable() }))
