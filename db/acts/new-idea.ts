import type { Db } from '../db'
import { newId } from '../ids'
import { beforeProposing } from '../ideas/before-proposing'
import { proposeIdea } from '../ideas/propose-idea'
import { writeFirstStanding } from '../metrics/standings'
import { refused, type Refused } from './refusal'
import { slugOf, tail } from './slug'

export interface NewIdea {
  memberId: string, title: string, body: string, language: string | null, communityId: string | null, topics: { id: string, slug: string, name: string }[], at: number
  /** A customer for whom it is proposed. */
  onBehalfOf?: string | null
}

/** Writes an idea with its first version and standing, in the transaction that `db` is; not the act. Refused: no such community. */
export async function newIdea(db: Db, { memberId, communityId, topics, at, onBehalfOf = null, ...text }: NewIdea): Promise<{ ideaId: string } | Refused> {
  const ideaId = newId('idea')
  const slug = slugOf(text.title) || 'idea'
  const [before] = await beforeProposing(db, { slug, communityId })
  if (communityId && !before?.communityThere) return refused('NOT_FOUND', 'There is no such community.', 'communityId')
  await proposeIdea(db, { idea: { id: ideaId, slug: before?.taken ? `${slug}-${tail(ideaId)}` : slug, ...text, onBehalfOf }, memberId, communityId, topics, at })
  await writeFirstStanding(db, { ideaId, at })
  return { ideaId }
}
