import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { graphql } from '../../graphql/generated/documents'
import type { CommunityInListFragment } from '../../graphql/generated/documents/graphql'
import { excerpt } from '../../lib/markdown'
import { communityColour, initials } from '../components/community-colour'
import { LevelWords } from '../components/level-words'

export const CommunityInList = graphql(`
  fragment CommunityInList on Community {
    id slug name about language memberCount ideaCount viewerIsMember organization { slug name } stage { level }
  }
`)

/** A community on a list: its name, first words, people and stage. */
export async function CommunityItem({ community }: { community: CommunityInListFragment }) {
  const [t, locale, colour] = await Promise.all([getTranslations('communities'), getLocale(), communityColour(community.id)])
  const lang = community.language && community.language !== locale ? community.language : undefined
  return (
    <article>
      <h2 className="flex items-center gap-3 text-large">
        <span aria-hidden className={`initials ${colour}`}>{initials(community.name)}</span>
        <Link prefetch={false} className="link" lang={lang} href={`/communities/${community.slug}`}><bdi>{community.name}</bdi></Link>
      </h2>
      {community.about && <p lang={lang} dir="auto" className="mt-3">{excerpt(community.about, 180)}</p>}
      <p className="mt-3 text-small text-muted">{t('counts', { members: community.memberCount, ideas: community.ideaCount })}<LevelWords stage={community.stage} /></p>
      <p className="text-small text-muted">{community.organization && <bdi>{community.organization.name}</bdi>}{community.viewerIsMember && <span className="ms-3 font-semibold text-good">✓ {t('member')}</span>}</p>
    </article>
  )
}
