import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import { MailPace, NoticeGroup } from './groups'
import text from './set-notice-settings.cypher'

const Setting = z.object({ key: z.string(), group: NoticeGroup, portal: z.boolean(), mail: MailPace })

/** Sets how a member wants to hear of groups of notices. */
export const setNoticeSettings = statement('WRITE', text, z.object({ memberId: Id, settings: z.array(Setting) }), z.never())
