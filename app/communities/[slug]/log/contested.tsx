import { useTranslations } from 'next-intl'
import { graphql } from '../../../../graphql/generated/documents'
import type { ContestedStageFragment } from '../../../../graphql/generated/documents/graphql'
import { MemberLink } from '../../../components/member-link'
import { Moment } from '../../../components/moment'

export const ContestedStageDocument = graphql(`
  fragment ContestedStage on ContestedStage { id stage reason at member { handle name deletedAt } }
`)

/** Stages that members say are not right, with the reason, newest first. */
export function Contested({ stages }: { stages: ContestedStageFragment[] }) {
  const [t, m] = [useTranslations('attention.contested'), useTranslations('metrics')]
  return (
    <ul className="mt-4 max-w-3xl divide-y divide-line">
      {stages.map(({ id, stage, reason, at, member }) => (
        <li key={id} className="py-3"><p className="wrap-anywhere">{t.rich('line', { stage: m(`stage.${stage}`), reason, member: () => <MemberLink member={member} /> })}</p><p className="text-small text-muted"><Moment at={at} /></p></li>
      ))}
    </ul>
  )
}
