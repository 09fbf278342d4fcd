import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import type { Counting } from '../../../../graphql/generated/documents/graphql'
import { FieldForm } from '../../../components/field-form'
import { correctCommunity, correctMember } from './actions'

const ways: Counting[] = ['VERIFIED', 'BY_RULE', 'WITHDRAWN']

/** For organizers: how the community counts, and of what kind somebody is who took part in it. Each with a reason that everybody reads. */
export async function PutRight({ community: { id, counting } }: { community: { id: string; counting: Counting } }) {
  const t = await getTranslations('desk.log.form')
  const because = { name: 'because', kind: 'line' as const, label: t('because'), hint: t('becauseHint'), required: true, maxLength: 300 }
  return (
    <>
      <p className="measure mt-2 text-muted">{t('lead')}</p>
      <h3 className="mt-6">{t('community')}</h3>
      <div className="mt-3">
        <FieldForm key={counting} action={correctCommunity} submit={t('save')} primary={false} idempotencyKey={randomUUID()} hidden={{ communityId: id }}
          fields={[{ name: 'counting', kind: 'radio', label: t('how'), value: counting, options: ways.map((way) => ({ value: way, label: t(`ways.${way}`) })) }, because]} />
      </div>
      <h3 className="mt-8">{t('member')}</h3>
      <div className="mt-3">
        <FieldForm action={correctMember} submit={t('save')} primary={false} idempotencyKey={randomUUID()} hidden={{ communityId: id }}
          fields={[
            { name: 'handle', kind: 'line', label: t('handle'), hint: t('handleHint'), required: true, maxLength: 200 },
            { name: 'kind', kind: 'radio', label: t('kind'), value: 'BOT', options: (['PERSON', 'STAFF', 'BOT'] as const).map((kind) => ({ value: kind, label: t(`kinds.${kind}`) })) },
            because,
          ]} />
      </div>
    </>
  )
}
