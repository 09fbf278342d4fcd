import { useTranslations } from 'next-intl'
import { graphql } from '../../../graphql/generated/documents'
import type { ContestedStageFragment } from '../../../graphql/generated/documents/graphql'
import { MemberLink } from '../../components/member-link'
import { Moment } from '../../components/moment'

export const ContestedStageDocument = graphql(`
  fragment ContestedStage on ContestedStage { id stage reason at member { handle name deletedAt } }
`)

/** Stages that members say are not right, with the reason; nothing where nobody does. */
export function Contested({ stages }: { stages: ContestedStageFragment[] }) {
  const [t, m] = [useTranslations('attention.contested'), useTranslations('metrics')]
  if (stages.length === 0) return null
  return (
    <details id="contested" className="mt-6">
      <summary className="link target">{t('title')}</summary>
      <ul className="mt-2 max-w-3xl divide-y divide-line">
        {stages.map(({ id, stage, reason, at, member }) => (
          <li key={id} className="py-3"><p className="wrap-anywhere">{t.rich('line', { stage: m(`stage.${stage}`), reason, member: () => <MemberLink member={member} /> })}</p><p className="text-small text-muted"><Moment at={at} /></p></li>
        ))}
      </ul>
    </details>
  )
}
