import { z } from 'zod'
import { statement } from '../statement'
import text from './count-accounts.cypher'

/** How many accounts there are, from the count store. One row. */
export const countAccounts = statement('READ', text, z.object({}), z.object({ accounts: z.number().int() }))
