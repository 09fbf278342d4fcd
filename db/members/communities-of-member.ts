import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './communities-of-member.cypher'

const Row = z.object({ communityId: Id, organizationId: Id.nullable() })

/** Communities in which somebody ever took part or was a member, with their host. */
export const communitiesOfMember = statement('READ', text, z.object({ memberId: Id }), Row)
