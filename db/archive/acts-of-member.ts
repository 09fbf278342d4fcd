import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './acts-of-member.cypher'
import { ActRow } from './archived-row'

/** All acts of a member, oldest first. */
export const actsOfMember = statement('READ', text, z.object({ memberId: Id }), ActRow)
