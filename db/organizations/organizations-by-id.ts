import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './organizations-by-id.cypher'

const Params = z.object({ ids: z.array(Id).max(500), at: Millis })
const Row = z.object({ id: Id, slug: z.string(), name: z.string(), about: z.string(), createdAt: Millis, embedOrigins: z.array(z.string()), representativeIds: z.array(Id) })

export type OrganizationRow = z.output<typeof Row>

/** Organizations as they are shown, with who speaks for them (at most 100). Unknown ids give no row. */
export const organizationsById = statement('READ', text, Params, Row)
