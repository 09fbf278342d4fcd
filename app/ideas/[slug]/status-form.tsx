import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import type { StatusKind } from '../../../graphql/generated/documents/graphql'
import { FieldForm } from '../../components/field-form'
import { settable } from '../idea-search'
import { setStatus } from './actions'

/** For people of the hosting organization and administrators: where the idea stands, in their own word if they like. */
export async function StatusForm({ idea }: { idea: { id: string; status: { kind: StatusKind; label?: string | null } } }) {
  const t = await getTranslations('ideas')
  return (
    <details>
      <summary className="link target">{t('idea.setStatus')}</summary>
      <div className="pt-3">
        <FieldForm action={setStatus} submit={t('idea.save')} primary={false} idempotencyKey={randomUUID()} hidden={{ ideaId: idea.id }}
          fields={[
            { name: 'kind', kind: 'choice', label: t('statusLabel'), value: idea.status.kind, options: settable.map((kind) => ({ value: kind, label: t(`status.${kind}`) })) },
            { name: 'label', kind: 'line', label: t('idea.statusWord'), maxLength: 40, value: idea.status.label ?? '' },
          ]} />
      </div>
    </details>
  )
}
