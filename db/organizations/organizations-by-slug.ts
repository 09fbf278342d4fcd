import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './organizations-by-slug.cypher'

const Params = z.object({ slugs: z.array(z.string()).max(500) })
const Row = z.object({ id: Id, slug: z.string() })

/** Ids of organizations by what they are called in URLs. Unknown slugs give no row. */
export const organizationsBySlug = statement('READ', text, Params, Row)
