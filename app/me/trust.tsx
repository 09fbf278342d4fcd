import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { graphql } from '../../graphql/generated/documents'
import type { TrustOfMemberFragment } from '../../graphql/generated/documents/graphql'

export const TrustOfMember = graphql(`
  fragment TrustOfMember on Member {
    trustBreadth { breadth topics kind sampleSize }
    trustedOn { count topic { id slug name } }
  }
`)

/** On what the member is trusted, and whether for one thing or across the board. */
export function MyTrust({ member: { trustBreadth, trustedOn } }: { member: TrustOfMemberFragment }) {
  const [t, how] = [useTranslations('mirror.trust'), useTranslations('attention')('how')]
  if (!trustBreadth) return <p className="notice mt-4">{t('unavailable')}</p>
  const { kind, topics, sampleSize } = trustBreadth
  return (
    <>
      <p className="measure mt-4">{t(kind ?? 'few', { people: sampleSize, topics })} <Link prefetch={false} className="link" href="/metrics#trust-breadth">{how}</Link></p>
      <ul className="mt-3 flex flex-wrap gap-2">
        {trustedOn.map(({ topic, count }) => <li key={topic.id}><Link prefetch={false} className="tag" href={`/topics/${encodeURIComponent(topic.slug)}`}><bdi>{topic.name}</bdi><span className="ps-1.5 text-muted">{t('count', { count })}</span></Link></li>)}
      </ul>
    </>
  )
}
