import { z } from 'zod'
import { statement } from '../statement'
import text from './wants-demo.cypher'

/** Whether the demo is to be written. One row. */
export const demoIsWanted = statement('READ', text, z.object({ source: z.string() }), z.object({ wanted: z.boolean() }))
