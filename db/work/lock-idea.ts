import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './lock-idea.cypher'

/** Takes the write lock of an idea until the transaction ends. No row: no such idea. */
export const lockIdea = statement('WRITE', text, z.object({ ideaId: Id }), z.object({ ideaId: Id }))
