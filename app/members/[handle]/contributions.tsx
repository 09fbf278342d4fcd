import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { ContributionFragment, ContributionType } from '../../../graphql/generated/documents/graphql'
import { Moment } from '../../components/moment'
import { Thing } from './thing'

const unseen: readonly ContributionType[] = ['FOLLOWED', 'UNFOLLOWED']

/** What a member did, newest first: one line for each act. */
export function Contributions({ acts }: { acts: ContributionFragment[] }) {
  const t = useTranslations('members.contributions')
  if (acts.length === 0) return <p className="measure mt-4">{t('empty')}</p>
  return (
    <ol className="mt-4 max-w-4xl divide-y divide-line">
      {acts.map(({ cursor, type, at, node, community, text }) => (
        <li key={cursor} className="grid gap-x-6 py-3 sm:grid-cols-[9.5rem_minmax(0,1fr)]">
          <p className="text-small text-muted sm:pt-0.5"><Moment at={at} /></p>
          <p>
            {t.rich(`act.${text?.__typename === 'Amendment' ? 'AMENDED' : text ? 'EDITED' : type}`, { thing: () => <Thing node={node} text={text} />, place: node?.__typename === 'Community' ? 'community' : 'other' })}
            {community && node?.__typename !== 'Community' && <span className="text-small text-muted"> · <Link className="hover:underline" href={`/communities/${community.slug}`} prefetch={false}><bdi>{community.name}</bdi></Link></span>}
            {(unseen.includes(type) || node?.__typename === 'Case' && !node.isPublic) && <span className="tag ms-2">{t('private')}</span>}
          </p>
        </li>
      ))}
    </ol>
  )
}
