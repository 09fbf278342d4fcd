import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { reachable } from '../../../../../components/reachable'
import { reviseAmendment } from '../../../text-actions'
import { textFields } from '../../../text-fields'
import { TextForm } from '../../../text-form'
import { TextPage } from '../../../text-page'
import { ThreeWay } from '../../../three-way'
import { threeWayOf } from '../../../three-way-words'
import { load } from '../amendment-page'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('texts.form')
  return { title: t('reviseTitle'), robots: { index: false } }
}

/** A proposed change, to be changed itself: put together with the text of now where that has changed. */
export default reachable(async function Revise({ params }: { params: Promise<{ slug: string; id: string }> }) {
  const { slug, id } = await params
  const [amendment, t] = [await load(decodeURIComponent(slug), id, undefined), await getTranslations('texts.form')]
  if (!amendment?.viewerCanRevise) notFound()
  const { threeWay, idea } = amendment
  const text = threeWay ? { title: threeWay.mergedTitle, body: threeWay.mergedBody } : amendment
  return (
    <TextPage idea={idea} title={t('reviseTitle')} lead={threeWay ? t(threeWay.clean ? 'conflict' : 'conflictClash') : undefined}>
      {threeWay && <div className="max-w-3xl"><ThreeWay {...await threeWayOf(threeWay, { proposed: true })} /></div>}
      <TextForm action={reviseAmendment} submit={t('revise')} idempotencyKey={randomUUID()} baseVersion={String(idea.version?.number ?? 1)}
        hidden={{ amendmentId: amendment.id, path: `/ideas/${idea.slug}/amendments/${amendment.id}` }} fields={await textFields(text)} />
    </TextPage>
  )
})
