import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './take-announcement.cypher'

/** Takes an announcement in hand, under its lock. No row: it has been told to all. */
export const takeAnnouncement = statement('WRITE', text, z.object({ jobId: Id }), z.object({ payload: z.string(), toldUpTo: z.string() }))
