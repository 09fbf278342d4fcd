import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import type { CaseStatus } from '../../../graphql/generated/documents/graphql'
import { FieldForm } from '../../components/field-form'
import { Part } from '../../components/part'
import { moveCase, ownCase } from './actions'

interface Props { matter: { id: string; status: CaseStatus; isPublic: boolean; organization: { name: string } } }

/** For who raised it: the last word on whether it is solved, who may read it, and taking it back. */
export async function OfReporter({ matter: { id, status, isPublic, organization: { name } } }: Props) {
  const t = await getTranslations('word.cases')
  const form = (more: object) => ({ idempotencyKey: randomUUID(), hidden: { caseId: id, ...more } })
  return (
    <>
      <Part id="solved" title={t(status === 'CONFIRMED' ? 'solved' : 'confirmTitle')}>
        {status === 'RAISED' && <p className="measure mt-2 text-muted">{t('wait', { name })}</p>}
        {status === 'CLAIMED' && <p className="notice measure mt-3">{t('claimed', { name })}</p>}
        <div className="mt-4 flex flex-col gap-6">
          {status !== 'CONFIRMED' && (
            <FieldForm {...form({ move: 'confirm' })} action={moveCase} submit={t('confirm')} primary={status === 'CLAIMED'}
              fields={[{ name: 'body', kind: 'line', label: t('confirmBody'), hint: t('confirmHint') }]} />
          )}
          {(status === 'CLAIMED' || status === 'CONFIRMED') && (
            <details>
              <summary className="link target">{t('reopen')}</summary>
              <div className="mt-3">
                <FieldForm {...form({ move: 'reopen' })} action={moveCase} submit={t('reopenSubmit')} primary={false}
                  fields={[{ name: 'body', kind: 'text', label: t('reopenBody'), required: true, rows: 3 }]} />
              </div>
            </details>
          )}
        </div>
      </Part>
      <Part id="own" title={t('own')}>
        <div className="mt-4 flex flex-wrap gap-3">
          <FieldForm {...form({ own: isPublic ? 'hide' : 'show' })} action={ownCase} submit={t(isPublic ? 'hide' : 'show')} primary={false} fields={[]} />
          <FieldForm {...form({ own: 'withdraw' })} action={ownCase} submit={t('withdraw')} primary={false} fields={[]} />
        </div>
        <p className="hint mt-2">{t('withdrawHint')}</p>
      </Part>
    </>
  )
}
