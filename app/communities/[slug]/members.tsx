import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { CommunityPageQuery } from '../../../graphql/generated/documents/graphql'
import { MemberNames } from './member-names'
import { StageTabs } from './members/stage-tabs'

type Community = NonNullable<CommunityPageQuery['community']>

/** Who takes part, by name: a person's stage is theirs first. The host goes on from here to see members by stage. */
export function Members({ community }: { community: Pick<Community, 'slug' | 'stage' | 'organization' | 'members'> }) {
  const t = useTranslations('communities.members')
  const m = useTranslations('metrics')
  const { edges, totalCount, pageInfo } = community.members
  const path = `/communities/${community.slug}/members`
  const own = edges.length === 0 ? undefined : edges.find((edge) => edge.stage)
  if (edges.length === 0) return <p className="mt-4">{t('empty')}</p>
  if (community.organization?.viewerRepresents) return <><p className="measure mt-3 text-muted">{t('host')}</p><StageTabs path={path} counts={community.stage?.counts ?? []} chosen={undefined} /><MemberNames edges={edges} /></>
  return (
    <>
      <p className="measure mt-3 text-muted">{t('private')}</p>
      {own?.stage && <p className="mt-3">{t.rich('you', { stage: m(`stage.${own.stage}`), page: (words) => <Link prefetch={false} className="link" href={`/members/${encodeURIComponent(own.node.handle)}#stages`}>{words}</Link> })}</p>}
      <MemberNames edges={edges} />
      {pageInfo.hasNextPage && <p className="mt-4"><Link prefetch={false} className="link target" href={path}>{t('all', { count: totalCount ?? edges.length })}</Link></p>}
    </>
  )
}
