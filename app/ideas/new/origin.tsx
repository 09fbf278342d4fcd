import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { graphql } from '../../../graphql/generated/documents'
import { ask } from '../../../lib/urql'

const OriginBySlug = graphql(`query OriginBySlug($slug: String!) { idea(slug: $slug) { id slug title } }`)
const OriginById = graphql(`query OriginById($id: ID!) { idea(id: $id) { id slug title } }`)

/** The idea that a new one builds on, named above the form and sent with it. `kept`: its id, of a proposal that waited for its writer to sign in. */
export async function Origin({ from, kept }: { from: string | undefined; kept: string | null }) {
  const [t, { idea }] = await Promise.all([getTranslations('work.lineage'), from ? ask(OriginBySlug, { slug: from }) : kept ? ask(OriginById, { id: kept }) : { idea: null }])
  if (!idea) return null
  return (
    <p className="notice">
      {t('from')} <Link prefetch={false} className="link" dir="auto" href={`/ideas/${idea.slug}`}>{idea.title}</Link>
      <input type="hidden" form="propose" name="derivedFrom" value={idea.id} />
    </p>
  )
}
