import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './set-mentoring.cypher'

/** Dates a mentoring. */
export const setMentoring = statement('WRITE', text, z.object({ id: Id, since: Millis.nullable(), until: Millis.nullable() }), z.object({ id: Id }))
