import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { FieldForm } from '../../../../components/field-form'
import { Part } from '../../../../components/part'
import { MergedNotice } from '../../merged-notice'
import { decide, type Deed } from './actions'
import type { AmendmentOnPage } from './amendment-page'

/** The buttons of who decides about a proposed change, and of who proposed it: each says what comes of it. */
export async function Decision({ amendment, path }: { amendment: AmendmentOnPage; path: string }) {
  const t = await getTranslations('texts.amendments')
  const { viewerCanDecide, viewerCanPromote, viewerCanWithdraw, viewerCanRevise, author, threeWay, idea: { mergedInto } } = amendment
  if (!viewerCanDecide && !viewerCanPromote && !viewerCanWithdraw && !viewerCanRevise) return null
  const form = (deed: Deed, primary = false) => (
    <FieldForm action={decide} submit={t(deed as 'accept')} primary={primary} idempotencyKey={randomUUID()} hidden={{ deed, amendmentId: amendment.id, path }}
      fields={deed === 'reject' ? [{ name: 'reason', kind: 'text', label: t('rejectReason'), hint: t('rejectHint'), required: true, rows: 2, maxLength: 2_000 }] : []} />
  )
  const clashes = threeWay && !threeWay.clean
  return (
    <Part id="decide" title={t('decide')}>
      <div className="mt-4 flex max-w-3xl flex-col gap-5">
        {mergedInto && <MergedNotice into={mergedInto.idea} />}
        {viewerCanDecide && !clashes && !mergedInto && <div className="flex flex-col gap-1">{form('accept', true)}<p className="hint">{t('acceptHint', { name: author.name })}</p></div>}
        {viewerCanRevise && <p><Link prefetch={false} className={clashes ? 'button button-primary' : 'button'} href={`${path}/revise`}>{t('revise')}</Link></p>}
        {viewerCanDecide && <details><summary className="link target">{t('reject')}</summary><div className="pt-3">{form('reject')}</div></details>}
        {viewerCanPromote && <div className="flex flex-col gap-1">{form('promote')}<p className="hint">{viewerCanDecide ? t('promoteHint', { name: author.name }) : t('promoteOwn')}</p></div>}
        {viewerCanWithdraw && <div className="flex flex-col gap-1">{form('withdraw')}<p className="hint">{t('withdrawHint')}</p></div>}
      </div>
    </Part>
  )
}
