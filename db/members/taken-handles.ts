import { z } from 'zod'
import { statement } from '../statement'
import text from './taken-handles.cypher'

const Params = z.object({ wanted: z.array(z.object({ handle: z.string(), handleSkeleton: z.string() })).max(100) })

/** Which of some handles are taken, by themselves or by one that looks like them. No row for a free one. */
export const takenHandles = statement('READ', text, Params, z.object({ handle: z.string() }))
