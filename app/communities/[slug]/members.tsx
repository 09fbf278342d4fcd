import { useTranslations } from 'next-intl'
import type { Stage } from '../../../graphql/generated/documents/graphql'
import { MemberLink } from '../../components/member-link'
import { stages } from '../../components/stages'

interface Edge { stage?: Stage | null; node: { id: string; handle: string; name: string; deletedAt?: string | null } }

function Names({ edges }: { edges: Edge[] }) {
  return <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1">{edges.map(({ node }) => <li key={node.id} className="target"><MemberLink member={node} /></li>)}</ul>
}

/** Who takes part: by stage for those who may see stages, else by name. */
export function Members({ members }: { members: { totalCount?: number | null; pageInfo: { hasNextPage: boolean }; edges: Edge[] } }) {
  const t = useTranslations('communities')
  const m = useTranslations('metrics')
  const { edges } = members
  const known = edges.filter((edge) => edge.stage)
  const unknown = edges.filter((edge) => !edge.stage)
  if (edges.length === 0) return <p className="mt-4">{t('members.empty')}</p>
  const groups = stages.map((stage) => ({ stage, edges: known.filter((edge) => edge.stage === stage) })).filter((group) => group.edges.length > 0)
  return (
    <>
      <p className="measure mt-3 text-muted">{t(unknown.length > 0 ? 'members.private' : 'members.host')}</p>
      {groups.map((group) => (
        <div key={group.stage} className="mt-5">
          <h3>{unknown.length > 0 ? t('members.you', { stage: m(`stage.${group.stage}`) }) : m(`stage.${group.stage}`)}</h3>
          <Names edges={group.edges} />
        </div>
      ))}
      {unknown.length > 0 && <div className="mt-5">{groups.length > 0 && <h3>{t('members.others')}</h3>}<Names edges={unknown} /></div>}
      {members.pageInfo.hasNextPage && members.totalCount != null && <p className="mt-3">{t('members.more', { count: members.totalCount - edges.length })}</p>}
    </>
  )
}
