import type { StoryEvent } from '../story'
import { bot } from '../story/people'
import type { Clock } from './clock'
import { dice } from './dice'
import { ideaScripts } from './scripts'

/** A bot that shares the newest idea every week: loud, and never counted. */
export function newsletter(clock: Clock): StoryEvent[] {
  const throws = dice('newsletter')
  const newestFirst = [...ideaScripts].sort((a, b) => a.ago - b.ago)
  const weeks = Array.from({ length: 33 }, (_, week) => 2 + week * 7)
  return weeks.flatMap((ago) => {
    const idea = newestFirst.find((candidate) => candidate.ago > ago)
    if (!idea) return []
    return [{
      id: `newsletter-${ago}`, at: new Date(clock.daytime(ago, throws)), actor: bot.id, type: 'SHARED' as const, idea: idea.id,
      ...(idea.community && { community: idea.community }),
    }]
  })
}
