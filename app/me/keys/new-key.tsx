import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { SecretForm } from '../../components/secret-form'
import { makeKey } from './actions'

interface Named { id: string; name: string }

const CHOICES = ['READ', 'WRITE', 'MODERATE'] as const
const DAYS = [30, 90, 365]

/** Making a key: what it may do, for whom, where and for how long. */
export async function NewKey({ organizations, communities, wished }: { organizations: Named[]; communities: Named[]; wished: string }) {
  const t = await getTranslations('keys')
  const options = (none: string, some: Named[]) => [{ value: '', label: none }, ...some.map(({ id, name }) => ({ value: id, label: name }))]
  return (
    <>
      <dl className="mb-6 flex max-w-2xl flex-col gap-2 text-small">
        {[...CHOICES, ...(organizations.length > 0 ? ['ORGANIZATION' as const] : [])].map((scope) => (
          <div key={scope}>
            <dt className="font-semibold">{t(`scope.${scope}`, { organization: '…' })}</dt>
            <dd className="text-muted">{t(`explain.${scope}`)}</dd>
          </div>
        ))}
      </dl>
      <SecretForm action={makeKey} submit={t('makeButton')} idempotencyKey={randomUUID()} hidden={{}} words={{ shown: t('shown'), label: t('secret') }}
        fields={[
          { name: 'name', kind: 'line', label: t('name'), hint: t('nameHint'), required: true, maxLength: 80 },
          { name: 'scopes', kind: 'radio', label: t('may'), hint: t('mayHint'), value: 'READ', options: CHOICES.map((value) => ({ value, label: t(`choice.${value}`) })) },
          ...(organizations.length > 0 ? [{ name: 'organizationId', kind: 'choice' as const, label: t('organization'), hint: t('organizationHint'), value: wished, options: options(t('noOrganization'), organizations) }] : []),
          { name: 'communityIds', kind: 'choice', label: t('community'), hint: t('communityHint'), value: '', options: options(t('everywhere'), communities) },
          { name: 'expiresInDays', kind: 'choice', label: t('days'), value: '90', options: DAYS.map((days) => ({ value: String(days), label: t('forDays', { days }) })) },
        ]} />
    </>
  )
}
