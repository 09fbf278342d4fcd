import type { StoryEvent, StoryText } from '../story'
import type { Said, Side } from '../story/script'
import { after, type Clock } from './clock'
import { dice } from './dice'
import type { PlacedIdea, PlacedPost } from './scripts'

const alignments = { '+': 'FOR', '0': 'NEUTRAL', '-': 'AGAINST', '': undefined } as const satisfies Record<Side, StoryText['alignment']>

interface Opening { event: StoryEvent; authors: readonly string[]; replyType: 'COMMENTED' | 'ANSWERED'; repliesToOpening: boolean }

const inWords = (words: Said[3], language: StoryText['language']) =>
  typeof words === 'string' ? { body: words, language }
    : 'nl' in words ? { body: words.nl, language: 'nl' as const }
      : { body: words.en, language: 'en' as const }

function replies(opening: Opening, said: readonly Said[], language: StoryText['language'], clock: Clock): StoryEvent[] {
  const { event, authors } = opening
  const throws = dice(`said ${event.id}`)
  const events: StoryEvent[] = []
  for (const [actor, ago, side, words, under] of said) {
    const parent = under === undefined ? undefined : events[under]
    const partner = parent ? parent.actor : authors.find((author) => author !== actor)
    const replyTo = parent?.id ?? (opening.repliesToOpening ? event.id : undefined)
    const alignment = alignments[side]
    events.push({
      id: `${event.id}-${events.length + 1}`,
      at: new Date(after((parent ?? event).at.getTime(), clock.daytime(ago, throws), throws)),
      actor,
      type: parent ? 'COMMENTED' : opening.replyType,
      ...(event.idea && { idea: event.idea }),
      ...(event.community && { community: event.community }),
      ...(partner && partner !== actor && { partner }),
      text: { ...inWords(words, language), ...(alignment && { alignment }), ...(replyTo && { replyTo }) },
    })
  }
  return events
}

export const workId = (idea: string, index: number) => `${idea}-work-${index + 1}`

/** An idea proposed, all that was said under it, and the work on it that was accepted. */
export function ideaEvents(idea: PlacedIdea, clock: Clock): StoryEvent[] {
  const throws = dice(`idea ${idea.id}`)
  const place = { idea: idea.id, ...(idea.community && { community: idea.community }) }
  const proposed: StoryEvent = {
    id: idea.id, at: new Date(clock.daytime(idea.ago, throws)), actor: idea.by[0], type: 'POSTED', ...place,
  }
  const work = (idea.work ?? []).map(([actor, ago, type, acceptedBy], index): StoryEvent => ({
    id: workId(idea.id, index), at: new Date(clock.daytime(ago, throws)), actor, type, ...place, partner: acceptedBy, acceptedBy,
  }))
  const opening: Opening = { event: proposed, authors: idea.by, replyType: 'COMMENTED', repliesToOpening: false }
  return [proposed, ...replies(opening, idea.said, idea.language, clock), ...work]
}

/** A post and its replies; what is said straight under a question answers it. */
export function postEvents(post: PlacedPost, clock: Clock): StoryEvent[] {
  const { id, by, ago, kind, title, body, language, community } = post
  const posted: StoryEvent = {
    id, at: new Date(clock.daytime(ago, dice(`post ${id}`))), actor: by, type: 'POSTED', community,
    text: { title, body, language, postKind: kind },
  }
  const opening: Opening = {
    event: posted, authors: [by], replyType: kind === 'QUESTION' ? 'ANSWERED' : 'COMMENTED', repliesToOpening: true,
  }
  return [posted, ...replies(opening, post.said, language, clock)]
}
