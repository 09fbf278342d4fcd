import { z } from 'zod'
import { Audience } from '../acts/announce'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import { MailPace, NoticeGroup } from './groups'
import text from './audience.cypher'

const Params = Audience.extend({
  subjectId: Id, actorId: Id.nullable(), at: Millis, group: NoticeGroup, isPersonal: z.boolean(), after: z.string(), limit: z.number().int(),
})
const Row = z.object({
  memberId: Id, ideaId: Id.nullable(), isOwn: z.boolean(), portal: z.boolean().nullable(), mail: MailPace.nullable(), isMuted: z.boolean(), hasMail: z.boolean(),
})
export type Listener = z.output<typeof Row>

/** Whom an announcement is for: the next so many, in the order of their ids, with what they want to hear and how. */
export const audience = statement('READ', text, Params, Row)
