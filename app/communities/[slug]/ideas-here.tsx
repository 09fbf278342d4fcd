import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { IdeaCardFragment } from '../../../graphql/generated/documents/graphql'
import { IdeaCard } from '../../components/idea-card'

/** The ideas that live here, gaining confluence first. */
export function IdeasHere({ community, ideas }: { community: { id: string; slug: string; ideaCount: number }; ideas: IdeaCardFragment[] }) {
  const t = useTranslations('communities')
  const propose = <Link prefetch={false} className="button" href={`/ideas/new?community=${encodeURIComponent(community.slug)}`}>{t('ideas.propose')}</Link>
  if (ideas.length === 0) return <div className="mt-4"><p className="measure">{t('ideas.empty')}</p><p className="mt-4">{propose}</p></div>
  return (
    <>
      <p className="mt-2 text-muted">{t('ideas.order')}</p>
      <ul className="mt-3 max-w-4xl">{ideas.map((idea) => <li key={idea.id}><IdeaCard idea={idea} /></li>)}</ul>
      <p className="mt-5 flex flex-wrap gap-4">
        {propose}
        {community.ideaCount > ideas.length && <Link prefetch={false} className="button button-quiet" href={`/ideas?community=${encodeURIComponent(community.slug)}`}>{t('ideas.all', { count: community.ideaCount })}</Link>}
      </p>
    </>
  )
}
