import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { graphql } from '../../../graphql/generated/documents'
import type { AssessedFragment } from '../../../graphql/generated/documents/graphql'
import { MemberLink } from '../../components/member-link'
import { Moment } from '../../components/moment'
import { Text } from '../../components/text'
import { endReview } from './deed-actions'

export const AssessedDocument = graphql(`
  fragment Assessed on Review { since assessedAt feasibility fit cost recommendation by { id handle name deletedAt } }
`)

/** What somebody thinks of an idea, or that they have been asked and have not said so yet. */
export async function Assessed({ ideaId, review }: { ideaId: string; review: AssessedFragment }) {
  const t = await getTranslations('deeds.review')
  const { by, since, assessedAt, recommendation } = review
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <MemberLink member={by} />
        {recommendation && <span className="tag">{t(`recommend.${recommendation}`)}</span>}
        <span className="text-small text-muted">{assessedAt ? <Moment at={assessedAt} /> : t('waiting')}</span>
        {since && (
          <form action={endReview}>
            <input type="hidden" name="ideaId" value={ideaId} /><input type="hidden" name="memberId" value={by.id} /><input type="hidden" name="idempotencyKey" value={randomUUID()} />
            <button className="button button-quiet">{t('end')}<span className="sr-only">: {by.name}</span></button>
          </form>
        )}
      </div>
      {assessedAt && (
        <dl className="mt-1 flex flex-col gap-2">
          {(['feasibility', 'fit', 'cost'] as const).map((part) => review[part] && (
            <div key={part}><dt className="text-small text-muted">{t(part)}</dt><dd><Text body={review[part]} small /></dd></div>
          ))}
        </dl>
      )}
    </>
  )
}
