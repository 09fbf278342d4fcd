import { getTranslations } from 'next-intl/server'
import { graphql } from '../../../graphql/generated/documents'
import type { CaseStepFragment } from '../../../graphql/generated/documents/graphql'
import { MemberLink } from '../../components/member-link'
import { Moment } from '../../components/moment'
import { Text } from '../../components/text'

export const CaseStepDocument = graphql(`
  fragment CaseStep on CaseStep { kind at body official by { handle name deletedAt } }
`)

/** What happened in a case, oldest first, each step with who, what, when and their words. */
export async function CaseSteps({ steps, organization }: { steps: CaseStepFragment[]; organization: string }) {
  const t = await getTranslations('word.cases')
  return (
    <ol className="mt-4 flex max-w-[50rem] flex-col gap-5 border-s-2 border-line ps-4 sm:ps-6">
      {steps.map((step, index) => (
        <li key={`${step.at} ${index}`} className={step.official ? 'official ps-4' : undefined}>
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-small text-muted">
            <span><MemberLink member={step.by} /> {t(`step.${step.kind}`)}</span>
            {step.official && <span className="tag"><bdi>{organization}</bdi></span>}
            <Moment at={step.at} />
          </p>
          {step.body && <div className="mt-1.5"><Text body={step.body} small /></div>}
        </li>
      ))}
    </ol>
  )
}
