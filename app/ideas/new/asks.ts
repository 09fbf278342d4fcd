'use server'

import { getTranslations } from 'next-intl/server'
import { graphql } from '../../../graphql/generated/documents'
import { ask } from '../../../lib/urql'

const AskedOf = graphql(`query AskedOf($id: ID!) { community(id: $id) { id name ideaForm ideaFormHint } }`)

/** What a community asks of a new idea: a line, and the text that one begins with there. */
export interface Asks { communityId: string; title: string; hint: string; form: string }

/** What the community asks that was chosen; null: nothing, or none was chosen. */
export async function asksOf(communityId: string | null | undefined): Promise<Asks | null> {
  const { community } = communityId ? await ask(AskedOf, { id: communityId }) : {}
  if (!community?.ideaForm && !community?.ideaFormHint) return null
  const t = await getTranslations('deeds.form')
  return { communityId: community.id, title: t('asks', { name: community.name }), hint: community.ideaFormHint ?? '', form: community.ideaForm ?? '' }
}
