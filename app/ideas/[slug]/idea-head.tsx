import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { IdeaPageQuery } from '../../../graphql/generated/documents/graphql'
import { CommunityChip } from '../../components/community-chip'
import { MemberLink } from '../../components/member-link'
import { Moment } from '../../components/moment'
import { StatusBadge } from '../../components/status-badge'

/** Where an idea lives and stands, its title, who proposed it and when, and what it is about. */
export async function IdeaHead({ idea, lang }: { idea: NonNullable<IdeaPageQuery['idea']>; lang: string | undefined }) {
  const [t, d] = await Promise.all([getTranslations('ideas'), getTranslations('deeds.behalf')])
  const host = idea.community?.organization
  return (
    <header className="flex flex-col gap-3 lg:col-span-2">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {idea.community ? <CommunityChip community={idea.community} /> : <span className="text-muted">{t('card.noCommunity')}</span>}
        <StatusBadge status={idea.status} />
      </p>
      <h1 lang={lang} dir="auto" className="max-w-[24ch] wrap-anywhere">{idea.title}</h1>
      <p className="flex flex-wrap items-center gap-x-1.5 text-muted">
        {idea.authors.length > 0 && <span>{t('idea.by')}</span>}
        {idea.authors.map((author, index) => <span key={author.handle}><MemberLink member={author} />{index < idea.authors.length - 1 && ','}</span>)}
        {idea.onBehalfOf && <span>{host ? d.rich('of', { name: () => <bdi>{idea.onBehalfOf}</bdi>, host: () => <Link prefetch={false} className="link" href={`/organizations/${host.slug}`}><bdi>{host.name}</bdi></Link> }) : d.rich('for', { name: () => <bdi>{idea.onBehalfOf}</bdi> })}</span>}
        {idea.authors.length > 0 && <span aria-hidden="true">·</span>}
        <Moment at={idea.createdAt} />
      </p>
      {idea.topics.length > 0 && (
        <ul aria-label={t('idea.about')} className="flex flex-wrap gap-2">
          {idea.topics.map((topic) => <li key={topic.slug}><Link className="tag" href={`/topics/${topic.slug}`} prefetch={false}>{topic.name}</Link></li>)}
        </ul>
      )}
    </header>
  )
}
