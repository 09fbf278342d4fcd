import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import type { CaseStatus } from '../../../graphql/generated/documents/graphql'
import { FieldForm } from '../../components/field-form'
import { Part } from '../../components/part'
import { moveCase } from './actions'

/** For people of the organization: answer, or say that it is solved, which is a claim until it is confirmed: the next thing to say once there was an answer. */
export async function OfOrganization({ matter: { id, status } }: { matter: { id: string; status: CaseStatus } }) {
  const t = await getTranslations('word.cases')
  const shared = { action: moveCase, idempotencyKey: randomUUID() }
  return (
    <Part id="answer" title={t('answer')}>
      <div className="mt-4 flex flex-col gap-6">
        <FieldForm {...shared} submit={t('answerSubmit')} hidden={{ caseId: id, move: 'answer' }}
          fields={[{ name: 'body', kind: 'text', label: t('answer'), hint: t('answerHint'), required: true, rows: 4 }]} />
        {status !== 'CLAIMED' && (
          <details open={status === 'ANSWERED'}>
            <summary className="link target">{t('claim')}</summary>
            <div className="mt-3">
              <FieldForm {...shared} idempotencyKey={randomUUID()} primary={false} submit={t('claimSubmit')} hidden={{ caseId: id, move: 'claim' }}
                fields={[{ name: 'body', kind: 'text', label: t('claimBody'), hint: t('claimHint'), required: true, rows: 3 }]} />
            </div>
          </details>
        )}
      </div>
    </Part>
  )
}
