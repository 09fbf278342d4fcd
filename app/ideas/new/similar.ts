'use server'

import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { graphql } from '../../../graphql/generated/documents'
import { urql } from '../../../lib/urql'

const SimilarIdeas = graphql(`
  query SimilarIdeas($text: String!) {
    similarIdeas(text: $text, first: 5) { id slug title language supportCount viewerSupports viewerIsAuthor community { name } }
  }
`)

/** An idea that is like the one being written. `idempotencyKey` is for supporting it from here. */
export interface Similar {
  id: string
  slug: string
  title: string
  language: string | null
  community: string | null
  /** How many support it, in words. */
  supporters: string
  canSupport: boolean
  idempotencyKey: string
}

/** Ideas like a title and a text that are being written, best first, at most 5; none for fewer than 3 characters, or when they cannot be had just now. */
export async function similarTo(text: string): Promise<Similar[]> {
  const asked = String(text).trim().slice(0, 1_000)
  if (asked.length < 3) return []
  const [{ data }, t] = [await urql().query(SimilarIdeas, { text: asked }), await getTranslations('ideas.card')]
  return (data?.similarIdeas ?? []).map(({ id, slug, title, language, community, supportCount, viewerSupports, viewerIsAuthor }) => ({
    id, slug, title, language: language ?? null, community: community?.name ?? null, supporters: t('supporters', { count: supportCount }),
    canSupport: !viewerSupports && !viewerIsAuthor, idempotencyKey: randomUUID(),
  }))
}
