import { getFormatter, getTranslations } from 'next-intl/server'
import { graphql } from '../../graphql/generated/documents'
import type { PolicyDatesFragment } from '../../graphql/generated/documents/graphql'

export const PolicyDatesDocument = graphql(`
  fragment PolicyDates on Policy { name inForce { number effectiveAt } upcoming { number effectiveAt } viewerOwes }
`)

/** Which version holds since when, which will, and whether the viewer is asked to agree. */
export async function PolicyDates({ policy: { inForce, upcoming, viewerOwes } }: { policy: PolicyDatesFragment }) {
  const [t, format] = await Promise.all([getTranslations('open.policy'), getFormatter()])
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: 'long' })
  return (
    <>
      <p className="text-muted">{inForce ? t('since', { number: inForce.number, day: day(inForce.effectiveAt) }) : t('none')}</p>
      {upcoming && <p>{t('upcoming', { number: upcoming.number, day: day(upcoming.effectiveAt) })}</p>}
      {viewerOwes && <p className="font-semibold">{t('owed')}</p>}
    </>
  )
}
