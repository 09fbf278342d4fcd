import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './queue-standings.cypher'

const Job = z.object({ id: Id, ideaId: Id, runAt: Millis })

/** Asks for the standing of ideas to be measured anew. No rows. */
export const queueStandings = statement('WRITE', text, z.object({ jobs: z.array(Job) }), z.never())
