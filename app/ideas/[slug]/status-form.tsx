import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import type { WordFragment } from '../../../graphql/generated/documents/graphql'
import { FieldForm } from '../../components/field-form'
import { chosenStatus, statusOptions } from '../../components/status-choice'
import { setStatus } from './actions'

/** For people of the hosting organization and administrators: where the idea stands, under a label of theirs or in a word of its own if they like. */
export async function StatusForm({ idea }: { idea: WordFragment }) {
  const t = await getTranslations('ideas')
  const labels = (idea.community?.organization?.statusLabels ?? []).filter(({ retiredAt }) => !retiredAt)
  const chosen = chosenStatus(idea.status, labels)
  return (
    <details>
      <summary className="link target">{t('idea.setStatus')}</summary>
      <div className="pt-3">
        <FieldForm action={setStatus} submit={t('idea.save')} primary={false} idempotencyKey={randomUUID()} hidden={{ ideaId: idea.id }}
          fields={[
            { name: 'kind', kind: 'choice', label: t('statusLabel'), value: chosen, options: statusOptions(labels, (kind) => t(`status.${kind}`)) },
            { name: 'label', kind: 'line', label: t('idea.statusWord'), maxLength: 40, value: chosen.includes(' ') ? '' : idea.status.label ?? '' },
          ]} />
      </div>
    </details>
  )
}
