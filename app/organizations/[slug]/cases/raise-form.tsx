import { randomUUID } from 'node:crypto'
import { getLocale, getTranslations } from 'next-intl/server'
import { currentIntent } from '../../../../lib/intent'
import { currentViewer } from '../../../../lib/session'
import { FieldForm } from '../../../components/field-form'
import { raiseCase } from './actions'

interface Props { organization: { id: string; slug: string; viewerRepresents: boolean; communities: { nodes: { id: string; name: string }[] } } }

/** Saying what went wrong. What a visitor wrote before signing in stands in it again; people of the organization may do it for a customer. */
export async function RaiseForm({ organization }: Props) {
  const [t, locale, viewer, kept] = await Promise.all([getTranslations('word.cases'), getLocale(), currentViewer(), currentIntent()])
  const written = kept?.intent.kind === 'case' && kept.intent.organizationId === organization.id ? kept.intent : null
  const communities = organization.communities.nodes.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <FieldForm action={raiseCase} submit={t('submit')} idempotencyKey={randomUUID()}
        hidden={{ organizationId: organization.id, path: `/organizations/${organization.slug}/cases#raise`, language: locale }}
        fields={[
          { name: 'title', kind: 'line', label: t('what'), hint: t('whatHint'), required: true, maxLength: 150, value: written?.title ?? '' },
          { name: 'body', kind: 'text', label: t('body'), hint: t('bodyHint'), required: true, value: written?.body ?? '' },
          ...(communities.length > 0 ? [{ name: 'communityId', kind: 'choice' as const, label: t('community'), value: written?.communityId ?? '', options: [{ value: '', label: t('noCommunity') }, ...communities] }] : []),
          ...(organization.viewerRepresents ? [{ name: 'onBehalfOf', kind: 'line' as const, label: t('onBehalfOf'), hint: t('onBehalfOfHint'), maxLength: 80 }] : []),
          { name: 'isPublic', kind: 'check', label: t('public'), hint: t('publicHint'), value: written?.isPublic ? 'yes' : '' },
        ]} />
      {!viewer && <p className="hint mt-3">{t('signInHint')}</p>}
    </>
  )
}
