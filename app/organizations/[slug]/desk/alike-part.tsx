import { getTranslations } from 'next-intl/server'
import { ask } from '../../../../lib/urql'
import { MergeFold } from './folds'
import { IdeaWords } from './idea-row'
import { ListPart } from './list-part'
import { DeskAlike } from './list-query'
import { RowsTable } from './rows-table'
import type { PieceProps } from './list-piece'

/** Ideas that may say the same, newest first: each beside those that it looks like, and the way to bring them together. */
export async function AlikePart({ desk: { organization, scope }, first, whole, after, path }: PieceProps) {
  const filter = { organizationId: organization.id, communityId: scope.communityId, topic: scope.topicSlug, statusKind: ['OPEN' as const, 'UNDER_REVIEW' as const] }
  const [{ ideas }, t] = await Promise.all([ask(DeskAlike, { first, after, filter }), getTranslations('desk.list')])
  const alike = ideas.nodes.filter(({ likelyDuplicates }) => likelyDuplicates.length > 0)
  return (
    <ListPart show="alike" whole={whole} count={alike.length} after={after} path={path} more={ideas.pageInfo}>
      <ol className="mt-2 divide-y divide-line">
        {alike.map((idea) => (
          <li key={idea.id} className="py-4">
            <IdeaWords idea={idea} />
            <p className="mt-2 text-small font-semibold">{t('alike.like')}</p>
            <ul className="ms-4 mt-1 flex flex-col gap-2">
              {idea.likelyDuplicates.map(({ idea: other }) => <li key={other.id}><IdeaWords idea={other} level="p" /></li>)}
            </ul>
            <MergeFold idea={idea} into={idea.likelyDuplicates.map(({ idea: other }) => other)} />
          </li>
        ))}
      </ol>
      <RowsTable title={t('alike.title')} extra={t('alike.like')} rows={alike.map((idea) => ({ ...idea, extra: idea.likelyDuplicates.map(({ idea: other }) => other.title).join('; ') }))} />
    </ListPart>
  )
}
