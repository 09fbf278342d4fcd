import type { MailPace, NoticeGroup } from '../notices/groups'
import { readNotices } from '../notices/read-notices'
import { setMailOff } from '../notices/set-mail-off'
import { setMute } from '../notices/set-mute'
import { setNoticeSettings } from '../notices/set-notice-settings'
import type { Actor } from './actor'
import type { KeyedAct } from './keyed-act'
import { refused } from './refusal'

const AT_ONCE = 5_000

export interface ReadInput { ids: string[] | null, until?: number | null, key: string }

/** Marks notices as read: those of `ids`, or all of acts up to `until` (ms). */
export const markRead = (keyed: KeyedAct) => (actor: Actor, input: ReadInput) => keyed('markRead', actor, input, async (db, { memberId, at }) => {
  let read = 0
  for (let batch = AT_ONCE; batch === AT_ONCE; read += batch) {
    const [row] = await readNotices(db, { memberId, ids: input.ids, until: input.until ?? at, at, limit: AT_ONCE })
    batch = row?.read ?? 0
  }
  return { read }
})

export interface SettingsInput { settings: { group: NoticeGroup, portal: boolean, mail: MailPace }[], isMailOff?: boolean | null, key: string }

/** Sets how a member wants to hear of what, by group and channel; `isMailOff`: no mail at all, whatever the groups say. */
export const setNotices = (keyed: KeyedAct) => (actor: Actor, input: SettingsInput) => keyed('setNotices', actor, input, async (db, { memberId, at }) => {
  const settings = input.settings.map((one) => ({ ...one, key: `${memberId}@${one.group}` }))
  if (settings.length > 0) await setNoticeSettings(db, { memberId, settings })
  if (input.isMailOff != null) await setMailOff(db, { memberId, at: input.isMailOff ? at : null })
  return { memberId }
})

export interface MuteInput { ideaId: string, key: string }

/** Hears no more of an idea, or again. Private, no act. */
export const muteIdea = (keyed: KeyedAct, isMuted: boolean) => (actor: Actor, input: MuteInput) => (
  keyed(isMuted ? 'muteIdea' : 'unmuteIdea', actor, input, async (db, { memberId, at }) => {
    const { ideaId } = input
    const [written] = await setMute(db, { memberId, ideaId, key: `${memberId}@${ideaId}`, isMuted, at })
    return written ?? refused('NOT_FOUND', 'There is no such idea.', 'ideaId')
  })
)
