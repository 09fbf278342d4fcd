import { graphql } from '../../../graphql/generated/documents'
import type { MemberHereFragment } from '../../../graphql/generated/documents/graphql'
import { MemberLink } from '../../components/member-link'

export const MemberHere = graphql(`
  fragment MemberHere on CommunityMemberEdge { cursor stage evidence { dates partners { id } lastSign } node { id handle name deletedAt } }
`)

/** Members by name alone. */
export function MemberNames({ edges }: { edges: Pick<MemberHereFragment, 'node'>[] }) {
  return <ul className="mt-4 flex flex-wrap gap-x-5 gap-y-1">{edges.map(({ node }) => <li key={node.id} className="target"><MemberLink member={node} /></li>)}</ul>
}
