import { randomUUID } from 'node:crypto'
import { createActs } from '../../db/acts/create-acts'
import type { Db } from '../../db/db'
import { clientOf, type Client } from './client'
import { host, ideas, somebody } from './people'
import type { Viewer } from '../viewer'

const IDEA = `id status { kind label } supportCount opposeCount viewerSupports viewerOpposes viewerIsAuthor viewerCanMerge authors { id }
  mergedInto { idea { id } because by { id } at viewerCanUnmerge } mergedFrom { idea { id } because viewerCanUnmerge }`
export const Merge = `mutation ($input: MergeIdeasInput!) { mergeIdeas(input: $input) { ... on MergeIdeasSuccess { idea { ${IDEA} } into { ${IDEA} } } ... on Refusal { code message field } } }`
const Unmerge = `mutation ($input: UnmergeIdeasInput!) { unmergeIdeas(input: $input) { ... on UnmergeIdeasSuccess { idea { ${IDEA} } from { ${IDEA} } } ... on Refusal { code message field } } }`
/** Why they are merged. */
export const because = 'Both ask for a place to sit.'

/** Merges as the viewer: the outcome. */
export const merge = async (client: Client, viewer: Viewer, ideaId: string, intoId: string, more: object = {}) =>
  (await client.ask(Merge, { input: { ideaId, intoId, because, idempotencyKey: randomUUID(), ...more } }, viewer)).data.mergeIdeas
/** Ends a merge as the viewer: the outcome. */
export const unmerge = async (client: Client, viewer: Viewer, ideaId: string) =>
  (await client.ask(Unmerge, { input: { ideaId, idempotencyKey: randomUUID() } }, viewer)).data.unmergeIdeas
/** An idea as the viewer sees it. */
export const seen = async (client: Client, id: string, viewer: Viewer | null = null) => (await client.ask(`query ($id: ID!) { idea(id: $id) { ${IDEA} } }`, { id }, viewer)).data.idea

/** Two ideas of two authors, one of them in a community with a host, and people who have done nothing yet. */
export async function twoIdeas(db: Db) {
  const [{ steward, communityId }, anna, ben, ...others] = [await host(db), await somebody(db), await somebody(db), await somebody(db), await somebody(db), await somebody(db)]
  const [one = ''] = await ideas(db, anna, ['A bench by the water'], { communityId })
  const [other = ''] = await ideas(db, ben, ['Benches along the water'])
  const acts = createActs(db)
  const act = (name: 'support' | 'oppose' | 'withdrawSupport', viewer: Viewer | undefined, ideaId: string) => acts[name]({ memberId: viewer?.memberId ?? '' }, { ideaId, key: randomUUID() })
  return { client: clientOf(db), steward, anna, ben, others, one, other, act, acts }
}
