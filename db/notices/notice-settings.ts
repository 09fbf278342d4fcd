import { z } from 'zod'
import { statement } from '../statement'
import { MailPace, NoticeGroup } from './groups'
import text from './notice-settings.cypher'

/** What members have set about being told, by memberId@group. One row for each that was set. */
export const noticeSettings = statement(
  'READ', text, z.object({ keys: z.array(z.string()) }), z.object({ group: NoticeGroup, portal: z.boolean(), mail: MailPace }),
)
