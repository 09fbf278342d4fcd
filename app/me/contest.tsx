import { randomUUID } from 'node:crypto'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { FieldForm } from '../components/field-form'
import { contest } from './actions'

/** Folded in the card of a stage: says that it is not right, and why. Public in the community's log. */
export function Contest({ community }: { community: { id: string; slug: string; name: string } }) {
  const t = useTranslations('mirror.contest')
  return (
    <details className="mt-4">
      <summary className="link target">{t('fold')}</summary>
      <p className="hint py-2">{t('lead')} <Link prefetch={false} className="link" href={`/communities/${community.slug}/log`}>{t('log')}</Link></p>
      <FieldForm action={contest} submit={t('submit')} primary={false} idempotencyKey={randomUUID()} hidden={{ communityId: community.id }}
        fields={[{ name: 'reason', kind: 'text', label: t('reason'), rows: 2, maxLength: 300, required: true }]} />
    </details>
  )
}
