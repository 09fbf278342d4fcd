import { defaults, NoticeGroup } from '../../db/notices/groups'
import { mailState } from '../../db/notices/mail-state'
import { noticeSettings } from '../../db/notices/notice-settings'
import type { Context } from '../context'
import type { CommunityResolvers, IdeaResolvers, MemberResolvers, TopicResolvers } from '../generated/resolvers'
import { noticePage } from './notice-page'

const isOwn = (id: string, { viewer }: Context) => viewer?.memberId === id
const holds = (what: 'follows' | 'mutes') => async ({ id }: { id: string }, _: unknown, { loaders }: Context) => (await loaders.held.load(id))?.[what] ?? false

export const memberTold: Pick<MemberResolvers, 'notices' | 'unreadNoticeCount' | 'noticeSettings' | 'mailState' | 'viewerFollows'> = {
  notices: ({ id }, args, context) => noticePage(id, args, context),
  unreadNoticeCount: async ({ id }, _, context) => (isOwn(id, context) ? (await context.loaders.unread.load(id))?.unread ?? 0 : null),
  noticeSettings: async ({ id }, _, context) => (isOwn(id, context) ? settingsOf(id, context) : null),
  mailState: async ({ id }, _, context) => (isOwn(id, context) ? mailStateOf(id, context) : null),
  viewerFollows: holds('follows'),
}
export const communityTold: Pick<CommunityResolvers, 'viewerFollows'> = { viewerFollows: holds('follows') }
export const topicTold: Pick<TopicResolvers, 'viewerFollows'> = { viewerFollows: holds('follows') }
export const ideaTold: Pick<IdeaResolvers, 'viewerMutes'> = { viewerMutes: holds('mutes') }

async function settingsOf(memberId: string, { db }: Context) {
  const set = new Map((await noticeSettings(db, { keys: NoticeGroup.options.map((group) => `${memberId}@${group}`) })).map((row) => [row.group, row]))
  return NoticeGroup.options.map((group) => ({ group, ...defaults[group], ...set.get(group) }))
}

async function mailStateOf(memberId: string, { db }: Context) {
  const [state] = await mailState(db, { memberId })
  if (!state) return null
  return state.offAt !== null ? 'OFF' : state.bouncedAt !== null ? 'BOUNCED' : 'ON'
}
