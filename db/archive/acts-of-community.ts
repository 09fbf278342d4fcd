import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './acts-of-community.cypher'
import { ActRow } from './archived-row'

/** All acts in a community, oldest first. */
export const actsOfCommunity = statement('READ', text, z.object({ communityId: Id }), ActRow)
