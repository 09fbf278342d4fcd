import { getTranslations } from 'next-intl/server'
import { graphql } from '../../../../graphql/generated/documents'
import type { CorrectionInLogFragment } from '../../../../graphql/generated/documents/graphql'
import { MemberLink } from '../../../components/member-link'
import { Moment } from '../../../components/moment'

export const CorrectionInLog = graphql(`
  fragment CorrectionInLog on Correction {
    id at because counting memberKind by { handle name deletedAt } subject { __typename ... on Member { handle name deletedAt } }
  }
`)

/** What was put right, newest first: what holds since, for whom, why, who said so and when. */
export async function Corrections({ corrections }: { corrections: CorrectionInLogFragment[] }) {
  const t = await getTranslations('desk.log')
  if (corrections.length === 0) return <p className="measure mt-4">{t('empty')}</p>
  return (
    <ol className="mt-3 max-w-4xl divide-y divide-line">
      {corrections.map(({ id, at, because, counting, memberKind, by, subject }) => (
        <li key={id} className="py-4">
          <p className="font-semibold">{subject?.__typename === 'Member' && memberKind ? t.rich(`kind.${memberKind}`, { who: () => <MemberLink member={subject} /> }) : counting && t(`counting.${counting}`)}</p>
          <p className="measure mt-1" dir="auto">{because}</p>
          <p className="mt-1 text-small text-muted"><MemberLink member={by} /> · <Moment at={at} /></p>
        </li>
      ))}
    </ol>
  )
}
