import Link from 'next/link'
import { communityColour, initials } from './community-colour'

/** A community by name, with its colour and initials. */
export async function CommunityChip({ community }: { community: { id: string; slug: string; name: string } }) {
  return (
    <Link href={`/communities/${community.slug}`} className={`chip ${await communityColour(community.id)}`} prefetch={false}>
      <span className="initials" aria-hidden="true">{initials(community.name)}</span>
      <bdi className="min-w-0">{community.name}</bdi>
    </Link>
  )
}
