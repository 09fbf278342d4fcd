import { getFormatter, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { graphql } from '../../../graphql/generated/documents'
import type { MemberHeaderFragment } from '../../../graphql/generated/documents/graphql'
import { CommunityChip } from '../../components/community-chip'
import { FollowButton } from '../../components/follow-button'

export const MemberHeaderDocument = graphql(`
  fragment MemberHeader on Member {
    id handle name kind joinedAt deletedAt viewerFollows
    represents { id slug name }
    communities { id slug name }
  }
`)

/** Who somebody is: their name, since when, whom they speak for and the communities that they are a member of. */
export async function MemberHeader({ member, own }: { member: MemberHeaderFragment; own: boolean }) {
  const [t, format] = await Promise.all([getTranslations('members'), getFormatter()])
  const { kind, represents, communities } = member
  if (member.deletedAt) return <><h1>{t('formerTitle')}</h1><p className="measure mt-4 text-large">{t('formerBody')}</p></>
  const organizations = () => <>{format.list(represents.map(({ id, slug, name }) => <Link prefetch={false} key={id} className="link" href={`/organizations/${slug}`}><bdi>{name}</bdi></Link>))}</>
  return (
    <>
      <h1 className="break-words"><bdi>{member.name}</bdi></h1>
      <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1 text-muted">
        {kind !== 'PERSON' && <span className="tag">{t(kind)}</span>}
        <span>{t('since', { date: new Date(member.joinedAt) })}</span>
      </p>
      {represents.length > 0 && <p className="mt-3">{t.rich('speaksFor', { list: organizations })}</p>}
      {!own && <div className="mt-4"><FollowButton id={member.id} follows={member.viewerFollows} path={`/members/${encodeURIComponent(member.handle)}`} /></div>}
      {own && <div className="notice mt-5 max-w-3xl"><p>{t.rich('you', { mirror: (words) => <Link prefetch={false} className="link" href="/me">{words}</Link> })}</p><p className="mt-1"><Link prefetch={false} className="link target" href="/account">{t('account')}</Link></p></div>}
      <h2 className="mt-8 text-large">{t('communities')}</h2>
      {communities.length === 0
        ? <p className="mt-2 text-muted">{t('communitiesEmpty')}</p>
        : <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1">{communities.map((community) => <li key={community.id}><CommunityChip community={community} /></li>)}</ul>}
    </>
  )
}
