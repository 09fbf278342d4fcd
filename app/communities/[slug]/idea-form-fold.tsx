import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { currentViewer } from '../../../lib/session'
import { FieldForm } from '../../components/field-form'
import { setIdeaForm } from './idea-form-action'

interface Props { community: { id: string; ideaForm?: string | null; ideaFormHint?: string | null; organization?: { viewerRepresents: boolean } | null } }

/** For its hosts and administrators: what a new idea in the community begins with. */
export async function IdeaFormFold({ community: { id, ideaForm, ideaFormHint, organization } }: Props) {
  const [t, viewer] = await Promise.all([getTranslations('deeds.form'), currentViewer()])
  if (!organization?.viewerRepresents && viewer?.role !== 'ADMINISTRATOR') return null
  return (
    <details className="mt-5">
      <summary className="link target">{t('fold')}</summary>
      <p className="hint py-2">{t('lead')}</p>
      <FieldForm key={`${ideaFormHint}\n${ideaForm}`} action={setIdeaForm} submit={t('save')} primary={false} idempotencyKey={randomUUID()} hidden={{ communityId: id }}
        fields={[
          { name: 'hint', kind: 'line', label: t('hint'), hint: t('hintHint'), maxLength: 200, value: ideaFormHint ?? '' },
          { name: 'form', kind: 'text', label: t('form'), hint: t('formHint'), maxLength: 5_000, value: ideaForm ?? '' },
        ]} />
    </details>
  )
}
