import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { graphql } from '../../../graphql/generated/documents'
import type { HostedCommunityFragment } from '../../../graphql/generated/documents/graphql'
import { communityColour, initials } from '../../components/community-colour'
import { LevelWords } from '../../components/level-words'

export const HostedCommunity = graphql(`
  fragment HostedCommunity on Community { id slug name language memberCount ideaCount stage { level } }
`)

/** The communities of an organization, each with its people and stage; for its people, the way to found one. */
export async function Hosted({ organization, communities }: { organization: { slug: string; viewerRepresents: boolean }; communities: HostedCommunityFragment[] }) {
  const [t, c, locale] = await Promise.all([getTranslations('organizations'), getTranslations('communities'), getLocale()])
  const colours = await Promise.all(communities.map((community) => communityColour(community.id)))
  return (
    <>
      {communities.length === 0 && <p className="measure mt-4">{t('communitiesEmpty')}</p>}
      <ul className="mt-5 grid gap-x-8 gap-y-5 sm:grid-cols-2 lg:grid-cols-3">
        {communities.map((community, index) => (
          <li key={community.id} className="flex items-start gap-3">
            <span aria-hidden className={`initials ${colours[index]}`}>{initials(community.name)}</span>
            <div>
              <Link prefetch={false} className="link font-semibold" lang={community.language && community.language !== locale ? community.language : undefined} href={`/communities/${community.slug}`}><bdi>{community.name}</bdi></Link>
              <p className="text-small text-muted">{c('counts', { members: community.memberCount, ideas: community.ideaCount })}<LevelWords stage={community.stage} /></p>
            </div>
          </li>
        ))}
      </ul>
      {organization.viewerRepresents && <p className="mt-6"><Link prefetch={false} className="button" href={`/communities/new?organization=${organization.slug}`}>{c('found.title')}</Link></p>}
    </>
  )
}
