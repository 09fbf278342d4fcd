import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import { VersionRow } from './version-row'
import text from './versions-by-id.cypher'

/** Versions of ideas as they are shown. Unknown ids give no row. */
export const versionsById = statement('READ', text, z.object({ ids: z.array(Id).max(500) }), VersionRow)
