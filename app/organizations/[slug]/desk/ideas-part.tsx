import { getTranslations } from 'next-intl/server'
import { ask } from '../../../../lib/urql'
import { ListPart } from './list-part'
import { DeskIdeas, parts, type PartName } from './list-query'
import type { PieceProps } from './list-piece'
import { IdeaRow } from './idea-row'
import { RowsTable } from './rows-table'

/** Ideas that await an answer, rise or gain confluence, each with what can be done about it. */
export async function IdeasPart({ part, desk: { organization, scope }, hands, first, whole, after, path }: PieceProps & { part: PartName }) {
  const { statusKind, orderBy } = parts[part]
  const filter = { organizationId: organization.id, communityId: scope.communityId, topic: scope.topicSlug, statusKind: [...statusKind] }
  const [{ ideas }, t] = await Promise.all([ask(DeskIdeas, { first, after, filter, orderBy }), getTranslations('desk.list')])
  const edges = ideas.edges.filter(({ sortedBy }) => sortedBy == null || sortedBy > 0)
  const more = { ...ideas.pageInfo, hasNextPage: ideas.pageInfo.hasNextPage && edges.length === ideas.edges.length }
  const why = (value: number) => (part === 'rising' ? t('rising.why', { how: value >= 3 ? 'far' : value >= 1 ? 'more' : 'few' }) : part === 'gaining' ? t('gaining.why', { gain: value }) : null)
  return (
    <ListPart show={part} whole={whole} count={edges.length} after={after} path={path} more={more}>
      <ol className="mt-2 divide-y divide-line">
        {edges.map(({ node, sortedBy }) => <li key={node.id}><IdeaRow idea={node} why={why(sortedBy ?? 0)} hands={hands} /></li>)}
      </ol>
      <RowsTable title={t(`${part}.title`)} rows={edges.map(({ node }) => node)} />
    </ListPart>
  )
}
