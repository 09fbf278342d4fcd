import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './take-topics.cypher'

/** Gives an idea the topics of another. */
export const takeTopics = statement('WRITE', text, z.object({ ideaId: Id, fromId: Id }), z.never())
