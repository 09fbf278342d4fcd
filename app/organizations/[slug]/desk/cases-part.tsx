import { ask } from '../../../../lib/urql'
import { CaseItem } from '../../../components/case-item'
import { ListPart } from './list-part'
import { DeskCases } from './list-query'
import type { PieceProps } from './list-piece'

/** Cases that are not solved yet: each leads to where it is answered. */
export async function CasesPart({ desk: { organization, scope }, first, whole, after, path }: PieceProps) {
  const { organization: found } = await ask(DeskCases, { organizationId: organization.id, communityId: scope.communityId, first, after })
  const cases = found?.cases.nodes ?? []
  return (
    <ListPart show="cases" whole={whole} count={cases.length} after={after} path={path} more={found?.cases.pageInfo ?? { hasNextPage: false }}>
      <ul className="mt-2 max-w-4xl divide-y divide-line">{cases.map((matter) => <li key={matter.id}><CaseItem matter={matter} /></li>)}</ul>
    </ListPart>
  )
}
