import { newId } from '../ids'
import { actOf } from './act-of'
import { announce } from './announce'
import type { Actor } from './actor'
import { canDerive, derive } from './derive'
import type { KeyedAct } from './keyed-act'
import { mention } from './mention'
import { newIdea } from './new-idea'
import { record } from './record'
import { isRefused, refused } from './refusal'
import { slugOf } from './slug'

export interface ProposeInput {
  title: string, body: string, communityId?: string | null, language?: string | null
  /** Names or slugs, at most 20. */
  topics?: string[] | null
  /** The idea that it builds on. */
  derivedFrom?: string | null
  /** A customer for whom somebody of the host proposes it: a name. */
  onBehalfOf?: string | null
  key: string
}

const MOST_TOPICS = 20

/** Act PROPOSED: an idea with its author, community and topics. */
export const propose = (keyed: KeyedAct) => (actor: Actor, input: ProposeInput) => keyed('propose', actor, input, async (db, acting) => {
  const topics = topicsOf(input.topics ?? [])
  if (topics.length > MOST_TOPICS) return refused('LIMIT', `At most ${MOST_TOPICS} topics.`, 'topics')
  if (input.derivedFrom && !await canDerive(db, input.derivedFrom)) return refused('NOT_FOUND', 'The idea that it builds on is not there.', 'derivedFrom')
  const { title, body, language = null, communityId = null, onBehalfOf = null } = input
  const written = await newIdea(db, { memberId: acting.memberId, title, body, language, communityId, topics, onBehalfOf, at: acting.at })
  if (isRefused(written)) return written
  const { ideaId } = written
  await record(db, [actOf(acting, { type: 'PROPOSED', targetId: ideaId, ideaId, communityId })])
  const named = await mention(db, acting, { textId: ideaId, text: input.body })
  await announce(db, { kind: 'PROPOSED', at: acting.at, actorId: acting.memberId, subjectId: ideaId, to: { followersOf: [ideaId, acting.memberId, ...(communityId ? [communityId] : [])], exceptIds: named } })
  if (input.derivedFrom) await derive(db, { ideaId, originId: input.derivedFrom }, acting)
  return { ideaId }
})

const topicsOf = (names: string[]) => [...new Map(names.map((name) => [slugOf(name, 40), name])).entries()]
  .filter(([slug]) => slug !== '')
  .map(([slug, name]) => ({ id: newId('topic'), slug, name }))
