import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './accepted-answers.cypher'

/** The accepted answers of questions. */
export const acceptedAnswers = statement('READ', text, z.object({ postIds: z.array(Id).max(500) }), z.object({ postId: Id, answerId: Id }))
