import { z } from 'zod'
import { statement } from '../statement'
import text from './names-taken.cypher'

const Slugs = z.array(z.string())

/** Which names of organizations and communities are taken. One row for each. */
export const namesTaken = statement('READ', text, z.object({ organizations: Slugs, communities: Slugs }), z.object({ slug: z.string() }))
