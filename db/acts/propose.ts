import { newId } from '../ids'
import { beforeProposing } from '../ideas/before-proposing'
import { proposeIdea } from '../ideas/propose-idea'
import { writeFirstStanding } from '../metrics/standings'
import { actOf } from './act-of'
import type { Actor } from './actor'
import type { KeyedAct } from './keyed-act'
import { record } from './record'
import { refused } from './refusal'
import { slugOf, tail } from './slug'

export interface ProposeInput {
  title: string, body: string, communityId?: string | null, language?: string | null
  /** Names or slugs, at most 20. */
  topics?: string[] | null
  key: string
}

const MOST_TOPICS = 20

/** Act PROPOSED: an idea with its author, community and topics. */
export const propose = (keyed: KeyedAct) => (actor: Actor, input: ProposeInput) => keyed('propose', actor, input, async (db, acting) => {
  const topics = topicsOf(input.topics ?? [])
  if (topics.length > MOST_TOPICS) return refused('LIMIT', `At most ${MOST_TOPICS} topics.`, 'topics')
  const ideaId = newId('idea')
  const communityId = input.communityId ?? null
  const slug = slugOf(input.title) || 'idea'
  const [before] = await beforeProposing(db, { slug, communityId })
  if (communityId && !before?.communityThere) return refused('NOT_FOUND', 'There is no such community.', 'communityId')
  await proposeIdea(db, {
    idea: { id: ideaId, slug: before?.taken ? `${slug}-${tail(ideaId)}` : slug, title: input.title, body: input.body, language: input.language ?? null },
    memberId: acting.memberId, communityId, topics, at: acting.at,
  })
  await writeFirstStanding(db, { ideaId, at: acting.at })
  await record(db, [actOf(acting, { type: 'PROPOSED', targetId: ideaId, ideaId, communityId })])
  return { ideaId }
})

const topicsOf = (names: string[]) => [...new Map(names.map((name) => [slugOf(name, 40), name])).entries()]
  .filter(([slug]) => slug !== '')
  .map(([slug, name]) => ({ id: newId('topic'), slug, name }))
