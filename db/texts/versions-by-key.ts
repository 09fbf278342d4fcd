import { z } from 'zod'
import { statement } from '../statement'
import { VersionRow } from './version-row'
import text from './versions-by-key.cypher'

/** Versions of ideas by ideaId@number. Unknown keys give no row. */
export const versionsByKey = statement('READ', text, z.object({ keys: z.array(z.string()).max(500) }), VersionRow)
